package io.crmrules.rule;

import io.crmrules.model.DataKind;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.rule.source.RuleTexts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a rule says of its criterion; see {@link Judgement}, {@link Telling} and {@link Origin} for what it
 * means. Everything but the spec may be left out: the criterion then judges all deals, asks for no data and for no
 * other action than to look at what it finds. Not thread-safe.
 */
public final class CriterionBuilder {

    final CriterionSpec spec;
    Scope scope = Scope.DEAL;
    Population population = Population.DEALS;
    Set<DataKind> requires = Set.of();
    List<Absence> absence = List.of();
    Map<String, Set<String>> facts = Map.of();
    boolean asksFields;
    Set<String> needs = Set.of();

    @Nullable
    String since;

    List<String> per = List.of();

    @Nullable
    String actor;

    List<String> follows = List.of();
    Cause cause = Cause.PERSON;
    ActionType action = ActionType.REVIEW;

    @Nullable
    String field;

    @Nullable
    String target;

    @Nullable
    String severity;

    Set<String> unsaid = Set.of();

    @Nullable
    Idleness idleness;

    List<String> sources = List.of();
    String group = "";
    boolean shipped;
    Map<String, RuleTexts> texts = Map.of();

    CriterionBuilder(CriterionSpec spec) {
        this.spec = Objects.requireNonNull(spec, "spec");
    }

    public CriterionBuilder scope(Scope scope) {
        this.scope = scope;
        return this;
    }

    public CriterionBuilder population(Population population) {
        this.population = population;
        return this;
    }

    public CriterionBuilder requires(Set<DataKind> requires) {
        this.requires = requires;
        return this;
    }

    public CriterionBuilder absence(List<Absence> absence) {
        this.absence = absence;
        return this;
    }

    public CriterionBuilder facts(Map<String, Set<String>> facts) {
        this.facts = facts;
        return this;
    }

    public CriterionBuilder asksFields(boolean asksFields) {
        this.asksFields = asksFields;
        return this;
    }

    public CriterionBuilder needs(Set<String> needs) {
        this.needs = needs;
        return this;
    }

    public CriterionBuilder since(@Nullable String since) {
        this.since = since;
        return this;
    }

    public CriterionBuilder per(List<String> per) {
        this.per = per;
        return this;
    }

    public CriterionBuilder actor(@Nullable String actor) {
        this.actor = actor;
        return this;
    }

    public CriterionBuilder follows(List<String> follows) {
        this.follows = follows;
        return this;
    }

    public CriterionBuilder cause(Cause cause) {
        this.cause = cause;
        return this;
    }

    public CriterionBuilder action(ActionType action) {
        this.action = action;
        return this;
    }

    public CriterionBuilder field(@Nullable String field) {
        this.field = field;
        return this;
    }

    public CriterionBuilder target(@Nullable String target) {
        this.target = target;
        return this;
    }

    /** The binding that holds the severity of a finding. */
    public CriterionBuilder severity(@Nullable String severity) {
        this.severity = severity;
        return this;
    }

    public CriterionBuilder unsaid(Set<String> unsaid) {
        this.unsaid = unsaid;
        return this;
    }

    public CriterionBuilder idleness(@Nullable Idleness idleness) {
        this.idleness = idleness;
        return this;
    }

    public CriterionBuilder sources(List<String> sources) {
        this.sources = sources;
        return this;
    }

    public CriterionBuilder group(String group) {
        this.group = group;
        return this;
    }

    public CriterionBuilder shipped(boolean shipped) {
        this.shipped = shipped;
        return this;
    }

    /** By language; without any the criterion goes by its id, in English. */
    public CriterionBuilder texts(Map<String, RuleTexts> texts) {
        this.texts = texts;
        return this;
    }

    public Criterion build() {
        return new Criterion(this);
    }
}

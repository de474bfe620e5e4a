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
 * other action than to look at what it finds. Sets, lists and maps are copied when it is built, and a later call
 * replaces an earlier one. Names of bindings stand without the prefix. Not thread-safe.
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

    Answering answers = Answering.OWNER;

    Telling.@Nullable Settlement settlement;

    List<Telling.Explanation> follows = List.of();
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

    boolean misplaced;

    List<String> sources = List.of();
    String group = "";
    boolean shipped;
    Map<String, RuleTexts> texts = Map.of();

    CriterionBuilder(CriterionSpec spec) {
        this.spec = Objects.requireNonNull(spec, "spec");
    }

    /** DEAL unless said otherwise. */
    public CriterionBuilder scope(Scope scope) {
        this.scope = scope;
        return this;
    }

    /** DEALS unless said otherwise; nothing here holds it against the scope, as the loader of rules does. */
    public CriterionBuilder population(Population population) {
        this.population = population;
        return this;
    }

    /** None unless said otherwise: then the criterion is checkable whatever a CRM carries. */
    public CriterionBuilder requires(Set<DataKind> requires) {
        this.requires = requires;
        return this;
    }

    /** None unless said otherwise: it concludes from what is there alone. */
    public CriterionBuilder absence(List<Absence> absence) {
        this.absence = absence;
        return this;
    }

    /** None unless said otherwise. */
    public CriterionBuilder facts(Map<String, Set<String>> facts) {
        this.facts = facts;
        return this;
    }

    /** False unless said otherwise. */
    public CriterionBuilder asksFields(boolean asksFields) {
        this.asksFields = asksFields;
        return this;
    }

    /** None unless said otherwise. */
    public CriterionBuilder needs(Set<String> needs) {
        this.needs = needs;
        return this;
    }

    /** The binding that holds the moment of the fault; null, as when it is left out, for none. */
    public CriterionBuilder since(@Nullable String since) {
        this.since = since;
        return this;
    }

    /** None unless said otherwise: one finding for each subject. */
    public CriterionBuilder per(List<String> per) {
        this.per = per;
        return this;
    }

    /** The binding that holds who did it; null, as when it is left out, for none. */
    public CriterionBuilder actor(@Nullable String actor) {
        this.actor = actor;
        return this;
    }

    /** OWNER unless said otherwise. */
    public CriterionBuilder answers(Answering answers) {
        this.answers = answers;
        return this;
    }

    /** What settles a finding; null, as when it is left out, for a state. */
    public CriterionBuilder settlement(Telling.@Nullable Settlement settlement) {
        this.settlement = settlement;
        return this;
    }

    /** What explains a finding, none unless said otherwise. */
    public CriterionBuilder follows(List<Telling.Explanation> follows) {
        this.follows = follows;
        return this;
    }

    /** PERSON unless said otherwise. */
    public CriterionBuilder cause(Cause cause) {
        this.cause = cause;
        return this;
    }

    /** REVIEW unless said otherwise. */
    public CriterionBuilder action(ActionType action) {
        this.action = action;
        return this;
    }

    /** The path of the one field that the action is about ("deal.note"); null, as when it is left out, for none. */
    public CriterionBuilder field(@Nullable String field) {
        this.field = field;
        return this;
    }

    /** The binding that holds what the action is done with; null, as when it is left out, for none. */
    public CriterionBuilder target(@Nullable String target) {
        this.target = target;
        return this;
    }

    /** The binding that holds the severity of a finding; null, as when it is left out, when all are equally bad. */
    public CriterionBuilder severity(@Nullable String severity) {
        this.severity = severity;
        return this;
    }

    /** The bindings that are no evidence, none unless said otherwise. */
    public CriterionBuilder unsaid(Set<String> unsaid) {
        this.unsaid = unsaid;
        return this;
    }

    /** Null, as when it is left out, when the deal is work in hand all the same. */
    public CriterionBuilder idleness(@Nullable Idleness idleness) {
        this.idleness = idleness;
        return this;
    }

    /** False unless said otherwise: a finding says nothing of whether the deal's stage can be trusted. */
    public CriterionBuilder misplaced(boolean misplaced) {
        this.misplaced = misplaced;
        return this;
    }

    /** The documents that ask for it, none unless said otherwise. */
    public CriterionBuilder sources(List<String> sources) {
        this.sources = sources;
        return this;
    }

    /** The folder of its files; empty unless said otherwise. */
    public CriterionBuilder group(String group) {
        this.group = group;
        return this;
    }

    /** False unless said otherwise: a company's own. */
    public CriterionBuilder shipped(boolean shipped) {
        this.shipped = shipped;
        return this;
    }

    /** By language; without any the criterion goes by its id, in English. */
    public CriterionBuilder texts(Map<String, RuleTexts> texts) {
        this.texts = texts;
        return this;
    }

    /**
     * The criterion.
     *
     * @throws NullPointerException when something other than a name that may be null is
     */
    public Criterion build() {
        return new Criterion(this);
    }
}

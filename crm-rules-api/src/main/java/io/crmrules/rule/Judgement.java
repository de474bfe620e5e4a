package io.crmrules.rule;

import io.crmrules.model.DataKind;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whom a criterion judges, and what it must know to do so. Immutable. */
public final class Judgement {

    private final Scope scope;
    private final Population population;
    private final Set<DataKind> requires;
    private final List<Absence> absence;
    private final Map<String, Set<String>> facts;
    private final boolean asksFields;
    private final Set<String> needs;

    Judgement(CriterionBuilder given) {
        this.scope = given.scope;
        this.population = given.population;
        this.requires = copy(given.requires);
        this.absence = List.copyOf(given.absence);
        this.facts = Collections.unmodifiableMap(new TreeMap<>(given.facts));
        this.asksFields = given.asksFields;
        this.needs = Collections.unmodifiableSet(new TreeSet<>(given.needs));
    }

    private static Set<DataKind> copy(Set<DataKind> kinds) {
        return kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    /** What the criterion's rule sees. */
    public Scope scope() {
        return scope;
    }

    /** Whom it judges. */
    public Population population() {
        return population;
    }

    /** Without which data it is not checkable. */
    public Set<DataKind> requires() {
        return requires;
    }

    /** From whose absence it concludes. */
    public List<Absence> absence() {
        return absence;
    }

    /**
     * Of a kind from whose absence it concludes, the names of the types that must be carried, none: all; null when what is
     * there of the kind is enough.
     */
    public @Nullable Set<String> typesOf(DataKind kind) {
        return absence.stream()
                .filter(each -> each.kind() == kind && each.typeBinding() == null)
                .map(Absence::types)
                .reduce((one, other) -> one.isEmpty() || other.isEmpty() ? Set.of() : union(one, other))
                .orElse(null);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }

    /**
     * The prepared facts that it asks for ("Portfolio", "Portfolio.calls"), each with the names of those of its
     * parameters that are terms by which they are prepared; none for a rule of DEAL scope.
     */
    public Map<String, Set<String>> facts() {
        return facts;
    }

    /** Whether it asks for the fields that the policy requires, and so needs the data that these are in. */
    public boolean asksFields() {
        return asksFields;
    }

    /**
     * What it cannot do without beyond data: the name of a {@link Role} that a user must have, of a {@link Stage.Type}
     * that a pipeline must have, or of a parameter whose list must not be empty.
     */
    public Set<String> needs() {
        return needs;
    }
}

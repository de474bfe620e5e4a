package io.crmrules.rule;

import io.crmrules.model.DataKind;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whom a criterion judges, and what it must know to do so. Immutable. */
public final class Judgement {

    private final Scope scope;
    private final Population population;
    private final Set<DataKind> requires;
    private final Map<DataKind, Set<String>> absence;
    private final boolean asksFields;
    private final Set<String> needs;

    Judgement(CriterionBuilder given) {
        this.scope = given.scope;
        this.population = given.population;
        this.requires = copy(given.requires);
        this.absence = Map.copyOf(given.absence);
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

    /**
     * Of which kinds, among those required, it concludes from what is not there: they must be carried with these of
     * their types, none named: with all.
     */
    public Map<DataKind, Set<String>> absence() {
        return absence;
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

    /** The kinds a deal must not have lost records of: those required, and CONTACTS for the required fields. */
    public Set<DataKind> kinds() {
        Set<DataKind> kinds = EnumSet.noneOf(DataKind.class);
        kinds.addAll(requires);
        if (asksFields) {
            kinds.add(DataKind.CONTACTS);
        }
        return kinds;
    }
}

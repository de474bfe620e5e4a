package io.crmrules.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a finding of a criterion tells beside its subject. Bindings go by their names without the prefix. Immutable. */
public final class Telling {

    private final @Nullable String since;
    private final List<String> per;
    private final @Nullable String actor;
    private final List<String> follows;
    private final Cause cause;
    private final ActionType action;
    private final @Nullable String field;
    private final @Nullable String target;
    private final @Nullable String severity;
    private final Set<String> unsaid;
    private final @Nullable Idleness idleness;

    Telling(CriterionBuilder given) {
        this.since = given.since;
        this.per = List.copyOf(given.per);
        this.actor = given.actor;
        this.follows = List.copyOf(given.follows);
        this.cause = given.cause;
        this.action = given.action;
        this.field = given.field;
        this.target = given.target;
        this.severity = given.severity;
        this.unsaid = Set.copyOf(given.unsaid);
        this.idleness = given.idleness;
    }

    /** The binding that holds the moment of the fault, null when there is none. */
    public @Nullable String since() {
        return since;
    }

    /** The bindings that make two findings of one subject distinct, possibly none. */
    public List<String> per() {
        return per;
    }

    /** The binding that holds who did it, null when there is none. */
    public @Nullable String actor() {
        return actor;
    }

    /** The ids of criteria whose violation of the same deal explains this one, the best explanation first. */
    public List<String> follows() {
        return follows;
    }

    /** Whom a finding speaks of. */
    public Cause cause() {
        return cause;
    }

    /** What to do about a finding. */
    public ActionType action() {
        return action;
    }

    /** The path of the field that the action is about, null when it is about none or the rule binds it. */
    public @Nullable String field() {
        return field;
    }

    /** The binding that holds what the action is done with (see {@link ActionType}), null when there is none. */
    public @Nullable String target() {
        return target;
    }

    /** The binding that holds how bad this finding is, null when that is the criterion's severity. */
    public @Nullable String severity() {
        return severity;
    }

    /** The bindings that are no evidence, possibly none. */
    public Set<String> unsaid() {
        return unsaid;
    }

    /** Why an open deal with such a finding is no work in hand; null when it may be. */
    public @Nullable Idleness idleness() {
        return idleness;
    }
}

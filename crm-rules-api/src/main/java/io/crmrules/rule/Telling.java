package io.crmrules.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a finding of a criterion tells beside its subject: which of the things that a rule has bound is the moment of
 * the fault, its author, its severity; what explains it and what to do. Bindings go by their names without the prefix.
 * Immutable.
 */
public final class Telling {

    private final @Nullable String since;
    private final List<String> per;
    private final @Nullable String actor;
    private final Answering answers;
    private final @Nullable Settlement settlement;
    private final List<Explanation> follows;
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
        this.answers = given.answers;
        this.settlement = given.settlement;
        this.follows = List.copyOf(given.follows);
        this.cause = given.cause;
        this.action = given.action;
        this.field = given.field;
        this.target = given.target;
        this.severity = given.severity;
        this.unsaid = Set.copyOf(given.unsaid);
        this.idleness = given.idleness;
    }

    /**
     * The binding that holds the moment of the fault, null when there is none; owner and stage of a finding are then
     * those of now.
     */
    public @Nullable String since() {
        return since;
    }

    /** The bindings that make two findings of one subject distinct, over runs too, possibly none. */
    public List<String> per() {
        return per;
    }

    /** The binding that holds who did it, null when the fault is no act. */
    public @Nullable String actor() {
        return actor;
    }

    /** Who answers for a finding at first. */
    public Answering answers() {
        return answers;
    }

    /** What settles a finding; null when it is a state, open as long as it is found. */
    public @Nullable Settlement settlement() {
        return settlement;
    }

    /** The criteria whose finding of the same deal explains this one, the best explanation first; possibly none. */
    public List<Explanation> follows() {
        return follows;
    }

    /** Whom a finding speaks of; of an act of a ROBOT it is SYSTEM, whatever is said here. */
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

    /** The bindings that are no evidence and stand in no report, possibly none. */
    public Set<String> unsaid() {
        return unsaid;
    }

    /** Why an open deal with such a finding is no work in hand; null when it may be. */
    public @Nullable Idleness idleness() {
        return idleness;
    }
}

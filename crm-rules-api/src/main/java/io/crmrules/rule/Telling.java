package io.crmrules.rule;

import io.crmrules.model.Comment;
import io.crmrules.model.Interaction;
import io.crmrules.model.Milestone;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
    private final boolean misplaced;

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
        this.misplaced = given.misplaced;
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

    /** Whether a finding means that the deal's stage, or its way there, is not what happened. */
    public boolean misplaced() {
        return misplaced;
    }

    /**
     * What settles a finding, as a rule says with {@code @settled}: it is an act that cannot be undone, or the first of the
     * events that the rule has bound put it right.
     *
     * @param bindings the names, without the prefix, that hold the moments and the records that settle it; when they are
     *     empty or nothing is bound, the finding is open. None for an act, which is settled from the start
     */
    public record Settlement(List<String> bindings) {

        private static final Set<Class<?>> SETTLING = Set.of(
                Instant.class,
                Comment.class,
                Interaction.class,
                StageChange.class,
                OwnerChange.class,
                Milestone.class,
                Task.class);

        public Settlement {
            bindings = List.copyOf(bindings);
        }

        /** Of an act: it is settled at the moment that {@code @since} names. */
        public static Settlement act() {
            return new Settlement(List.of());
        }

        /** By the earliest of what is bound to these names. */
        public static Settlement by(List<String> bindings) {
            return new Settlement(bindings);
        }

        /** Whether it is an act. */
        public boolean isAct() {
            return bindings.isEmpty();
        }

        /** Whether something of this type can settle a finding: a moment, a dated record, or several of these. */
        public static boolean settles(Class<?> type) {
            return SETTLING.contains(type) || Collection.class.isAssignableFrom(type);
        }

        /**
         * The earliest moment among what is bound: of a comment it is when it was written, of a conversation when it began,
         * of a task when it was completed. Null when there is none.
         *
         * @param bound null when nothing is
         * @throws IllegalArgumentException when it is nothing that {@linkplain #settles settles}
         */
        public static @Nullable Instant moment(@Nullable Object bound) {
            if (bound instanceof Collection<?> several) {
                return several.stream()
                        .map(Settlement::moment)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
            }
            return bound == null ? null : one(bound);
        }

        private static @Nullable Instant one(Object bound) {
            if (bound instanceof Instant moment) {
                return moment;
            } else if (bound instanceof Comment comment) {
                return comment.createdAt();
            } else if (bound instanceof Interaction interaction) {
                return interaction.startedAt();
            } else if (bound instanceof StageChange change) {
                return change.at();
            } else if (bound instanceof OwnerChange change) {
                return change.at();
            } else if (bound instanceof Milestone milestone) {
                return milestone.at();
            } else if (bound instanceof Task task) {
                return task.completedAt();
            }
            throw new IllegalArgumentException(
                    "a " + bound.getClass().getSimpleName() + " has no moment at which it settles"
                            + " a finding. Maybe @settled should name a binding that is an Instant, a Comment, an Interaction, a"
                            + " StageChange, or a list of these.");
        }
    }

    /**
     * A criterion whose finding of the same deal explains that of another, as {@code @follows} names it: {@code "deal-without-task"},
     * {@code "junk-task of the subject"}, {@code "unprocessed-lead if open"}, {@code "deal-of-dismissed-user if $unassigned"}.
     * Both findings are open, or both are settled.
     *
     * @param criterion the id of the criterion that explains
     * @param sameSubject whether it explains only when both speak of the same subject
     * @param openOnly whether it explains open findings only
     * @param condition the binding, without the prefix, that must be true; null when there is no condition
     */
    public record Explanation(
            String criterion,
            boolean sameSubject,
            boolean openOnly,
            @Nullable String condition) {

        /** Whatever they speak of, whenever there is such a finding of the deal. */
        public static Explanation of(String criterion) {
            return new Explanation(criterion, false, false, null);
        }
    }
}

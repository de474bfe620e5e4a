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

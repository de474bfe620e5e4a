package io.crmrules.drools.internal.compile.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a rule's {@code when}. */
public sealed interface Condition {

    /** From its first character to its last. */
    Place place();

    /**
     * Something that is there.
     *
     * @param binding what it is called; null when it has no name
     * @param source where it is taken from; null for a fact
     */
    record Pattern(
            Place place,
            @Nullable Word binding,
            Word type,
            List<Constraint> constraints,
            @Nullable Source source) implements Condition {}

    /** {@code not}. */
    record None(Place place, Condition absent) implements Condition {}

    /** {@code exists}. */
    record Some(Place place, Condition present) implements Condition {}

    /** All of them; two or more. */
    record All(Place place, List<Condition> parts) implements Condition {}

    /** Each of them for itself, {@code or}; two or more. */
    record Either(Place place, List<Condition> parts) implements Condition {}

    /** {@code accumulate( source; $n : count( $t ), ...; $n > 3 )}. */
    record Accumulate(Place place, Condition source, List<Total> totals, List<Constraint> constraints)
            implements Condition {}

    /** {@code $n : count( $t )}. */
    record Total(Word binding, Word function, List<Expression> arguments) {}

    /** A condition of a pattern, {@code open}, or a name for what it has, {@code $amount : amount}; or both. */
    record Constraint(Place place, @Nullable Word binding, Expression expression) {}

    /** Where a pattern takes its objects from. */
    sealed interface Source {

        /** {@code from $deal.tasks}: each of a list, or the one object. */
        record From(Expression values) implements Source {}

        /** {@code from collect( Task() from ... )}: a list of them. */
        record Collect(Pattern each) implements Source {}
    }
}

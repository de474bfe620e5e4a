package io.crmrules.drools.internal.compile.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule says of values. */
public sealed interface Expression {

    /** From its first character to its last. */
    Place place();

    /** A text in quotes. */
    record Text(Place place, String value) implements Expression {}

    /** A number as it was written, {@code 7}, {@code 0.5}. */
    record Numeral(Place place, String written) implements Expression {

        /** Whether it has no fraction. */
        public boolean whole() {
            return written.indexOf('.') < 0;
        }
    }

    /** {@code true} or {@code false}. */
    record Flag(Place place, boolean value) implements Expression {}

    /** {@code null}. */
    record Nothing(Place place) implements Expression {}

    /** A property of what is matched, a binding, {@code this}, {@code check}, or a type. */
    record Name(Place place, String name) implements Expression {}

    /**
     * A property or constant of something.
     *
     * @param member its name and where that stands
     * @param nullSafe whether {@code !.} asks for it
     */
    record Member(Place place, Expression of, Word member, boolean nullSafe) implements Expression {}

    /**
     * A word with arguments.
     *
     * @param of what is asked; null for what is matched
     */
    record Call(Place place, @Nullable Expression of, Word word, boolean nullSafe, List<Expression> arguments)
            implements Expression {}

    /** What a map has under a key, or a list at a number. */
    record Index(Place place, Expression of, Expression key) implements Expression {}

    /**
     * Two values compared.
     *
     * @param negated whether {@code not} stands before the operator
     * @param sign where the operator stands
     */
    record Comparison(Place place, Operator operator, boolean negated, Place sign, Expression left, Expression right)
            implements Expression {}

    /** Whether a value is one of some, {@code in ( ... )}, or none of them. */
    record In(Place place, boolean negated, Expression value, List<Expression> options) implements Expression {}

    /** {@code !}. */
    record Not(Place place, Expression negated) implements Expression {}

    /** All of them, {@code &&}; two or more. */
    record And(Place place, List<Expression> parts) implements Expression {}

    /** One of them at least, {@code ||}; two or more. */
    record Or(Place place, List<Expression> parts) implements Expression {}

    /**
     * Something computed.
     *
     * @param sign {@code +}, {@code -}, {@code *}, {@code /} or {@code %}
     */
    record Arithmetic(Place place, Word sign, Expression left, Expression right) implements Expression {}

    /** A number below nothing. */
    record Negative(Place place, Expression value) implements Expression {}
}

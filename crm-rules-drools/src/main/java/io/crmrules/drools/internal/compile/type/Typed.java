package io.crmrules.drools.internal.compile.type;

/**
 * What is known of a value.
 *
 * @param nullable whether there may be none
 */
public record Typed(Type type, boolean nullable) {

    public static Typed of(Type type) {
        return new Typed(type, false);
    }

    public Kind kind() {
        return type.kind();
    }

    /** The same, there for sure. */
    public Typed there() {
        return new Typed(type, false);
    }
}

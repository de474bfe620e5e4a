package io.crmrules.drools.internal.compile.type;

import io.crmrules.rule.source.RuleFlaw;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The type of a value.
 *
 * @param java the class behind it
 * @param of of a list or map what it holds; else null
 */
public record Type(Kind kind, Class<?> java, @Nullable Type of) {

    static final Type TEXT = new Type(Kind.TEXT, String.class, null);
    static final Type YES_NO = new Type(Kind.YES_NO, boolean.class, null);
    static final Type WHOLE = new Type(Kind.WHOLE, int.class, null);
    static final Type DECIMAL = new Type(Kind.DECIMAL, BigDecimal.class, null);
    static final Type NOTHING = new Type(Kind.NOTHING, Void.class, null);
    static final Type FIELD = new Type(Kind.FIELD, String.class, null);

    /** That of a literal, or of what is computed. */
    public static Type of(Kind kind) {
        return switch (kind) {
            case TEXT -> TEXT;
            case YES_NO -> YES_NO;
            case WHOLE -> WHOLE;
            case DECIMAL -> DECIMAL;
            default -> NOTHING;
        };
    }

    /** A list of these. */
    public static Type listOf(Type each) {
        return new Type(Kind.LIST, List.class, each);
    }

    /** Whether a value of this type can stand where {@code other} is asked for. */
    public boolean fits(Type other) {
        if (kind == Kind.NOTHING || other.java == Object.class || (kind == Kind.FIELD && other.kind == Kind.TEXT)) {
            return true;
        } else if (kind.number() && other.kind.number()) {
            return other.kind == Kind.DECIMAL || kind == other.kind;
        }
        return other.kind == kind && fitsWithin(other);
    }

    private boolean fitsWithin(Type other) {
        return switch (kind) {
            case CONSTANT, ELEMENT -> other.java.isAssignableFrom(java);
            case LIST, MAP -> of == null || other.of == null || of.fits(other.of);
            default -> true;
        };
    }

    /** As authors know it: {@code Task}, {@code Stage.Type}, {@code List}. */
    public String name() {
        return java.isPrimitive() ? kind.key() : KnownNames.name(java);
    }

    /** Its words in messages, in whatever language they are told. */
    public String words() {
        return switch (kind) {
            case ELEMENT, CONSTANT -> RuleFlaw.type(kind.key() + " " + name());
            default -> RuleFlaw.type(kind.key());
        };
    }
}

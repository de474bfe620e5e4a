package io.crmrules.drools.internal.compile.type;

import io.crmrules.model.Money;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Types of Java as authors of rules know them. */
final class TypeReader {

    private static final Map<Class<?>, Kind> KINDS = Map.ofEntries(
            Map.entry(String.class, Kind.TEXT),
            Map.entry(CharSequence.class, Kind.TEXT),
            Map.entry(boolean.class, Kind.YES_NO),
            Map.entry(Boolean.class, Kind.YES_NO),
            Map.entry(int.class, Kind.WHOLE),
            Map.entry(Integer.class, Kind.WHOLE),
            Map.entry(long.class, Kind.WHOLE),
            Map.entry(Long.class, Kind.WHOLE),
            Map.entry(double.class, Kind.DECIMAL),
            Map.entry(BigDecimal.class, Kind.DECIMAL),
            Map.entry(Number.class, Kind.DECIMAL),
            Map.entry(Money.class, Kind.MONEY),
            Map.entry(Instant.class, Kind.MOMENT),
            Map.entry(LocalDate.class, Kind.DAY),
            Map.entry(Duration.class, Kind.DURATION));

    private TypeReader() {}

    static Typed read(AnnotatedType annotated) {
        return new Typed(type(annotated), annotated.isAnnotationPresent(Nullable.class));
    }

    /** That of a class by itself, as a pattern names it. */
    static Type of(Class<?> java) {
        Kind kind = KINDS.get(java);
        if (kind != null) {
            return new Type(kind, java, null);
        } else if (java.isEnum() || java == Enum.class) {
            return new Type(Kind.CONSTANT, java, null);
        } else if (Collection.class.isAssignableFrom(java)) {
            return new Type(Kind.LIST, java, null);
        } else if (Map.class.isAssignableFrom(java)) {
            return new Type(Kind.MAP, java, null);
        }
        return new Type(Kind.ELEMENT, java, null);
    }

    private static Type type(AnnotatedType annotated) {
        if (annotated instanceof AnnotatedParameterizedType generic
                && generic.getType() instanceof ParameterizedType raw
                && raw.getRawType() instanceof Class<?> java) {
            AnnotatedType[] held = generic.getAnnotatedActualTypeArguments();
            Type last = type(held[held.length - 1]);
            Type type = of(java);
            Type of = type.kind() == Kind.MAP && last.kind() == Kind.TEXT ? Type.FIELD : last;
            return type.kind() == Kind.LIST || type.kind() == Kind.MAP ? new Type(type.kind(), java, of) : type;
        }
        return annotated.getType() instanceof Class<?> java ? of(java) : of(Object.class);
    }
}

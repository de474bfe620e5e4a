package io.crmrules.drools.internal.why.eval;

import io.crmrules.model.Deal;
import io.crmrules.policy.RequiredField;
import io.crmrules.rule.Check;
import io.crmrules.rule.facts.Portfolio;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types that rules name. */
final class Types {

    private static final List<String> PACKAGES = List.of(
            Deal.class.getPackageName(),
            Check.class.getPackageName(),
            Portfolio.class.getPackageName(),
            RequiredField.class.getPackageName());

    private Types() {}

    /** Whether an object is one of those that a pattern names ({@code Task}, {@code List}, {@code DealGroup.Member}). */
    static boolean isInstance(Object object, String name) {
        return of(object.getClass()).stream()
                .anyMatch(type ->
                        type.getSimpleName().equals(name) || ("." + type.getCanonicalName()).endsWith("." + name));
    }

    /** The type itself and all that it is besides. */
    static Set<Class<?>> of(@Nullable Class<?> type) {
        Set<Class<?>> all = new LinkedHashSet<>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            all.add(each);
            Arrays.stream(each.getInterfaces()).forEach(more -> all.addAll(of(more)));
        }
        return all;
    }

    /** The library's type of this name, that of a constant; null when there is none. */
    static @Nullable Class<?> named(String name) {
        for (String folder : PACKAGES) {
            Class<?> found = find(folder + "." + name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A constant of a type ({@code Role.ROBOT}), or a type within it ({@code LeadSource.Kind}). */
    static @Nullable Object member(Class<?> type, String name) {
        Object[] constants = type.getEnumConstants();
        if (constants != null) {
            for (Object constant : constants) {
                if (((Enum<?>) constant).name().equals(name)) {
                    return constant;
                }
            }
        }
        return find(type.getName() + "$" + name);
    }

    private static @Nullable Class<?> find(String name) {
        try {
            return Class.forName(name, false, Types.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }
}

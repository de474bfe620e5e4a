package io.crmrules.drools.internal.why.eval;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The properties and words of objects: their public methods, as rules name them. */
final class Members {

    private static final Map<Class<?>, List<Method>> METHODS = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            int.class, Integer.class, long.class, Long.class, boolean.class, Boolean.class, double.class, Double.class);

    private Members() {}

    static boolean has(Object of, String name) {
        return getter(of.getClass(), name) != null || of instanceof Map<?, ?>;
    }

    /**
     * What {@code of} has under this name.
     *
     * @throws IllegalArgumentException when it has no such property, or asking for it fails; says what
     */
    static @Nullable Object property(Object of, String name) {
        Method getter = getter(of.getClass(), name);
        if (getter != null) {
            return invoke(getter, of);
        } else if (of instanceof Map<?, ?> map) {
            return map.get(name);
        }
        throw new IllegalArgumentException(of.getClass().getSimpleName() + " has no '" + name + "'");
    }

    private static @Nullable Method getter(Class<?> type, String name) {
        String rest = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Stream.of(name, "is" + rest, "get" + rest)
                .flatMap(each -> methods(type).stream()
                        .filter(method -> method.getName().equals(each) && method.getParameterCount() == 0))
                .findFirst()
                .orElse(null);
    }

    /**
     * What a word says of these arguments.
     *
     * @throws IllegalArgumentException when there is no such word, or asking fails; says what
     */
    static @Nullable Object call(Object of, String name, @Nullable Object[] arguments) {
        Method word = methods(of.getClass()).stream()
                .filter(method -> method.getName().equals(name) && takes(method, arguments))
                .min(Comparator.comparing(Method::isVarArgs).thenComparing(Members::width))
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no word '" + name + "' for " + Arrays.toString(arguments)));
        return invoke(
                word,
                of,
                word.isVarArgs() && !takesAll(word, arguments) ? packed(word, arguments) : fitted(word, arguments));
    }

    /** Of two that fit, the one that takes less is meant. */
    private static int width(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .mapToInt(Members::width)
                .sum();
    }

    private static int width(Class<?> type) {
        return type == Object.class ? 1000 : type.isInterface() ? 100 : type.isPrimitive() ? 1 : 10;
    }

    private static boolean takes(Method method, @Nullable Object[] arguments) {
        int fixed = method.getParameterCount() - 1;
        return takesAll(method, arguments)
                || (method.isVarArgs()
                        && arguments.length >= fixed
                        && takesEach(method.getParameterTypes()[fixed].getComponentType(), arguments, fixed));
    }

    private static boolean takesAll(Method method, @Nullable Object[] arguments) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (!takes(types[i], arguments[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean takesEach(Class<?> type, @Nullable Object[] arguments, int from) {
        return Arrays.stream(arguments, from, arguments.length).allMatch(each -> takes(type, each));
    }

    private static boolean takes(Class<?> type, @Nullable Object argument) {
        Class<?> boxed = BOXES.getOrDefault(type, type);
        if (argument == null) {
            return !type.isPrimitive();
        }
        return boxed.isInstance(argument)
                || (argument instanceof Integer && (boxed == Long.class || boxed == BigDecimal.class));
    }

    private static @Nullable Object[] packed(Method method, @Nullable Object[] arguments) {
        int fixed = method.getParameterCount() - 1;
        Object rest = Array.newInstance(method.getParameterTypes()[fixed].getComponentType(), arguments.length - fixed);
        for (int i = fixed; i < arguments.length; i++) {
            Array.set(rest, i - fixed, arguments[i]);
        }
        @Nullable Object[] packed = Arrays.copyOf(arguments, fixed + 1);
        packed[fixed] = rest;
        return packed;
    }

    private static @Nullable Object[] fitted(Method method, @Nullable Object[] arguments) {
        @Nullable Object[] fitted = arguments.clone();
        for (int i = 0; i < fitted.length; i++) {
            Class<?> type = BOXES.getOrDefault(method.getParameterTypes()[i], method.getParameterTypes()[i]);
            if (fitted[i] instanceof Integer number && type == Long.class) {
                fitted[i] = number.longValue();
            } else if (fitted[i] instanceof Integer number && type == BigDecimal.class) {
                fitted[i] = BigDecimal.valueOf(number);
            }
        }
        return fitted;
    }

    private static @Nullable Object invoke(Method method, Object of, @Nullable Object... arguments) {
        try {
            return method.invoke(of, arguments);
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause() == null ? e : e.getCause();
            throw new IllegalArgumentException(method.getName() + " fails: " + thrown, thrown);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(method.getName() + " may not be asked", e);
        }
    }

    /** Those that public classes and interfaces declare: others may not be called, whoever inherits them. */
    private static List<Method> methods(Class<?> type) {
        return METHODS.computeIfAbsent(
                type,
                any -> Types.of(type).stream()
                        .filter(each -> Modifier.isPublic(each.getModifiers()))
                        .flatMap(each -> Arrays.stream(each.getMethods()))
                        .filter(method ->
                                Modifier.isPublic(method.getDeclaringClass().getModifiers()) && !method.isBridge())
                        .distinct()
                        .toList());
    }
}

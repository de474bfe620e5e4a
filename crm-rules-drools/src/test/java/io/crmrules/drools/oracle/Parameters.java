package io.crmrules.drools.oracle;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The parameters of a criterion: the components of the record that states it. */
final class Parameters {

    private Parameters() {}

    static Map<String, Object> of(Oracle oracle) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : oracle.getClass().getRecordComponents()) {
            values.put(component.getName(), value(oracle, component));
        }
        return values;
    }

    /** Those with which the checklist comes. */
    static Map<String, Object> usual(Oracle oracle) {
        try {
            return of(oracle.getClass().getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(oracle + " has no constructor without parameters", e);
        }
    }

    /** The same criterion, with another value of a parameter. */
    static Oracle with(Oracle oracle, String name, Object value) {
        Map<String, Object> values = of(oracle);
        values.put(name, value);
        Class<?>[] types = Stream.of(oracle.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return oracle.getClass()
                    .getDeclaredConstructor(types)
                    .newInstance(values.values().toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(oracle + " cannot have the " + name + " " + value, e);
        }
    }

    private static Object value(Oracle oracle, RecordComponent component) {
        try {
            return component.getAccessor().invoke(oracle);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}

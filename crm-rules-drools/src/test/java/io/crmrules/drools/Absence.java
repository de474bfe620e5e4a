package io.crmrules.drools;

import io.crmrules.model.Comment;
import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Interaction;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes deals without one thing or another that a CRM may leave out, whatever the builders and records allow. */
final class Absence {

    private static final Set<Class<?>> CONTAINERS = Set.of(List.class, Set.class, Map.class);

    private final Map<String, UnaryOperator<Deal>> all = new TreeMap<>();

    private Absence() {
        for (Method setter : DealBuilder.class.getMethods()) {
            if (setter.getParameterCount() == 1 && optional(setter.getName(), setter.getAnnotatedParameterTypes()[0])) {
                all.put("deal." + setter.getName(), deal -> without(deal, setter));
            }
        }
        addParts(Task.class, Deal::tasks, DealBuilder::tasks);
        addParts(Comment.class, Deal::comments, DealBuilder::comments);
        addParts(Interaction.class, Deal::interactions, DealBuilder::interactions);
        addParts(StageChange.class, Deal::stageChanges, DealBuilder::stageChanges);
        addParts(OwnerChange.class, Deal::ownerChanges, DealBuilder::ownerChanges);
        addParts(Contact.class, Deal::contacts, DealBuilder::contacts);
        addParts(
                User.class,
                deal -> deal.owner() == null ? List.of() : List.of(deal.owner()),
                (deal, owners) -> owners.isEmpty() ? deal : deal.owner(owners.get(0)));
    }

    /** Each thing that can be left out, by the name of its owner and its own, with what leaves it out. */
    static Map<String, UnaryOperator<Deal>> all() {
        return new Absence().all;
    }

    private <T extends Record> void addParts(
            Class<T> type, Function<Deal, List<T>> get, BiFunction<DealBuilder, List<T>, DealBuilder> set) {
        for (RecordComponent part : type.getRecordComponents()) {
            if (optional(part.getName(), part.getAnnotatedType())) {
                all.put(
                        type.getSimpleName() + "." + part.getName(),
                        deal -> set.apply(
                                        deal.toBuilder(),
                                        get.apply(deal).stream()
                                                .map(record -> without(type, record, part))
                                                .toList())
                                .build());
            }
        }
    }

    private static boolean optional(String name, AnnotatedType type) {
        Class<?> raw = raw(type);
        return !name.equals("id")
                && (type.isAnnotationPresent(Nullable.class) || raw == String.class || CONTAINERS.contains(raw));
    }

    private static @Nullable Object nothing(AnnotatedType type) {
        if (type.isAnnotationPresent(Nullable.class)) {
            return null;
        }
        Class<?> raw = raw(type);
        return raw == String.class ? "" : raw == Map.class ? Map.of() : raw == Set.class ? Set.of() : List.of();
    }

    private static Class<?> raw(AnnotatedType type) {
        return type.getType() instanceof ParameterizedType generic
                ? (Class<?>) generic.getRawType()
                : type.getType() instanceof Class<?> plain ? plain : Object.class;
    }

    private static Deal without(Deal deal, Method setter) {
        try {
            DealBuilder builder = deal.toBuilder();
            setter.invoke(builder, nothing(setter.getAnnotatedParameterTypes()[0]));
            return builder.build();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(setter + " refuses nothing", e);
        }
    }

    private static <T extends Record> T without(Class<T> type, T record, RecordComponent left) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = parts[i].equals(left)
                        ? nothing(left.getAnnotatedType())
                        : parts[i].getAccessor().invoke(record);
            }
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(left + " refuses nothing", e);
        }
    }
}

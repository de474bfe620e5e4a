package io.crmrules.drools.internal.finding;

import io.crmrules.model.Named;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import io.crmrules.policy.RequiredField;
import io.crmrules.report.Action;
import io.crmrules.report.Subject;
import io.crmrules.rule.ActionType;
import io.crmrules.rule.Telling;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an action is to be done on and with: the subject, and what its rule names with {@code @target}. */
final class ActionTargets {

    private ActionTargets() {}

    static Action action(Telling telling, Subject subject, @Nullable Object target) {
        ActionType type = telling.action();
        Map<String, String> on = new TreeMap<>();
        on.put(kind(subject.type()), subject.id());
        put(on, "field", telling.field());
        put(on, "role", role(type));
        put(on, with(type), text(target));
        return new Action(type, on, type == ActionType.RETURN_TO_EXCHANGE ? ids(target) : List.of());
    }

    private static void put(Map<String, String> on, @Nullable String name, @Nullable String value) {
        if (name != null && value != null) {
            on.put(name, value);
        }
    }

    private static String kind(Subject.Type type) {
        return type == Subject.Type.LEAD_SOURCE ? "leadSource" : type.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String role(ActionType type) {
        return switch (type) {
            case RETURN_TO_EXCHANGE -> Role.LEAD_EXCHANGE.name();
            case CALL_BY_QUALITY_CONTROL -> Role.QUALITY_CONTROL.name();
            default -> null;
        };
    }

    /** As what the target takes part; null when it takes none or is a list. */
    private static @Nullable String with(ActionType type) {
        return switch (type) {
            case MOVE_DEAL -> "stage";
            case FILL_FIELD -> "field";
            case REASSIGN_TASK, REASSIGN_DEAL -> "user";
            case MERGE_CONTACTS, MERGE_DEALS -> "into";
            case RECORD_MILESTONE -> "milestone";
            default -> null;
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof Stage stage) {
            return stage.id();
        } else if (value instanceof User user) {
            return user.id();
        } else if (value instanceof RequiredField field) {
            return String.join("|", field.fields());
        } else if (value instanceof Collection<?> values) {
            return values.stream().map(ActionTargets::text).collect(Collectors.joining("|"));
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value == null || value instanceof Named ? null : value.toString();
    }

    private static List<String> ids(@Nullable Object target) {
        return target instanceof Collection<?> deals
                ? deals.stream().map(String::valueOf).toList()
                : List.of();
    }
}

package io.crmrules.drools.internal.finding;

import io.crmrules.model.Named;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import io.crmrules.policy.RequiredField;
import io.crmrules.report.Action;
import io.crmrules.report.Subject;
import io.crmrules.rule.ActionType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an action is to be done on: the subject, and what the rule has bound under the name that the action asks for:
 * see {@link ActionType}.
 */
final class ActionTargets {

    private final Map<String, Object> bindings;
    private final Map<String, String> on = new TreeMap<>();

    private ActionTargets(Map<String, Object> bindings) {
        this.bindings = bindings;
    }

    static Action action(ActionType type, @Nullable String field, Subject subject, Map<String, Object> bindings) {
        ActionTargets targets = new ActionTargets(bindings);
        targets.on.put(kind(subject.type()), subject.id());
        if (field != null) {
            targets.on.put("field", field);
        }
        targets.add(type);
        return new Action(
                type, targets.on, type == ActionType.RETURN_TO_EXCHANGE ? targets.dealsToGiveBack() : List.of());
    }

    private static String kind(Subject.Type type) {
        return type == Subject.Type.LEAD_SOURCE ? "leadSource" : type.name().toLowerCase(Locale.ROOT);
    }

    private void add(ActionType type) {
        switch (type) {
            case MOVE_DEAL -> put("stage", "expected");
            case FILL_FIELD -> {
                put("field", "fields");
                put("field", "field");
            }
            case REASSIGN_TASK, REASSIGN_DEAL -> put("user", "assignTo");
            case MERGE_CONTACTS, MERGE_DEALS -> put("into", "oldest");
            case RECORD_MILESTONE -> put("milestone", "milestone");
            case RETURN_TO_EXCHANGE -> on.put("role", Role.LEAD_EXCHANGE.name());
            case CALL_BY_QUALITY_CONTROL -> on.put("role", Role.QUALITY_CONTROL.name());
            default -> {} // the subject says it all
        }
    }

    private void put(String target, String binding) {
        String text = text(bindings.get(binding));
        if (text != null) {
            on.put(target, text);
        }
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

    private List<String> dealsToGiveBack() {
        return bindings.get("giveBack") instanceof Collection<?> deals
                ? deals.stream().map(String::valueOf).toList()
                : List.of();
    }
}

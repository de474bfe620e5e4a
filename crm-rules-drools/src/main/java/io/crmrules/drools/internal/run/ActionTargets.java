package io.crmrules.drools.internal.run;

import io.crmrules.model.Stage;
import io.crmrules.policy.RequiredField;
import io.crmrules.report.Subject;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What an action is to be done on: the subject, and the stage or the field that the rule has bound. */
final class ActionTargets {

    private ActionTargets() {}

    static Map<String, String> of(Subject subject, Map<String, Object> bindings) {
        Map<String, String> on = new TreeMap<>();
        on.put(subject.type().name().toLowerCase(Locale.ROOT), subject.id());
        for (Object value : bindings.values()) {
            if (value instanceof Stage stage) {
                on.put("stage", stage.id());
            } else if (value instanceof RequiredField field) {
                on.put("field", field.fields().get(0));
            }
        }
        return on;
    }
}

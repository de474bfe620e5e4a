package io.crmrules.drools.internal.finding;

import io.crmrules.model.Contact;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Money;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import io.crmrules.policy.RequiredField;
import io.crmrules.report.NamedId;
import io.crmrules.rule.Telling;
import io.crmrules.rule.Telling.Settlement;
import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The simple values among what a rule has bound: the facts that prove the finding. */
final class Evidence {

    private Evidence() {}

    static Map<String, Object> of(Map<String, Object> bindings, Telling telling) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        bindings.forEach((name, value) -> {
            Object simple = isSaidOtherwise(name, telling) ? null : simple(value);
            if (simple != null) {
                evidence.put(name, simple);
            }
        });
        return evidence;
    }

    /** What a rule does not want to be told; what only decides how bad it is, what explains it and what put it right. */
    private static boolean isSaidOtherwise(String name, Telling telling) {
        Settlement settlement = telling.settlement();
        return telling.unsaid().contains(name)
                || name.equals(telling.severity())
                || (settlement != null && settlement.bindings().contains(name))
                || telling.follows().stream().anyMatch(explanation -> name.equals(explanation.condition()));
    }

    private static @Nullable Object simple(Object value) {
        if (value instanceof Stage stage) {
            return new NamedId(stage.id(), stage.label());
        } else if (value instanceof User user) {
            return new NamedId(user.id(), user.label());
        } else if (value instanceof LeadSource source) {
            return new NamedId(source.id(), source.label());
        } else if (value instanceof RequiredField field) {
            return field.fields();
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof Collection<?> values) {
            List<Object> all = values.stream()
                    .<Object>mapMulti((one, into) -> {
                        Object simple = one == null ? null : element(one);
                        if (simple != null) {
                            into.accept(simple);
                        }
                    })
                    .toList();
            return all.size() == values.size() ? all : null;
        }
        return plain(value) ? value : null;
    }

    /** A contact alone is a record of the finding, named elsewhere; one of several is a fact. */
    private static @Nullable Object element(Object value) {
        return value instanceof Contact contact ? new NamedId(contact.id(), contact.label()) : simple(value);
    }

    private static boolean plain(Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Temporal
                || value instanceof Duration
                || value instanceof Money;
    }
}

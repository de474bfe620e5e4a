package io.crmrules.drools.internal.finding;

import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Money;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import io.crmrules.policy.RequiredField;
import io.crmrules.report.Masks;
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

    static Map<String, Object> of(Map<String, Object> bindings, Telling telling, Masks masks) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        bindings.forEach((name, value) -> {
            Object simple = isSaidOtherwise(name, telling) ? null : simple(value, masks);
            if (simple != null) {
                evidence.put(name, simple);
            }
        });
        return evidence;
    }

    /** What a rule does not want to be told; what only decides how bad it is and what put it right. */
    private static boolean isSaidOtherwise(String name, Telling telling) {
        Settlement settlement = telling.settlement();
        return telling.unsaid().contains(name)
                || name.equals(telling.severity())
                || (settlement != null && settlement.bindings().contains(name));
    }

    private static @Nullable Object simple(Object value, Masks masks) {
        if (value instanceof Stage stage) {
            return new NamedId(stage.id(), stage.label());
        } else if (value instanceof User user) {
            return masks.named(user.id(), user);
        } else if (value instanceof LeadSource source) {
            return new NamedId(source.id(), source.label());
        } else if (value instanceof Contact contact) {
            return masks.named(contact.id(), contact);
        } else if (value instanceof Company company) {
            return masks.named(company.id(), company);
        } else if (value instanceof RequiredField field) {
            return field.fields();
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof Collection<?> values) {
            List<Object> all = values.stream()
                    .<Object>mapMulti((one, into) -> {
                        Object simple = one == null ? null : simple(one, masks);
                        if (simple != null) {
                            into.accept(simple);
                        }
                    })
                    .toList();
            return all.size() == values.size() ? all : null;
        }
        return value instanceof String text ? masks.text(text) : plain(value) ? value : null;
    }

    private static boolean plain(Object value) {
        return value instanceof Number
                || value instanceof Boolean
                || value instanceof Temporal
                || value instanceof Duration
                || value instanceof Money;
    }
}

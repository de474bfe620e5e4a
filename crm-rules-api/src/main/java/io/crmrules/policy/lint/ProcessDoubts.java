package io.crmrules.policy.lint;

import io.crmrules.policy.Cadence;
import io.crmrules.support.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Choices among what the sources of the checklist want differently, of which one spoils the other. */
final class ProcessDoubts {

    private static final String MOVED_BACK = "moved-back";
    private static final String ALLOWED = "allowedRoles";
    private static final String OVERDUE = "overdue-task";
    private static final String OUTSIDE = "new-deal-outside-exchange";
    private static final String WAITING = "waiting-in-exchange";
    private static final String REQUIRED = "required-field-missing";
    private static final String REQUIRED_FIELDS = "requiredFields";
    private static final String REASON = "refusal-without-reason";
    private static final Set<String> OFTEN = Set.of(Cadence.INSTANT.name(), Cadence.DAY_END.name());

    private final Decided decided;
    private final List<Doubt> found = new ArrayList<>();

    ProcessDoubts(Decided decided) {
        this.decided = decided;
    }

    List<Doubt> all() {
        returning("QUALITY_CONTROL", List.of("refusal-not-verified", "revived-by-same-owner"));
        returning("LEAD_EXCHANGE", List.of(OUTSIDE, WAITING));
        exchange();
        overdueAtOnce();
        requiredFields();
        reasons("refusal-contradicts-facts", "budgetReasons");
        reasons("too-many-other-reasons", "otherReasons");
        return found;
    }

    /** Who is to give deals back is accused of moving them back. */
    private void returning(String role, List<String> criteria) {
        if (decided.value(MOVED_BACK, ALLOWED) instanceof List<?> allowed
                && !allowed.contains(role)
                && decided.anyOn(criteria)) {
            String why = criteria.stream().filter(decided::on).collect(Collectors.joining(", "));
            found.add(Doubt.of(decided.where(MOVED_BACK, ALLOWED), "returning", role, why));
        }
    }

    /** A lead in the exchange is let off everywhere else. */
    private void exchange() {
        if (decided.on(OUTSIDE) && decided.known(WAITING) && !decided.on(WAITING)) {
            found.add(Doubt.of(decided.where(OUTSIDE, "enabled"), "exchange", WAITING));
        }
    }

    private void overdueAtOnce() {
        if ("INSTANT".equals(decided.value(OVERDUE, "mode"))) {
            String cadence = decided.policy().cadence(OVERDUE, null).name();
            if (!OFTEN.contains(cadence)) {
                found.add(Doubt.of(decided.where(OVERDUE, "mode"), "overdueAtOnce", cadence));
            }
        }
    }

    private void requiredFields() {
        PolicyEntry fields = decided.where("", REQUIRED_FIELDS);
        boolean none = decided.policy().requiredFields().isEmpty();
        if (none && decided.on(REQUIRED)) {
            found.add(Doubt.of(fields, "nothingRequired", REQUIRED));
        } else if (!none && fields.own() && decided.known(REQUIRED) && !decided.onSomewhere(REQUIRED)) {
            found.add(Doubt.of(fields, "requiredButOff", REQUIRED));
        }
    }

    /** The company's list of reasons knows none of those that the criterion looks for. */
    private void reasons(String criterion, String parameter) {
        if (decided.value(REASON, "reasons") instanceof List<?> listed
                && !listed.isEmpty()
                && decided.value(criterion, parameter) instanceof List<?> sought
                && normalised(sought).stream().noneMatch(normalised(listed)::contains)) {
            found.add(Doubt.of(decided.where(criterion, parameter), "reasons", criterion, REASON));
        }
    }

    /** As rules compare them. */
    private static Set<String> normalised(Collection<?> texts) {
        return texts.stream()
                .map(text -> Texts.normalised(String.valueOf(text)))
                .collect(Collectors.toSet());
    }
}

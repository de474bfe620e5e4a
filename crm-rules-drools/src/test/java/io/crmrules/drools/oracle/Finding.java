package io.crmrules.drools.oracle;

import io.crmrules.report.DealRef;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a finding.
 *
 * @param criterion the criterion's id
 * @param subjectType DEAL, TASK, INTERACTION, CONTACT or USER
 * @param subjectId the subject's id
 * @param deal the deal's id, null for USER and CONTACT
 * @param per what makes two findings of one subject distinct (the moment of the move, the requirement), else empty
 */
public record Finding(
        String criterion,
        String subjectType,
        String subjectId,
        @Nullable String deal,
        String per) {

    /** What the library has found. */
    public static Set<Finding> allOf(ViolationReport report) {
        return report.violations().stream().map(Finding::of).collect(Collectors.toSet());
    }

    /** What the library calls a violation. */
    public static Finding of(Violation violation) {
        DealRef deal = violation.deal();
        return new Finding(
                violation.criterion().id(),
                violation.subject().type().name(),
                violation.subject().id(),
                deal == null ? null : deal.id(),
                violation.key());
    }
}

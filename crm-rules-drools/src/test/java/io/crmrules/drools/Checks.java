package io.crmrules.drools;

import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.User;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.Responsible;
import io.crmrules.report.ViolationReport;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Short ways to check a small CRM with few criteria. */
final class Checks {

    private Checks() {}

    static ViolationReport check(CrmSnapshot crm, Policy policy, String... criteria) {
        return check(crm, crm.takenAt(), policy, criteria);
    }

    static ViolationReport check(CrmSnapshot crm, Instant asOf, Policy policy, String... criteria) {
        try (CrmChecker checker = CrmChecker.builder()
                .checklist(Checklist.standard().only(criteria))
                .policy(policy)
                .threads(1)
                .build()) {
            return checker.check(crm, asOf);
        }
    }

    static CriterionResult result(ViolationReport report, String criterion) {
        return Objects.requireNonNull(report.summary().result(criterion), criterion);
    }

    /** What the report says of this user. */
    static PersonSummary person(ViolationReport report, User user) {
        return person(report, Responsible.of(user));
    }

    static PersonSummary person(ViolationReport report, Responsible answers) {
        return report.people().stream()
                .filter(person -> person.answers().equals(answers))
                .findFirst()
                .orElseThrow();
    }

    /** The ids of the deals that violate the criterion. */
    static List<String> deals(ViolationReport report, String criterion) {
        return report.of(criterion).violations().stream()
                .map(violation -> Objects.requireNonNull(violation.deal()).id())
                .toList();
    }

    /** Owners with one deal each past the first WORKING stage, the first {@code without} of them without a note. */
    static CrmSnapshot notes(int without, User... owners) {
        return crm(Stream.iterate(0, i -> i < owners.length, i -> i + 1)
                .map(i -> deal("offer", "2026-11-20T17:30")
                        .id("D" + i)
                        .owner(owners[i])
                        .note(i < without ? "" : "Ждёт КП"))
                .toArray(DealBuilder[]::new));
    }
}

package io.crmrules.drools;

import static io.crmrules.drools.oracle.Example.BOSS;
import static io.crmrules.drools.oracle.Example.change;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.CrmCheckerBuilder;
import io.crmrules.Policy;
import io.crmrules.drools.oracle.Example;
import io.crmrules.drools.testkit.synthetic.RandomCrm;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Money;
import io.crmrules.model.Task;
import io.crmrules.policy.RequiredField;
import io.crmrules.policy.Severity;
import io.crmrules.report.Violation;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A violation is the same over runs, whatever else changes. */
class FingerprintTest {

    private static final Policy STANDARD = Policy.standard();

    @Test
    void no_two_violations_of_a_run_share_one() {
        Instant now = Instant.parse("2026-11-20T15:05:00Z");
        CrmSnapshot crm = new RandomCrm(1, now, ZoneId.of("Europe/Moscow")).snapshot(1000);

        assertThat(fingerprints(crm, builder())).hasSizeGreaterThan(1000).doesNotHaveDuplicates();
    }

    @Test
    void it_does_not_depend_on_language_severity_texts_or_owner() {
        Policy severities = STANDARD.severity("deal-without-note", Severity.CRITICAL)
                .severity("overdue-task", Severity.INFO)
                .requiredFields(List.of(
                        RequiredField.anyOf("contact.phone", "contact.email").severity(Severity.INFO)));
        DealBuilder renamed = violating().owner(BOSS).title("Другое").amount(Money.of(5, "USD"));

        List<String> before = fingerprints(crm(violating()), builder());
        assertThat(before).hasSizeGreaterThan(4);
        assertThat(fingerprints(crm(violating()), builder().language("ru"))).isEqualTo(before);
        assertThat(fingerprints(crm(violating()), builder().policy(severities))).isEqualTo(before);
        assertThat(fingerprints(crm(renamed), builder())).isEqualTo(before);
    }

    @Test
    void a_day_later_the_violation_is_the_same() {
        try (CrmChecker checker = builder().build()) {
            CrmSnapshot crm = crm(violating());
            List<String> today = fingerprints(checker.check(crm).violations());

            assertThat(fingerprints(checker.check(crm, Example.moment("2026-11-23T18:05"))
                            .violations()))
                    .containsAll(today);
        }
    }

    @Test
    void two_moves_and_two_requirements_of_a_deal_are_distinct() {
        Policy policy = STANDARD.only(List.of("moved-back", "required-field-missing"))
                .requiredFields(List.of(RequiredField.anyOf("contact.phone"), RequiredField.anyOf("contact.email")));
        DealBuilder deal = deal("work", "2026-11-20T10:00")
                .stageChanges(
                        change("offer", "work", "2026-11-19T11:00", Example.ANNA),
                        change("work", "offer", "2026-11-19T12:00", Example.ANNA),
                        change("offer", "work", "2026-11-19T13:00", Example.ANNA));
        try (CrmChecker checker = CrmChecker.builder().policy(policy).build()) {
            List<Violation> found = checker.check(crm(deal)).violations();

            assertThat(found.stream().map(violation -> violation.criterion().id()))
                    .contains("moved-back", "required-field-missing");
            assertThat(fingerprints(found)).hasSize(4).doesNotHaveDuplicates();
        }
    }

    private static DealBuilder violating() {
        return deal("offer", "2026-10-01T10:00")
                .stageChanges(change("invoice", "offer", "2026-11-19T11:00", Example.ANNA))
                .interactions(Example.call("i", "2026-11-18T10:00", 300))
                .tasks(Task.builder("t")
                        .dueAt(Example.moment("2026-11-20T12:00"))
                        .build());
    }

    private static CrmCheckerBuilder builder() {
        return CrmChecker.builder().threads(1);
    }

    private static List<String> fingerprints(CrmSnapshot crm, CrmCheckerBuilder builder) {
        try (CrmChecker checker = builder.build()) {
            return fingerprints(checker.check(crm).violations());
        }
    }

    private static List<String> fingerprints(List<Violation> violations) {
        return violations.stream().map(Violation::fingerprint).toList();
    }
}

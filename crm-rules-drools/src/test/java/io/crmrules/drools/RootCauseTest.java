package io.crmrules.drools;

import static io.crmrules.drools.Checks.check;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Task;
import io.crmrules.policy.Severity;
import io.crmrules.report.RootCause;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One cause is told once; what follows from it stands under it and is never dropped. */
class RootCauseTest {

    private static final CrmSnapshot CRM = crm(
            deal("offer", "2026-10-01T10:00").id("both"),
            deal("offer", "2026-10-01T10:00")
                    .id("stale")
                    .tasks(Task.builder("t").text("Позвонить").build()));

    @Test
    void a_deal_without_task_explains_that_it_is_stale() {
        ViolationReport report = check(CRM, Policy.standard(), "deal-without-task", "stale-deal");

        assertThat(told(report)).containsExactly("deal-without-task both <- stale-deal both", "stale-deal stale");
        assertThat(report.violations()).hasSize(3);
        Violation root = report.of("deal-without-task").violations().get(0);
        assertThat(report.of("stale-deal").violations())
                .extracting(Violation::follows)
                .containsExactly(root.fingerprint(), null);
    }

    @Test
    void without_its_cause_a_consequence_stands_for_itself() {
        ViolationReport report = check(CRM, Policy.standard(), "deal-without-task", "stale-deal");

        assertThat(told(report.of("stale-deal"))).containsExactly("stale-deal both", "stale-deal stale");
        assertThat(told(check(CRM, Policy.standard(), "stale-deal")))
                .containsExactly("stale-deal both", "stale-deal stale");
        assertThat(told(check(CRM, Policy.standard().off("deal-without-task"), "deal-without-task", "stale-deal")))
                .containsExactly("stale-deal both", "stale-deal stale");
    }

    @Test
    void a_chain_is_followed_to_its_root_and_the_best_explanation_counts(@TempDir Path folder) {
        OwnRules rules = new OwnRules(folder);
        follows(rules, "a-last", "b-middle, c-root", "true");
        follows(rules, "b-middle", "missing-root, c-root", "true");
        follows(rules, "c-root", "", "true");
        follows(rules, "missing-root", "", "id == \"both\"");
        try (CrmChecker checker = CrmChecker.builder()
                .checklist(Checklist.standard().only("deal-without-note"))
                .trustedRulesFrom(folder)
                .policy(Policy.standard().severity("deal-without-note", Severity.INFO))
                .threads(1)
                .build()) {
            assertThat(checker.ruleProblems()).isEmpty();
            assertThat(told(checker.check(CRM)))
                    .contains(
                            "c-root both",
                            "c-root stale <- a-last stale <- b-middle stale",
                            "missing-root both <- a-last both <- b-middle both");
        }
    }

    @Test
    void rules_that_follow_from_each_other_are_refused(@TempDir Path folder) {
        OwnRules rules = new OwnRules(folder);
        follows(rules, "one", "two", "true");
        follows(rules, "two", "three", "true");
        follows(rules, "three", "one", "true");
        try (CrmChecker checker = CrmChecker.builder()
                .checklist(Checklist.none())
                .trustedRulesFrom(folder)
                .build()) {
            assertThat(checker.ruleProblems())
                    .extracting(Object::toString)
                    .allMatch(text -> text.contains("@follows: "));
            assertThat(checker.ruleProblems().get(0).toString())
                    .endsWith("one.drl:9:12: @follows: 'two' follows from 'one' itself. Leave out one of the two.");
            assertThat(checker.criteria()).isEmpty();
        }
    }

    private static void follows(OwnRules rules, String name, String causes, String condition) {
        rules.file(
                name + ".drl",
                OwnRules.HEADER + "rule \"" + name + "\" @follows( \"" + causes + "\" ) when $deal : Deal( " + condition
                        + " ) then violations.report( $deal ); end");
    }

    private static List<String> told(ViolationReport report) {
        return report.rootCauses().stream().map(RootCauseTest::told).toList();
    }

    private static String told(RootCause cause) {
        StringBuilder text = new StringBuilder(told(cause.root()));
        cause.consequences().forEach(consequence -> text.append(" <- ").append(told(consequence)));
        return text.toString();
    }

    private static String told(Violation violation) {
        return violation.criterion().id() + " " + violation.subject().id();
    }
}

package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.CrmCheckerBuilder;
import io.crmrules.drools.testkit.synthetic.RandomCrm;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Verdict;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A CRM, few shipped rules, and bad ones beside them that must not cost the others anything. */
abstract class BadRules {

    static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");
    static final CrmSnapshot CRM = judged(
            new RandomCrm(7, NOW, ZoneId.of("Europe/Moscow")).snapshot(160).asOf(NOW));
    static final int DEALS = CRM.deals().size();
    static final ViolationReport WITHOUT = check(startingFromFewRules());

    /** Without the deals of archived pipelines, which no rule sees. */
    private static CrmSnapshot judged(CrmSnapshot crm) {
        return crm.toBuilder()
                .deals(crm.deals().stream()
                        .filter(deal -> !deal.pipeline().archived())
                        .toList())
                .build();
    }

    @TempDir
    Path folder;

    OwnRules rules;

    @BeforeEach
    void startWithoutRules() {
        rules = new OwnRules(folder);
        BadWords.hold();
    }

    @AfterEach
    void letGo() {
        BadWords.release();
    }

    final CrmCheckerBuilder builder() {
        return startingFromFewRules().trustedRulesFrom(folder);
    }

    static CrmCheckerBuilder startingFromFewRules() {
        return CrmChecker.builder()
                .checklist(Checklist.standard().only("deal-without-note", "overdue-task", "duplicate-contact"))
                .threads(2)
                .chunkSize(50);
    }

    static ViolationReport check(CrmCheckerBuilder builder) {
        try (CrmChecker checker = builder.build()) {
            assertThat(checker.ruleProblems()).isEmpty();
            return checker.check(CRM);
        }
    }

    static void assertFailed(ViolationReport report) {
        assertThat(report.summary().failures()).isNotEmpty().allSatisfy(failure -> {
            CriterionResult result = report.summary().result(failure.criterion());
            assertThat(result).isNotNull();
            assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        });
        assertThat(report.summary().incomplete()).isTrue();
        assertThat(others(report)).isEqualTo(others(WITHOUT));
    }

    static List<Violation> others(ViolationReport report) {
        return report.violations().stream()
                .filter(violation -> violation.criterion().origin().shipped())
                .toList();
    }

    static List<String> ids(Predicate<Deal> condition) {
        return CRM.deals().stream().filter(condition).map(Deal::id).toList();
    }
}

package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.drools.oracle.Finding;
import io.crmrules.drools.oracle.Oracles;
import io.crmrules.drools.testkit.synthetic.RandomCrm;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules and the independent statements of the same sentences find the same in random CRMs. */
class DifferentialTest {

    private static final int DEALS = Integer.getInteger("crmrules.differential.deals", 20_000);
    private static final int DEALS_PER_CRM = 2_000;
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");

    @Test
    void engine_and_oracles_agree_on_every_finding() {
        Map<String, Long> found = new TreeMap<>();
        try (CrmChecker checker = CrmChecker.builder().policy(Oracles.policy()).build()) {
            for (int seed = 0; seed < DEALS / DEALS_PER_CRM; seed++) {
                CrmSnapshot crm = new RandomCrm(seed, NOW, MOSCOW).snapshot(DEALS_PER_CRM);
                ViolationReport report = checker.check(crm, NOW);
                assertThat(report.summary().failures()).isEmpty();
                assertSame(seed, findings(report), Oracles.findings(crm, NOW));
                report.byCriterion().forEach((id, all) -> found.merge(id, (long) all.size(), Long::sum));
            }
            assertThat(found.keySet())
                    .as("every criterion is violated somewhere: %s", found)
                    .hasSameSizeAs(checker.criteria());
        }
    }

    private static void assertSame(int seed, Set<Finding> engine, Set<Finding> oracle) {
        assertThat(without(engine, oracle))
                .as("found by the rules alone, seed %s", seed)
                .isEmpty();
        assertThat(without(oracle, engine))
                .as("found by the oracles alone, seed %s", seed)
                .isEmpty();
    }

    private static Set<Finding> without(Set<Finding> some, Set<Finding> others) {
        Set<Finding> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    static Set<Finding> findings(ViolationReport report) {
        return report.violations().stream().map(DifferentialTest::finding).collect(Collectors.toSet());
    }

    private static Finding finding(Violation violation) {
        return new Finding(
                violation.criterion().id(),
                violation.subject().type().name(),
                violation.subject().id(),
                violation.deal() == null ? null : violation.deal().id(),
                violation.key());
    }
}

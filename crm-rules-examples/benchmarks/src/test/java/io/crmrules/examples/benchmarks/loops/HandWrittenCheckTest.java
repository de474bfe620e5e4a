package io.crmrules.examples.benchmarks.loops;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.testkit.synthetic.RandomCrm;
import io.crmrules.drools.testkit.synthetic.SyntheticCrm;
import io.crmrules.examples.benchmarks.loops.common.Finding;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A comparison of speed is worth something only between two that find the same. */
class HandWrittenCheckTest {

    private static final Instant NOW = SyntheticCrm.TAKEN_AT;
    private static final String NOWHERE =
            "too-many-other-reasons"; // people of the random CRM give other reasons than "other"
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::toString);

    @Test
    void loops_find_what_the_rules_find_in_a_realistic_crm() {
        CrmSnapshot crm = new SyntheticCrm(3_000, 7).snapshot();

        assertThat(byLoops(crm)).isEqualTo(findings(byRules(crm)));
    }

    /** Each criterion but one is violated there. Loops know nothing of broken records, so it has none. */
    @Test
    void loops_find_what_the_rules_find_where_everything_goes_wrong() {
        RandomCrm random = new RandomCrm(7, NOW, ZoneId.of("Europe/Moscow"));
        CrmSnapshot crm = random.reference().toBuilder()
                .deals(random.deals(4_000)
                        .filter(deal -> deal.damagedKinds().isEmpty())
                        .toList())
                .build()
                .asOf(NOW);
        ViolationReport report = byRules(crm);

        assertThat(byLoops(crm)).isEqualTo(findings(report));
        Set<String> found = byLoops(crm).stream().map(Finding::criterion).collect(Collectors.toSet());
        assertThat(report.summary().results())
                .extracting(result -> result.criterion().id())
                .filteredOn(id -> !id.equals(NOWHERE))
                .isSubsetOf(found);
    }

    /** Two moves of one moment are one finding for the library. */
    private static List<Finding> byLoops(CrmSnapshot crm) {
        return HandWrittenCheck.check(crm).stream().distinct().sorted(ORDER).toList();
    }

    private static ViolationReport byRules(CrmSnapshot crm) {
        try (CrmChecker checker = CrmChecker.builder()
                .policy(Policy.standard().on("skipped-stage"))
                .build()) {
            return checker.check(crm);
        }
    }

    private static List<Finding> findings(ViolationReport report) {
        return report.violations().stream()
                .map(HandWrittenCheckTest::finding)
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    private static Finding finding(Violation violation) {
        return new Finding(
                violation.criterion().id(),
                violation.subject().id(),
                violation.deal() == null ? null : violation.deal().id(),
                violation.since());
    }
}

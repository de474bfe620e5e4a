package io.crmrules.examples.benchmarks.loops;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.testkit.synthetic.RandomCrm;
import io.crmrules.drools.testkit.synthetic.SyntheticCrm;
import io.crmrules.examples.benchmarks.loops.common.Finding;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.User;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A comparison of speed is worth something only between two that find the same. */
class HandWrittenCheckTest {

    private static final Instant NOW = SyntheticCrm.TAKEN_AT;
    private static final ZoneId FAR_EAST = ZoneId.of("Asia/Vladivostok");
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::toString);

    @Test
    void loops_find_what_the_rules_find_in_a_realistic_crm() {
        CrmSnapshot crm = new SyntheticCrm(3_000, 7).snapshot();

        assertThat(byLoops(crm)).isEqualTo(findings(byRules(crm)));
    }

    /** Each criterion is violated there. Loops know nothing of broken records, so it has none. */
    @Test
    void loops_find_what_the_rules_find_where_everything_goes_wrong() {
        CrmSnapshot crm = random(user -> user);
        ViolationReport report = byRules(crm);

        assertThat(byLoops(crm)).isEqualTo(findings(report));
        Set<String> found = byLoops(crm).stream().map(Finding::criterion).collect(Collectors.toSet());
        assertThat(HandWrittenCheck.CRITERIA).isSubsetOf(found);
    }

    @Test
    void loops_find_what_the_rules_find_where_some_live_by_another_clock() {
        CrmSnapshot crm = random(user -> user.id().hashCode() % 2 == 0 ? farEast(user) : user);
        assertThat(crm.users()).extracting(User::zone).contains(null, FAR_EAST);

        assertThat(byLoops(crm)).isEqualTo(findings(byRules(crm)));
    }

    @Test
    void loops_judge_whatever_is_on_but_what_reads_phones() {
        Set<String> on = checked(Checklist.standard(), new SyntheticCrm(1, 7).snapshot()).summary().results().stream()
                .map(result -> result.criterion().id())
                .collect(Collectors.toSet());

        assertThat(HandWrittenCheck.CRITERIA).isSubsetOf(on);
        on.removeAll(HandWrittenCheck.CRITERIA);
        assertThat(on).containsExactlyInAnyOrder("malformed-contact-data", "duplicate-contact", "duplicate-deal");
    }

    private static CrmSnapshot random(UnaryOperator<User> changed) {
        RandomCrm random = new RandomCrm(8, NOW, ZoneId.of("Europe/Moscow"));
        return random.reference().toBuilder()
                .users(random.reference().users().stream().map(changed).toList())
                .deals(random.deals(4_000)
                        .filter(deal -> deal.damagedKinds().isEmpty())
                        .toList())
                .build()
                .asOf(NOW);
    }

    private static User farEast(User user) {
        return new User(
                user.id(),
                user.name(),
                user.role(),
                user.active(),
                user.statusKnown(),
                user.team(),
                FAR_EAST,
                user.leaves());
    }

    /** Two moves of one moment are one finding for the library. */
    private static List<Finding> byLoops(CrmSnapshot crm) {
        return HandWrittenCheck.check(crm).stream().distinct().sorted(ORDER).toList();
    }

    private static ViolationReport byRules(CrmSnapshot crm) {
        return checked(Checklist.standard().only(HandWrittenCheck.CRITERIA.toArray(String[]::new)), crm);
    }

    private static ViolationReport checked(Checklist checklist, CrmSnapshot crm) {
        try (CrmChecker checker = CrmChecker.builder()
                .checklist(checklist)
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

package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.oracle.Oracles;
import io.crmrules.drools.testkit.synthetic.RandomCrm;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.report.DealRef;
import io.crmrules.report.RunSummary;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import io.crmrules.rule.Scope;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equal input gives equal reports, whatever the threads do. */
class DeterminismTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");
    private static final CrmSnapshot CRM = new RandomCrm(11, NOW, ZoneId.of("Europe/Moscow")).snapshot(700);
    private static final ViolationReport ONE_THREAD = check(1, 1000);

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 7", "4, 7", "4, 100", "2, 1"})
    void threads_and_chunks_change_nothing(int threads, int chunkSize) {
        assertThat(ONE_THREAD.violations()).hasSizeGreaterThan(500);

        assertThat(check(threads, chunkSize)).isEqualTo(ONE_THREAD);
    }

    @Test
    void one_checker_says_the_same_again_and_again() {
        try (CrmChecker checker = checker(2, 50)) {
            for (int i = 0; i < 5; i++) {
                assertThat(checker.check(CRM)).isEqualTo(ONE_THREAD);
            }
        }
    }

    @Test
    void a_listener_hears_the_deals_in_their_order_and_then_users_and_the_crm() {
        List<Violation> heard = new ArrayList<>();
        RunSummary summary;
        try (CrmChecker checker = checker(4, 7)) {
            summary = checker.check(CRM.deals().stream(), CRM, heard::add);
        }

        List<String> order = CRM.deals().stream().map(Deal::id).toList();
        List<Integer> places = heard.stream()
                .filter(violation -> violation.criterion().judgement().scope() == Scope.DEAL)
                .map(Violation::deal)
                .filter(Objects::nonNull)
                .map(DealRef::id)
                .map(order::indexOf)
                .toList();
        assertThat(places).isSorted().doesNotContain(-1);
        assertThat(heard.stream()
                        .map(violation -> violation.criterion().judgement().scope()))
                .isSorted();
        assertThat(heard.stream().sorted(Violation.ORDER).toList()).isEqualTo(ONE_THREAD.violations());

        assertThat(summary).isEqualTo(ONE_THREAD.summary());
    }

    @Test
    void a_deal_alone_is_judged_as_among_others() {
        try (CrmChecker checker = checker(1, 100)) {
            List<String> alone = CRM.asOf(NOW).deals().stream()
                    .flatMap(deal -> checker.check(deal, CRM, NOW).stream())
                    .map(Violation::fingerprint)
                    .toList();

            assertThat(alone)
                    .containsExactlyInAnyOrderElementsOf(ONE_THREAD.violations().stream()
                            .filter(violation ->
                                    violation.criterion().judgement().scope() == Scope.DEAL)
                            .map(Violation::fingerprint)
                            .toList());
        }
    }

    @Test
    void another_moment_policy_or_deal_makes_another_run() {
        try (CrmChecker checker = checker(1, 100);
                CrmChecker other = CrmChecker.builder()
                        .policy(Policy.standard().off("stale-deal"))
                        .build()) {
            CrmSnapshot fewer =
                    CRM.toBuilder().deals(CRM.deals().subList(1, 700)).build();

            assertThat(List.of(
                            ONE_THREAD.summary().run().id(),
                            checker.check(CRM, NOW.plusSeconds(1))
                                    .summary()
                                    .run()
                                    .id(),
                            checker.check(fewer).summary().run().id(),
                            other.check(CRM).summary().run().id()))
                    .doesNotHaveDuplicates();
        }
    }

    private static ViolationReport check(int threads, int chunkSize) {
        try (CrmChecker checker = checker(threads, chunkSize)) {
            return checker.check(CRM);
        }
    }

    private static CrmChecker checker(int threads, int chunkSize) {
        return CrmChecker.builder()
                .policy(Oracles.policy())
                .threads(threads)
                .chunkSize(chunkSize)
                .build();
    }
}

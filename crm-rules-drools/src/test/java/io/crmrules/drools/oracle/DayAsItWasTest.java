package io.crmrules.drools.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A check of a past moment says what it would have said of the CRM that was there then. */
class DayAsItWasTest {

    private static final int DEALS = 500;
    private static final List<Duration> AGO = List.of(
            Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(3), Duration.ofDays(10), Duration.ofDays(40));

    @Test
    void a_moment_of_a_crm_with_full_histories_is_the_crm_cut_by_hand() {
        for (long seed : List.of(1L, 2L)) {
            Scenario scenario = Scenario.usual(seed).undamaged();
            CrmSnapshot crm = scenario.crm(DEALS);
            try (CrmChecker checker =
                    CrmChecker.builder().policy(scenario.policy()).build()) {
                AGO.forEach(ago -> assertSame(checker, crm, scenario.now().minus(ago)));
            }
        }
    }

    private static void assertSame(CrmChecker checker, CrmSnapshot crm, Instant moment) {
        CrmSnapshot cut = cut(crm, moment);

        assertThat(crm.asOf(moment).deals())
                .map(Past::facts)
                .isEqualTo(cut.deals().stream().map(Past::facts).toList());
        ViolationReport then = checker.check(crm, moment);
        assertThat(then.violations())
                .isNotEmpty()
                .isEqualTo(checker.check(cut, moment).violations());
        assertThat(then.summary().results())
                .isEqualTo(checker.check(cut, moment).summary().results());
    }

    /** What an export of that moment would have held. */
    private static CrmSnapshot cut(CrmSnapshot crm, Instant moment) {
        CrmSnapshot past = Past.of(crm, moment);
        return CrmSnapshot.builder(moment)
                .pipelines(past.pipelines())
                .users(past.users())
                .companies(past.companies())
                .contacts(past.contacts())
                .leadSources(past.leadSources())
                .deals(past.deals())
                .coverage(past.coverage())
                .build();
    }

    @Test
    void without_the_history_of_stages_nothing_is_said_of_deals_of_another_day() {
        Scenario scenario = Scenario.usual(1).undamaged();
        Coverage coverage = Coverage.of(EnumSet.complementOf(EnumSet.of(DataKind.STAGE_HISTORY)));
        CrmSnapshot crm = scenario.carrying(coverage).crm(100);
        Instant yesterday = scenario.now().minus(Duration.ofDays(1));

        try (CrmChecker checker = CrmChecker.builder().policy(scenario.policy()).build()) {
            assertThat(checker.check(crm, yesterday).summary().results())
                    .filteredOn(result -> !List.of("duplicate-contact", "silent-lead-source")
                            .contains(result.criterion().id()))
                    .allSatisfy(result -> {
                        assertThat(result.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
                        assertThat(result.missing()).contains("STAGE_HISTORY");
                    });
        }
    }
}

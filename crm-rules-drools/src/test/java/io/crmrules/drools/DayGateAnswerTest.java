package io.crmrules.drools;

import static io.crmrules.drools.Checks.check;
import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.BOSS;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Policy;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Role;
import io.crmrules.model.SourceProblem;
import io.crmrules.policy.Severity;
import io.crmrules.report.DayGate;
import io.crmrules.report.Responsible;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Open, closed, or nobody knows: what is not known never looks like an open gate. */
class DayGateAnswerTest {

    private static final String NOTE = "deal-without-note";
    private static final Policy CRITICAL = Policy.standard().severity(NOTE, Severity.CRITICAL);
    private static final CrmSnapshot CLEAN = Checks.notes(0, ANNA, BOSS);

    private static CrmSnapshot without(DataKind missing, CrmSnapshot crm) {
        return crm.toBuilder()
                .coverage(Coverage.of(Arrays.stream(DataKind.values())
                        .filter(kind -> kind != missing)
                        .collect(Collectors.toSet())))
                .build();
    }

    @Test
    void it_is_unknown_while_what_the_policy_needs_is_not_checkable() {
        ViolationReport report = check(without(DataKind.TASKS, CLEAN), CRITICAL, NOTE, "deal-without-task");

        assertThat(report.dayGate().answer()).isEqualTo(DayGate.Answer.UNKNOWN);
        assertThat(report.dayGate().unknown()).containsExactly("deal-without-task");
        assertThat(report.dayGate(ANNA).answer()).isEqualTo(DayGate.Answer.UNKNOWN);
        assertThat(report.mayCloseTheDay()).isFalse();
    }

    @Test
    void it_is_closed_by_what_holds_it_whatever_else_is_unknown() {
        ViolationReport report =
                check(without(DataKind.TASKS, Checks.notes(1, ANNA, BOSS)), CRITICAL, NOTE, "deal-without-task");

        assertThat(report.dayGate().answer()).isEqualTo(DayGate.Answer.CLOSED);
        assertThat(report.dayGate(ANNA).answer()).isEqualTo(DayGate.Answer.CLOSED);
        assertThat(report.dayGate(BOSS).answer()).isEqualTo(DayGate.Answer.UNKNOWN);
    }

    @Test
    void what_the_crm_never_tells_stands_beside_it_and_keeps_nobody_at_work() {
        ViolationReport report =
                check(without(DataKind.STAGE_AUTHORS, CLEAN), CRITICAL, NOTE, "lost-without-authority", "moved-back");

        assertThat(report.dayGate().answer()).isEqualTo(DayGate.Answer.OPEN);
        assertThat(report.dayGate().beside()).containsExactly("lost-without-authority");
        assertThat(report.mayCloseTheDay(ANNA)).isTrue();
    }

    @Test
    void what_could_not_be_read_may_have_held_it() {
        SourceProblem problem = new SourceProblem("crm.json", "/deals/3", "deal D-3", "'id' is missing", "");
        CrmSnapshot told = CLEAN.toBuilder()
                .problems(List.of(SourceProblem.warning("snapshot", "unknown property 'foo'", "")))
                .build();
        CrmSnapshot value = CLEAN.toBuilder().problems(List.of(problem)).build();
        CrmSnapshot lost =
                CLEAN.toBuilder().problems(List.of(problem.losing("DEALS"))).build();

        assertThat(check(told, CRITICAL, NOTE).dayGate().answer()).isEqualTo(DayGate.Answer.OPEN);
        assertThat(check(value, CRITICAL, NOTE).dayGate().answer()).isEqualTo(DayGate.Answer.UNKNOWN);
        ViolationReport report = check(lost, CRITICAL, NOTE);
        assertThat(report.dayGate().answer()).isEqualTo(DayGate.Answer.UNKNOWN);
        assertThat(report.dayGate(BOSS).answer()).isEqualTo(DayGate.Answer.UNKNOWN);
        assertThat(report.summary().leftOut()).containsEntry("DEALS", 1);
    }

    @Test
    void nothing_is_in_order_when_the_deals_could_not_be_read() {
        CrmSnapshot none = CLEAN.toBuilder()
                .deals(List.of())
                .problems(List.of(new SourceProblem("crm.json", "/deals", "", "7 is no list", "").losingList("DEALS")))
                .build();

        ViolationReport report = check(none, CRITICAL, NOTE);

        assertThat(report.dayGate().answer()).isEqualTo(DayGate.Answer.UNKNOWN);
        assertThat(report.summary().results()).allSatisfy(result -> {
            assertThat(result.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
            assertThat(result.missing()).containsExactly("DEALS");
        });
    }

    @Test
    void a_roles_findings_hold_the_day_of_the_company_and_of_no_user() {
        ViolationReport report = check(crm(deal("offer", "2026-11-20T17:30").owner(null)), CRITICAL, NOTE);

        assertThat(report.dayGate().answer()).isEqualTo(DayGate.Answer.CLOSED);
        assertThat(report.dayGate(BOSS).answer()).as("the head of sales").isEqualTo(DayGate.Answer.OPEN);
        assertThat(Checks.person(report, Responsible.of(Role.HEAD_OF_SALES)).open())
                .isEqualTo(1);
    }
}

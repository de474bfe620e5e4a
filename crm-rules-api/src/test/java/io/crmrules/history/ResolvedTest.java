package io.crmrules.history;

import static io.crmrules.history.Crm.FRIDAY;
import static io.crmrules.history.Crm.MONDAY;
import static io.crmrules.history.Crm.TUESDAY;
import static io.crmrules.history.Crm.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.report.Answer;
import io.crmrules.report.DealRef;
import io.crmrules.report.ResolvedFinding;
import io.crmrules.report.ResolvedFinding.Status;
import io.crmrules.report.Responsible;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolvedTest {

    private final MemoryStore store = new MemoryStore();
    private final Crm crm = new Crm(store);

    @Test
    void what_is_said_to_be_fixed_and_is_gone_is_confirmed() {
        crm.idle().check(FRIDAY);
        fixed();

        assertThat(crm.check(MONDAY).resolved())
                .containsExactly(new ResolvedFinding(
                        Crm.ofIdle().build().fingerprint(),
                        "idle-deal",
                        new DealRef("D-17", "Поставка", "", ""),
                        Responsible.of(Crm.ANNA),
                        FRIDAY,
                        Status.CONFIRMED));
    }

    @Test
    void what_is_gone_and_nobody_said_so_is_unanswered() {
        crm.idle().check(FRIDAY);

        assertThat(statuses(crm.check(MONDAY))).containsExactly(Status.UNANSWERED);
    }

    @Test
    void a_dispute_does_not_say_that_anything_was_fixed() {
        crm.idle().check(FRIDAY);
        answer(Answer.Value.DISPUTED);

        assertThat(statuses(crm.check(MONDAY))).containsExactly(Status.UNANSWERED);
    }

    @Test
    void what_is_settled_now_was_put_right() {
        crm.idle().check(FRIDAY);
        fixed();

        ViolationReport monday = crm.finds(Crm.ofIdle().settledAt(MONDAY)).check(MONDAY);
        assertThat(monday.violations()).hasSize(1);
        assertThat(statuses(monday)).containsExactly(Status.CONFIRMED);

        assertThat(statuses(crm.finds(Crm.ofIdle().settledAt(MONDAY)).check(TUESDAY)))
                .isEmpty();
    }

    @Test
    void what_was_settled_from_the_start_is_not_resolved_when_it_is_not_told_any_more() {
        crm.finds(Crm.ofIdle().settledAt(FRIDAY)).check(FRIDAY);

        assertThat(crm.check(MONDAY).resolved()).isEmpty();
    }

    @Test
    void nothing_is_known_of_a_deal_that_was_not_read() {
        crm.idle().check(FRIDAY);
        fixed();

        List<ResolvedFinding> resolved = crm.unreadable().check(MONDAY).resolved();

        assertThat(resolved).extracting(ResolvedFinding::status).containsExactly(Status.UNCONFIRMED);
        assertThat(resolved).extracting(ResolvedFinding::deal).containsExactly(new DealRef("D-17", "", "", ""));
    }

    @Test
    void nothing_is_known_of_a_deal_that_the_criterion_could_not_judge() {
        crm.idle().check(FRIDAY);
        fixed();

        assertThat(statuses(crm.silent("idle-deal").check(MONDAY))).containsExactly(Status.UNCONFIRMED);
    }

    @Test
    void nothing_is_known_where_the_criterion_is_off_not_due_not_checkable_or_failed() {
        for (Verdict verdict : List.of(Verdict.NOT_CHECKABLE, Verdict.FAILED)) {
            Crm other = new Crm(new MemoryStore());
            other.idle().check(FRIDAY);
            assertThat(statuses(other.verdict(verdict).check(MONDAY))).containsExactly(Status.UNCONFIRMED);
        }
        crm.idle().check(FRIDAY);
        assertThat(statuses(crm.check(MONDAY, "idle-deal"))).containsExactly(Status.UNCONFIRMED);
    }

    @Test
    void nothing_is_known_where_the_limits_are_others_than_then() {
        crm.limit("7").idle().check(FRIDAY);
        fixed();

        assertThat(statuses(crm.limit("30").check(MONDAY))).containsExactly(Status.UNCONFIRMED);
    }

    @Test
    void what_is_too_old_for_its_criterion_is_not_put_right() {
        crm.finds(Crm.ofCall(MONDAY)).check(MONDAY);

        Duration week = Duration.ofDays(7);
        assertThat(statuses(crm.check(MONDAY.plus(week).minus(Duration.ofDays(1)))))
                .containsExactly(Status.UNCONFIRMED);
    }

    @Test
    void what_is_young_enough_for_its_criterion_is_put_right() {
        crm.finds(Crm.ofCall(MONDAY)).check(MONDAY);

        assertThat(statuses(crm.check(WEDNESDAY))).containsExactly(Status.UNANSWERED);
    }

    @Test
    void what_hangs_on_no_deal_is_known_only_where_all_could_be_read() {
        crm.finds(Crm.ofUser()).check(FRIDAY);
        assertThat(statuses(crm.damaged().check(MONDAY))).containsExactly(Status.UNCONFIRMED);

        assertThat(statuses(crm.check(TUESDAY))).containsExactly(Status.UNANSWERED);
    }

    @Test
    void what_was_not_known_is_told_once_and_again_when_it_is_known() {
        crm.idle().check(FRIDAY);
        fixed();

        assertThat(statuses(crm.unreadable().check(MONDAY))).containsExactly(Status.UNCONFIRMED);
        assertThat(statuses(crm.unreadable().check(TUESDAY))).isEmpty();
        assertThat(statuses(crm.check(WEDNESDAY))).containsExactly(Status.CONFIRMED);
    }

    @Test
    void the_same_run_again_tells_the_same_and_knows_of_answers_that_came_since() {
        crm.idle().check(FRIDAY);
        List<ResolvedFinding> monday = crm.check(MONDAY).resolved();
        assertThat(crm.check(MONDAY).resolved()).isEqualTo(monday);

        fixed();
        assertThat(statuses(crm.check(MONDAY))).containsExactly(Status.CONFIRMED);
        assertThat(crm.check(TUESDAY).resolved()).isEmpty();
    }

    @Test
    void a_run_counts_what_it_found_and_what_was_put_right() {
        crm.idle().finds(Crm.ofUser().settledAt(FRIDAY)).check(FRIDAY);
        crm.finds(Crm.ofUser().settledAt(FRIDAY)).check(MONDAY);

        List<PastRun> runs = store.runs(FRIDAY);
        assertThat(runs).extracting(PastRun::asOf).containsExactly(FRIDAY, MONDAY);
        assertThat(runs.get(0).checked()).containsExactly("call-lost", "idle-deal", "too-many-deals");
        assertThat(runs.get(0).counts())
                .containsExactly(
                        new RunCount("idle-deal", "USER u1", 1, 0, 1, 0, 0, 0, Duration.ZERO),
                        new RunCount("too-many-deals", "USER u1", 0, 1, 0, 0, 0, 0, Duration.ZERO));
        assertThat(runs.get(1).counts())
                .contains(new RunCount("idle-deal", "USER u1", 0, 0, 0, 0, 0, 1, Duration.ofDays(3)));
    }

    private void fixed() {
        answer(Answer.Value.FIXED);
    }

    private void answer(Answer.Value value) {
        Answer answer = new Answer(value, "", null, FRIDAY);
        crm.history().answer(List.of(new GivenAnswer(Crm.ofIdle().build().fingerprint(), answer, "")), null);
    }

    private static List<Status> statuses(ViolationReport report) {
        return report.resolved().stream().map(ResolvedFinding::status).toList();
    }
}

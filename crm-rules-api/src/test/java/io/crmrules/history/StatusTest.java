package io.crmrules.history;

import static io.crmrules.history.Crm.FRIDAY;
import static io.crmrules.history.Crm.MONDAY;
import static io.crmrules.history.Crm.TUESDAY;
import static io.crmrules.history.Crm.WEDNESDAY;
import static io.crmrules.history.Crm.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmrules.history.store.HistoryException;
import io.crmrules.model.Role;
import io.crmrules.report.Answer;
import io.crmrules.report.FindingHistory;
import io.crmrules.report.FindingHistory.Status;
import io.crmrules.report.Responsible;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import io.crmrules.report.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusTest {

    private static final LocalDate NEXT_MONTH = LocalDate.of(2026, 12, 31);

    private final MemoryStore store = new MemoryStore();
    private final Crm crm = new Crm(store);

    @Test
    void what_no_run_found_before_is_new() {
        assertThat(only(crm.idle().check(FRIDAY))).isEqualTo(new FindingHistory(Status.NEW, FRIDAY, 1, null, null));
    }

    @Test
    void what_a_run_found_before_is_there_still_since_then() {
        crm.idle().check(FRIDAY);

        assertThat(only(crm.idle().check(MONDAY))).isEqualTo(new FindingHistory(Status.STILL, FRIDAY, 2, null, null));
    }

    @Test
    void the_same_run_again_says_the_same() {
        crm.idle().check(FRIDAY);
        ViolationReport monday = crm.idle().check(MONDAY);

        assertThat(crm.idle().check(MONDAY).violations()).isEqualTo(monday.violations());
    }

    @Test
    void a_run_of_an_earlier_moment_is_refused() {
        crm.idle().check(MONDAY);

        assertThatThrownBy(() -> crm.idle().check(FRIDAY))
                .isInstanceOf(HistoryException.class)
                .hasMessage("The history has a run of 2026-11-23T15:05:00Z, and this one is of 2026-11-20T15:05:00Z."
                        + " Maybe give the past a history of its own.");
    }

    @Test
    void what_is_said_to_be_fixed_and_is_found_in_later_data_is_falsely_fixed() {
        crm.idle().check(FRIDAY);
        answer(Answer.Value.FIXED, FRIDAY);

        FindingHistory history = only(crm.idle().check(MONDAY));

        assertThat(history.status()).isEqualTo(Status.FALSELY_FIXED);
        assertThat(history.answer()).isEqualTo(new Answer(Answer.Value.FIXED, "", "u1", FRIDAY));
    }

    @Test
    void an_answer_is_not_refuted_by_data_from_before_it() {
        crm.idle().check(FRIDAY);
        answer(Answer.Value.FIXED, FRIDAY.plusSeconds(3_600));

        assertThat(only(crm.idle().check(MONDAY, FRIDAY)).status()).isEqualTo(Status.STILL);
        assertThat(only(crm.idle().check(TUESDAY, FRIDAY.plusSeconds(3_600))).status())
                .isEqualTo(Status.STILL);
        assertThat(only(crm.idle().check(WEDNESDAY, FRIDAY.plusSeconds(3_601))).status())
                .isEqualTo(Status.FALSELY_FIXED);
    }

    @Test
    void a_fault_of_later_than_the_answer_has_come_back() {
        crm.idle().check(FRIDAY);
        answer(Answer.Value.FIXED, FRIDAY);

        FindingHistory history =
                only(crm.finds(Crm.ofIdle().since(FRIDAY.plusSeconds(60))).check(MONDAY));

        assertThat(history).isEqualTo(new FindingHistory(Status.RETURNED, FRIDAY, 2, null, null));
    }

    @Test
    void what_was_gone_and_is_back_has_returned_and_its_answer_is_over() {
        crm.idle().check(FRIDAY);
        answer(Answer.Value.FIXED, FRIDAY);
        crm.check(MONDAY);

        assertThat(only(crm.idle().check(TUESDAY)))
                .isEqualTo(new FindingHistory(Status.RETURNED, FRIDAY, 2, null, null));
        assertThat(only(crm.idle().check(WEDNESDAY)).status()).isEqualTo(Status.STILL);
    }

    @Test
    void what_only_could_not_be_looked_for_has_not_returned() {
        crm.idle().check(FRIDAY);
        crm.unreadable().check(FRIDAY.plusSeconds(60));

        assertThat(only(crm.idle().check(MONDAY)).status()).isEqualTo(Status.STILL);
    }

    @Test
    void who_does_not_agree_is_heard() {
        crm.idle().check(FRIDAY);
        answer(Answer.Value.DISPUTED, FRIDAY);
        assertThat(only(crm.idle().check(MONDAY)).status()).isEqualTo(Status.DISPUTED);

        answer(Answer.Value.IMPOSSIBLE, MONDAY);
        assertThat(only(crm.idle().check(TUESDAY)).status()).isEqualTo(Status.IMPOSSIBLE);
    }

    @Test
    void who_says_nothing_for_more_than_a_working_day_is_late() {
        crm.idle().check(FRIDAY);

        assertThat(only(crm.idle().check(MONDAY)).status()).isEqualTo(Status.STILL);
        assertThat(only(crm.idle().check(TUESDAY)).status()).isEqualTo(Status.ANSWER_OVERDUE);
    }

    @Test
    void the_policy_says_how_long_an_answer_may_take() {
        crm.answerWithin(2).idle().check(FRIDAY);
        assertThat(only(crm.idle().check(TUESDAY)).status()).isEqualTo(Status.STILL);
        assertThat(only(crm.idle().check(WEDNESDAY)).status()).isEqualTo(Status.ANSWER_OVERDUE);
    }

    @Test
    void to_say_that_nothing_was_done_is_no_answer() {
        crm.idle().check(FRIDAY);
        answer(Answer.Value.NONE, FRIDAY);

        assertThat(only(crm.idle().check(TUESDAY)).status()).isEqualTo(Status.ANSWER_OVERDUE);
    }

    @Test
    void who_has_just_taken_over_is_not_late() {
        crm.idle().check(FRIDAY);
        crm.idle().check(MONDAY);

        Responsible head = Responsible.of(Role.HEAD_OF_SALES);
        assertThat(only(crm.finds(Crm.ofIdle().answers(head)).check(TUESDAY)).status())
                .isEqualTo(Status.STILL);
    }

    @Test
    void nobody_waits_for_an_answer_of_the_system_or_of_nobody_known() {
        for (Responsible silent : List.of(Responsible.system(), Responsible.unknown())) {
            Crm other = new Crm(new MemoryStore());
            other.finds(Crm.ofIdle().answers(silent)).check(FRIDAY);

            assertThat(only(other.finds(Crm.ofIdle().answers(silent)).check(WEDNESDAY))
                            .status())
                    .isEqualTo(Status.STILL);
        }
    }

    @Test
    void what_is_settled_is_neither_late_nor_falsely_fixed() {
        crm.finds(Crm.ofIdle().settledAt(FRIDAY)).check(FRIDAY);
        answer(Answer.Value.FIXED, FRIDAY);

        assertThat(only(crm.finds(Crm.ofIdle().settledAt(FRIDAY)).check(WEDNESDAY))
                        .status())
                .isEqualTo(Status.STILL);
    }

    @Test
    void a_waiver_goes_before_everything_until_its_last_day_is_over() {
        crm.idle().check(FRIDAY);
        answer(Answer.Value.FIXED, FRIDAY);
        Waiver waiver = waiver(Waiver.Kind.DEAL, "D-17", LocalDate.of(2026, 11, 24));
        store.keep(waiver, List.of());

        FindingHistory waived = only(crm.idle().check(TUESDAY));
        assertThat(waived.status()).isEqualTo(Status.WAIVED);
        assertThat(waived.waiver()).isEqualTo(waiver);
        assertThat(waived.waiverEnded()).isFalse();

        FindingHistory ended = only(crm.idle().check(WEDNESDAY));
        assertThat(ended.status()).isEqualTo(Status.FALSELY_FIXED);
        assertThat(ended.waiverEnded()).isTrue();
    }

    @Test
    void a_criterion_and_a_finding_can_be_waived_too() {
        Violation idle = Crm.ofIdle().build();
        store.keep(waiver(Waiver.Kind.CRITERION, "idle-deal", NEXT_MONTH), List.of());
        assertThat(only(crm.idle().check(FRIDAY)).status()).isEqualTo(Status.WAIVED);

        MemoryStore other = new MemoryStore();
        other.keep(waiver(Waiver.Kind.FINDING, idle.fingerprint(), NEXT_MONTH), List.of());
        assertThat(only(new Crm(other).idle().check(FRIDAY)).status()).isEqualTo(Status.WAIVED);
        assertThat(only(new Crm(other).finds(Crm.ofIdle().key("another")).check(MONDAY))
                        .status())
                .isEqualTo(Status.NEW);
    }

    @Test
    void what_is_of_the_baseline_is_so_until_it_ends_and_a_waiver_goes_before_it() {
        crm.idle().check(FRIDAY);
        String idle = Crm.ofIdle().build().fingerprint();
        store.keep(waiver(Waiver.Kind.BASELINE, "2026-11-20", LocalDate.of(2026, 11, 24)), List.of(idle));
        assertThat(only(crm.idle().check(MONDAY)).status()).isEqualTo(Status.BASELINED);

        store.keep(waiver(Waiver.Kind.DEAL, "D-17", LocalDate.of(2026, 11, 24)), List.of());
        assertThat(only(crm.idle().check(TUESDAY)).status()).isEqualTo(Status.WAIVED);
        assertThat(only(crm.idle().check(WEDNESDAY)).status()).isEqualTo(Status.ANSWER_OVERDUE);
    }

    private void answer(Answer.Value value, Instant at) {
        GivenAnswer given = new GivenAnswer(Crm.ofIdle().build().fingerprint(), new Answer(value, "", "u1", at), "");
        assertThat(crm.history().answer(List.of(given), MONDAY.plusSeconds(1)).taken())
                .hasSize(1);
    }

    private static Waiver waiver(Waiver.Kind kind, String of, LocalDate until) {
        return new Waiver(kind, of, until, "ждём интеграцию", "И. Петров", FRIDAY);
    }
}

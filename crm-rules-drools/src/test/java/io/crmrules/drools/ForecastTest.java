package io.crmrules.drools;

import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.call;
import static io.crmrules.drools.oracle.Example.change;
import static io.crmrules.drools.oracle.Example.comment;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.moment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.oracle.Scenario;
import io.crmrules.drools.testkit.synthetic.SyntheticCrm;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Role;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.report.Forecast;
import io.crmrules.report.Foreseen;
import io.crmrules.report.Responsible;
import io.crmrules.report.Violation;
import io.crmrules.rule.ActionType;
import io.crmrules.rule.Scope;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What will be wrong by closing time if nothing is done, and by when it must be done. */
class ForecastTest {

    private static final CrmChecker CHECKER = CrmChecker.builder().threads(1).build();
    private static final User VLADIVOSTOK = User.builder("east")
            .name("Ольга")
            .role(Role.SALES_REP)
            .zone(ZoneId.of("Asia/Vladivostok"))
            .build();

    @AfterAll
    static void close() {
        CHECKER.close();
    }

    private static CrmSnapshot at(String moment, DealBuilder... deals) {
        CrmSnapshot crm = crm(deals);
        return CrmSnapshot.builder(moment(moment))
                .coverage(crm.coverage())
                .pipelines(crm.pipelines())
                .users(crm.users())
                .deals(crm.deals())
                .build();
    }

    /** The criterion and the moment by which something must be done. */
    private static Map<String, Instant> told(Forecast forecast) {
        return forecast.foreseen().stream()
                .collect(Collectors.toMap(
                        each -> each.violation().criterion().id(), Foreseen::doneBy, (first, later) -> first));
    }

    private static Map<String, Instant> forecast(String from, DealBuilder... deals) {
        return told(CHECKER.forecast(at(from, deals), moment(from)));
    }

    private static Task task(String due) {
        return task(due, ANNA);
    }

    private static Task task(String due, User assignee) {
        return Task.builder("t")
                .text("Отправить договор на подпись")
                .assignee(assignee)
                .createdAt(moment("2026-11-19T10:00"))
                .dueAt(moment(due))
                .build();
    }

    @Test
    void a_new_lead_wants_its_first_call_within_half_an_hour_and_its_task_within_an_hour() {
        Map<String, Instant> told = forecast("2026-11-20T14:05", deal("new", "2026-11-20T14:00"));

        assertThat(told)
                .containsEntry("slow-first-response", moment("2026-11-20T14:30").plusSeconds(1))
                .containsEntry("deal-without-task", moment("2026-11-20T15:00").plusSeconds(1))
                .containsEntry("unprocessed-lead", moment("2026-11-20T18:00"));
    }

    @Test
    void what_is_to_be_done_is_told_with_who_would_answer_for_it() {
        Forecast forecast = CHECKER.forecast(
                at("2026-11-20T09:00", deal("work", "2026-11-19T10:00").tasks(task("2026-11-20T12:00"))),
                moment("2026-11-20T09:00"));

        assertThat(told(forecast)).containsEntry("overdue-task", moment("2026-11-20T18:00"));
        assertThat(forecast.byWhoAnswers()).containsOnlyKeys(Responsible.of(ANNA));
        assertThat(forecast.foreseen())
                .filteredOn(each -> each.violation().criterion().id().equals("overdue-task"))
                .singleElement()
                .satisfies(each -> assertThat(each.violation().action()).isNotNull())
                .satisfies(each -> assertThat(each.violation().action().type()).isEqualTo(ActionType.COMPLETE_TASK));
    }

    @Test
    void what_is_due_tomorrow_or_wrong_already_is_not_foreseen() {
        assertThat(forecast("2026-11-20T09:00", deal("work", "2026-11-19T10:00").tasks(task("2026-11-23T12:00"))))
                .doesNotContainKey("overdue-task");
        assertThat(forecast("2026-11-20T09:00", deal("work", "2026-11-18T10:00").tasks(task("2026-11-19T12:00"))))
                .doesNotContainKey("overdue-task");
    }

    @Test
    void after_closing_time_the_next_working_day_is_meant() {
        assertThat(forecast("2026-11-20T18:05", deal("work", "2026-11-19T10:00").tasks(task("2026-11-23T12:00"))))
                .containsEntry("overdue-task", moment("2026-11-23T18:00"));
    }

    @Test
    void a_day_ends_by_the_calendar_of_whoever_has_the_task() {
        Task east = task("2026-11-20T10:30", VLADIVOSTOK);
        CrmSnapshot morning =
                at("2026-11-20T10:00", deal("work", "2026-11-19T10:00").tasks(east));
        CrmSnapshot crm = morning.toBuilder().users(List.of(ANNA, VLADIVOSTOK)).build();

        assertThat(told(CHECKER.forecast(crm, moment("2026-11-20T10:00"))))
                .as("18:00 in Vladivostok is 11:00 in Moscow")
                .containsEntry("overdue-task", moment("2026-11-20T11:00"));
        assertThat(told(CHECKER.forecast(crm, moment("2026-11-20T11:00"))))
                .as("what has become wrong is foreseen no more")
                .doesNotContainKey("overdue-task");
    }

    @Test
    void a_conversation_wants_its_comment_and_gets_none_twice() {
        DealBuilder talked = deal("work", "2026-11-19T10:00")
                .tasks(task("2026-11-30T12:00"))
                .interactions(call("c", "2026-11-20T10:00", 300))
                .stageChanges(change("new", "work", "2026-11-19T10:10", ANNA));

        assertThat(forecast("2026-11-20T10:30", talked))
                .containsEntry(
                        "conversation-without-comment",
                        moment("2026-11-20T14:05").plusSeconds(1));
        talked.comments(comment("Договорились о встрече на объекте в среду", "2026-11-20T10:10"));
        assertThat(forecast("2026-11-20T10:30", talked)).doesNotContainKey("conversation-without-comment");
    }

    @Test
    void what_only_follows_from_something_else_is_left_out() {
        Forecast forecast = CHECKER.forecast(
                at("2026-11-20T17:40", deal("new", "2026-11-20T17:20").tasks(task("2026-11-24T12:00"))),
                moment("2026-11-20T17:40"),
                moment("2026-11-23T18:00"));

        assertThat(told(forecast))
                .as("the answer is late before the day ends, and is told for itself")
                .containsKeys("slow-first-response", "unprocessed-lead");
        assertThat(forecast.foreseen()).allMatch(each -> each.violation().follows() == null);
    }

    @Test
    void what_happened_later_is_left_out_of_account() {
        DealBuilder called = deal("new", "2026-11-20T14:00").interactions(call("c", "2026-11-20T14:20", 60));
        CrmSnapshot evening = crm(called);

        assertThat(told(CHECKER.forecast(evening, moment("2026-11-20T14:05")))).containsKey("slow-first-response");
    }

    @Test
    void a_forecast_that_ends_before_it_begins_is_refused() {
        CrmSnapshot crm = crm();
        assertThatThrownBy(() -> CHECKER.forecast(crm, moment("2026-11-20T18:00"), moment("2026-11-20T09:00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A forecast from 2026-11-20T15:00:00Z cannot end at 2026-11-20T06:00:00Z. Maybe the two"
                        + " moments were given in the wrong order.");
    }

    private static boolean found(CrmChecker checker, CrmSnapshot crm, Violation violation, Instant moment) {
        Deal deal = crm.deal(String.valueOf(
                violation.deal() == null ? null : violation.deal().id()));
        assertThat(deal).isNotNull();
        return checker.check(deal, crm, moment).stream()
                .anyMatch(each -> each.open() && each.fingerprint().equals(violation.fingerprint()));
    }

    /** The roots of DEAL scope that a check of the whole finds open. */
    private static Set<String> open(CrmChecker checker, CrmSnapshot crm, Instant moment, boolean all) {
        return checker.check(crm, moment).violations().stream()
                .filter(each -> each.criterion().judgement().scope() == Scope.DEAL)
                .filter(each -> each.open() && (all || each.follows() == null))
                .map(Violation::fingerprint)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Forecast right(CrmChecker checker, CrmSnapshot crm, Instant from, Instant until) {
        Forecast forecast = checker.forecast(crm, from, until);
        CrmSnapshot then = crm.asOf(from);
        Set<String> told = new TreeSet<>();
        for (Foreseen foreseen : forecast.foreseen()) {
            Violation violation = foreseen.violation();
            assertThat(foreseen.doneBy()).isAfter(from).isBeforeOrEqualTo(until);
            assertThat(found(checker, then, violation, foreseen.doneBy()))
                    .as("%s at %s", violation, foreseen.doneBy())
                    .isTrue();
            Instant minuteBefore = foreseen.doneBy().minusSeconds(60);
            assertThat(found(checker, then, violation, minuteBefore.isBefore(from) ? from : minuteBefore))
                    .as("%s at %s", violation, minuteBefore)
                    .isFalse();
            assertThat(found(checker, then, violation, foreseen.doneBy().minusSeconds(1)))
                    .isFalse();
            told.add(violation.fingerprint());
        }
        Set<String> missing = open(checker, then, until, false);
        missing.removeAll(open(checker, then, from, true));
        assertThat(told).as("all that a check of the whole finds anew").containsAll(missing);
        assertThat(open(checker, then, until, true)).as("nothing else").containsAll(told);
        return forecast;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void in_random_crms_of_random_companies_it_is_right_to_the_second(long seed) {
        Scenario scenario = Scenario.of(seed);
        CrmSnapshot crm = scenario.crm(150);
        try (CrmChecker checker =
                CrmChecker.builder().policy(scenario.policy()).threads(1).build()) {
            right(checker, crm, scenario.now(), scenario.now().plus(Duration.ofHours(9)));
            assertThat(right(checker, crm, scenario.now(), scenario.now().plus(Duration.ofDays(7)))
                            .foreseen())
                    .isNotEmpty();
        }
    }

    @Test
    void in_a_large_crm_there_is_something_to_prevent_and_nothing_unknown() {
        CrmSnapshot crm = new SyntheticCrm(300, 5).snapshot();

        Forecast forecast = right(CHECKER, crm, crm.takenAt(), crm.takenAt().plus(Duration.ofDays(4)));

        assertThat(forecast.foreseen()).isNotEmpty();
        assertThat(forecast.unknown()).isZero();
    }

    @Test
    void until_closing_time_is_what_an_explicit_moment_gives_where_all_have_one_calendar() {
        CrmSnapshot crm = new SyntheticCrm(300, 6).snapshot();
        try (CrmChecker checker =
                CrmChecker.builder().policy(Policy.standard()).threads(1).build()) {
            assertThat(checker.forecast(crm, crm.takenAt()))
                    .isEqualTo(checker.forecast(crm, crm.takenAt(), moment("2026-11-23T18:00")));
        }
    }
}

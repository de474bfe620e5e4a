package io.crmrules.drools.oracle;

import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.ROBOT;
import static io.crmrules.drools.oracle.Example.call;
import static io.crmrules.drools.oracle.Example.change;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.moment;
import static io.crmrules.drools.oracle.Example.stage;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.Interaction;
import io.crmrules.model.StageChange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private final WorkingTime time = WorkingTime.moscow();
    private final Terms terms = Terms.standard(Example.NOW);

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T17:00, 2026-11-20T22:00, 1",
        "2026-11-20T17:00, 2026-11-23T09:00, 1",
        "2026-11-20T17:00, 2026-11-23T10:00, 2",
        "2026-11-21T10:00, 2026-11-22T20:00, 0",
        "2026-11-19T03:00, 2026-11-20T03:00, 9",
        "2026-11-20T12:00, 2026-11-20T11:00, 0"
    })
    void working_time_passes_while_the_company_works(String from, String to, long hours) {
        assertThat(time.between(moment(from), moment(to))).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void holidays_and_moved_working_days_count() {
        WorkingTime moved = new WorkingTime(
                ZoneId.of("Europe/Moscow"),
                WorkingTime.OFFICE,
                Set.of(LocalDate.of(2026, 11, 20)),
                Set.of(LocalDate.of(2026, 11, 21)));

        assertThat(moved.between(moment("2026-11-19T18:00"), moment("2026-11-23T09:00")))
                .isEqualTo(Duration.ofHours(9));
        assertThat(moved.cutoff(moment("2026-11-21T18:00"))).isEqualTo(moment("2026-11-21T18:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T18:00:00, 2026-11-20T18:00",
        "2026-11-20T17:59:59, 2026-11-19T18:00",
        "2026-11-22T12:00:00, 2026-11-20T18:00",
        "2026-11-23T08:00:00, 2026-11-20T18:00"
    })
    void the_cutoff_is_the_close_of_the_last_working_day_that_ended(String now, String cutoff) {
        assertThat(time.cutoff(moment(now))).isEqualTo(moment(cutoff));
    }

    @Test
    void a_task_of_saturday_is_due_at_mondays_close() {
        assertThat(time.closingFrom(LocalDate.of(2026, 11, 21))).isEqualTo(moment("2026-11-23T18:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "-", " - ", "нет", "н/д", "0", "test", "\u202f.\t"})
    void nothing_is_said_by_blanks_and_placeholders(String text) {
        assertThat(terms.blank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ок", "👍", "00", "нет связи", "--"})
    void the_rest_says_something(String text) {
        assertThat(terms.blank(text)).isFalse();
    }

    @Test
    void a_call_is_a_conversation_from_thirty_seconds_on() {
        assertThat(terms.conversation(call("i", "2026-11-20T10:00", 30))).isTrue();
        assertThat(terms.conversation(call("i", "2026-11-20T10:00", 29))).isFalse();
        assertThat(terms.conversation(call("i", "2026-11-20T10:00", null))).isFalse();
    }

    @Test
    void a_meeting_is_one_when_it_was_held_and_not_with_a_robot() {
        Interaction.Builder meeting = Interaction.builder("i", Interaction.Type.MEETING, moment("2026-11-20T10:00"));

        assertThat(terms.conversation(meeting.build())).isFalse();
        assertThat(terms.conversation(meeting.held(true).build())).isTrue();
        assertThat(terms.conversation(meeting.user(ROBOT).build())).isFalse();
    }

    @Test
    void a_move_taken_back_within_ten_minutes_was_never_made() {
        assertThat(history(
                        change("work", "offer", "2026-11-20T10:00", ANNA),
                        change("offer", "work", "2026-11-20T10:10", ANNA)))
                .isEmpty();
    }

    @Test
    void a_later_or_foreign_or_anonymous_return_takes_nothing_back() {
        StageChange move = change("work", "offer", "2026-11-20T10:00", ANNA);

        assertThat(history(move, change("offer", "work", "2026-11-20T10:10:01", ANNA)))
                .hasSize(2);
        assertThat(history(move, change("offer", "work", "2026-11-20T10:01", ROBOT)))
                .hasSize(2);
        assertThat(history(
                        change("work", "offer", "2026-11-20T10:00", null),
                        change("offer", "work", "2026-11-20T10:01", null)))
                .hasSize(2);
    }

    @Test
    void outer_moves_can_be_taken_back_too() {
        StageChange last = change("new", "work", "2026-11-20T11:00", ANNA);

        assertThat(history(
                        change("new", "work", "2026-11-20T10:00", ANNA),
                        change("work", "offer", "2026-11-20T10:01", ANNA),
                        change("offer", "work", "2026-11-20T10:02", ANNA),
                        change("work", "new", "2026-11-20T10:03", ANNA),
                        last))
                .containsExactly(last);
    }

    @Test
    void refusals_are_in_no_order_with_the_other_stages() {
        assertThat(Stages.before(stage("work"), stage("won"))).isTrue();
        assertThat(Stages.before(stage("work"), stage("lost"))).isFalse();
        assertThat(Stages.before(stage("doubt"), stage("won"))).isFalse();
        assertThat(Stages.before(stage("lost"), stage("work"))).isFalse();
        assertThat(Stages.before(stage("won"), stage("won"))).isFalse();
    }

    @Test
    void what_happened_after_now_does_not_exist() {
        var tomorrow = deal("offer", "2026-11-10T10:00")
                .stageChanges(change("work", "offer", "2026-11-21T10:00", ANNA))
                .interactions(call("i", "2026-11-21T10:00", 60));

        var past = Past.of(Example.crm(tomorrow), Example.NOW).deals().get(0);

        assertThat(past.stage()).isEqualTo(stage("work"));
        assertThat(past.stageChanges()).isEmpty();
        assertThat(past.interactions()).isEmpty();
        assertThat(Past.of(Example.crm(tomorrow), Instant.EPOCH).deals()).isEmpty();
    }

    private static List<StageChange> history(StageChange... changes) {
        return Stages.history(
                deal("work", "2026-11-01T10:00").stageChanges(changes).build());
    }
}

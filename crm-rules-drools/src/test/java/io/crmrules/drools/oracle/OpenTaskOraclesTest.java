package io.crmrules.drools.oracle;

import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.ROBOT;
import static io.crmrules.drools.oracle.Example.call;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.found;
import static io.crmrules.drools.oracle.Example.moment;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.DealBuilder;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenTaskOraclesTest {

    private final Oracle parked = new TaskParkedFarAhead();
    private final Oracle junk = new JunkTask();

    @Test
    void a_task_has_a_date_and_a_time_unless_the_date_will_do() {
        DealBuilder dated = with(Task.builder("t").dueDate(LocalDate.of(2026, 11, 30)));

        assertThat(found(new TaskWithoutDueTime(), with(Task.builder("t")))).containsExactly("TASK t");
        assertThat(found(new TaskWithoutDueTime(), dated)).containsExactly("TASK t");
        assertThat(found(new TaskWithoutDueTime(false), dated)).isEmpty();
    }

    @Test
    void a_task_has_ten_characters_in_two_words_and_is_no_stop_phrase() {
        Oracle bare = new TaskWithoutDetails(1, 1, Set.of("позвонить"));

        assertThat(found(new TaskWithoutDetails(), text("Выслать КП"))).isEmpty();
        assertThat(found(new TaskWithoutDetails(), text("Выслать К"))).hasSize(1);
        assertThat(found(new TaskWithoutDetails(), text("Подготовиться"))).hasSize(1);
        assertThat(found(bare, text("ПОЗВОНИТЬ!"))).hasSize(1);
        assertThat(found(bare, text("Позвонить клиенту ещё раз"))).hasSize(1);
        assertThat(found(bare, text("клиенту завтра"))).hasSize(1);
        assertThat(found(bare, text("позвонить Петрову"))).isEmpty();
        assertThat(found(bare, text("н/д"))).hasSize(1);
        assertThat(found(bare, text("да"))).isEmpty();
    }

    @Test
    void only_the_nearest_task_may_be_far() {
        assertThat(found(parked, with(due("t", "2027-01-19T18:05")))).isEmpty();
        assertThat(found(parked, with(due("t", "2027-01-19T18:05:01")))).containsExactly("TASK t");
        assertThat(found(parked, with(due("t2", "2027-03-01T12:00"), due("t1", "2027-03-01T12:00"))))
                .containsExactly("TASK t1");
        assertThat(found(parked, with(due("t", "2027-03-01T12:00"), due("t1", "2026-11-01T12:00"))))
                .isEmpty();
    }

    @Test
    void a_robots_task_is_junk_after_seven_days_without_activity() {
        assertThat(found(junk, made("2026-11-13T18:04:59", ROBOT))).containsExactly("TASK t");
        assertThat(found(junk, made("2026-11-13T18:05", ROBOT))).isEmpty();
        assertThat(found(junk, made("2026-11-13T18:04:59", ANNA))).isEmpty();
        assertThat(found(junk, made("2026-11-10T12:00", ROBOT).interactions(call("i", "2026-11-10T12:00", 60))))
                .hasSize(1);
        assertThat(found(junk, made("2026-11-10T12:00", ROBOT).interactions(call("i", "2026-11-10T12:00:01", 60))))
                .isEmpty();
        assertThat(found(junk, made("2026-10-01T12:00", ROBOT)))
                .as("older than the deal")
                .isEmpty();
    }

    private static DealBuilder with(Task.Builder... tasks) {
        Task[] built = new Task[tasks.length];
        for (int i = 0; i < tasks.length; i++) {
            built[i] = tasks[i].build();
        }
        return deal("work", "2026-11-01T10:00").tasks(built);
    }

    private static DealBuilder text(String text) {
        return with(Task.builder("t").text(text));
    }

    private static Task.Builder due(String id, String at) {
        return Task.builder(id).dueAt(moment(at));
    }

    private static DealBuilder made(String at, User by) {
        return with(Task.builder("t").createdAt(moment(at)).createdBy(by));
    }
}

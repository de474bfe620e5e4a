package io.crmrules.drools.oracle;

import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.BOSS;
import static io.crmrules.drools.oracle.Example.EXCHANGE;
import static io.crmrules.drools.oracle.Example.change;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.found;
import static io.crmrules.drools.oracle.Example.moment;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.DataKind;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Task;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskOraclesTest {

    private final Oracle withoutTask = new DealWithoutTask();
    private final Oracle overdue = new OverdueTask();

    @Test
    void a_deal_without_task_is_found_once_more_than_the_grace_has_passed() {
        assertThat(found(withoutTask, deal("work", "2026-11-20T17:00"))).isEmpty();
        assertThat(found(withoutTask, deal("work", "2026-11-20T16:59:59"))).containsExactly("DEAL D");
    }

    @Test
    void the_grace_begins_anew_with_another_owner_a_done_task_and_a_return_from_refusal() {
        assertThat(found(
                        withoutTask,
                        deal("work", "2026-11-01T10:00")
                                .ownerChanges(new OwnerChange(BOSS, ANNA, moment("2026-11-20T17:30"), BOSS))))
                .isEmpty();
        assertThat(found(
                        withoutTask,
                        deal("work", "2026-11-01T10:00")
                                .tasks(Task.builder("t")
                                        .completedAt(moment("2026-11-20T17:30"))
                                        .build())))
                .isEmpty();
        assertThat(found(
                        withoutTask,
                        deal("work", "2026-11-01T10:00")
                                .stageChanges(change("lost", "work", "2026-11-20T17:30", BOSS))))
                .isEmpty();
    }

    @Test
    void closed_deals_and_deals_of_the_exchange_need_no_task() {
        assertThat(found(withoutTask, deal("won", "2026-11-01T10:00"))).isEmpty();
        assertThat(found(withoutTask, deal("new", "2026-11-01T10:00").owner(EXCHANGE)))
                .isEmpty();
    }

    @Test
    void an_unknown_owner_is_no_excuse_and_damage_is_one() {
        assertThat(found(withoutTask, deal("work", "2026-11-01T10:00").owner(null)))
                .hasSize(1);
        assertThat(found(withoutTask, deal("work", "2026-11-01T10:00").damagedKinds(Set.of(DataKind.TASKS))))
                .isEmpty();
    }

    @Test
    void a_task_completed_after_now_is_open_and_one_completed_sometime_is_not() {
        assertThat(found(
                        withoutTask,
                        deal("work", "2026-11-01T10:00")
                                .tasks(Task.builder("t")
                                        .completedAt(moment("2026-11-20T18:06"))
                                        .build())))
                .isEmpty();
        assertThat(found(
                        withoutTask,
                        deal("work", "2026-11-01T10:00")
                                .tasks(Task.builder("t").completed(true).build())))
                .hasSize(1);
    }

    @Test
    void a_task_is_overdue_when_it_was_due_by_the_close() {
        assertThat(found(overdue, due("2026-11-20T18:00"))).containsExactly("TASK t");
        assertThat(found(overdue, due("2026-11-20T18:00:01"))).isEmpty();
        assertThat(found(overdue, due("2026-11-20T17:00"), "2026-11-20T17:59")).isEmpty();
    }

    @Test
    void at_once_means_before_now() {
        assertThat(found(new OverdueTask(OverdueTask.INSTANT), due("2026-11-20T18:04:59")))
                .hasSize(1);
        assertThat(found(new OverdueTask(OverdueTask.INSTANT), due("2026-11-20T18:05")))
                .isEmpty();
    }

    @Test
    void a_task_for_a_date_is_due_at_its_close_and_a_moment_wins_over_a_date() {
        var saturday = deal("work", "2026-11-01T10:00")
                .tasks(Task.builder("t").dueDate(LocalDate.of(2026, 11, 21)).build());
        var both = deal("work", "2026-11-01T10:00")
                .tasks(Task.builder("t")
                        .dueDate(LocalDate.of(2026, 11, 1))
                        .dueAt(moment("2026-11-25T10:00"))
                        .build());

        assertThat(found(overdue, saturday, "2026-11-23T17:59")).isEmpty();
        assertThat(found(overdue, saturday, "2026-11-23T18:00")).hasSize(1);
        assertThat(found(overdue, both)).isEmpty();
    }

    @Test
    void tasks_of_closed_deals_and_done_tasks_are_never_overdue() {
        assertThat(found(overdue, due("2026-11-02T10:00").stage(Example.stage("lost"))))
                .isEmpty();
        assertThat(found(
                        overdue,
                        deal("work", "2026-11-01T10:00")
                                .tasks(Task.builder("t")
                                        .dueAt(moment("2026-11-02T10:00"))
                                        .completed(true)
                                        .build())))
                .isEmpty();
    }

    private static DealBuilder due(String at) {
        return deal("work", "2026-11-01T10:00")
                .tasks(Task.builder("t").dueAt(moment(at)).build());
    }
}

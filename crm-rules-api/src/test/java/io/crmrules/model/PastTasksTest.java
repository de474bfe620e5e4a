package io.crmrules.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a task was due, as its history tells. */
class PastTasksTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T15:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T15:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-20T15:00:00Z");
    private static final Stage WORK = Pipeline.builder("sales")
            .stage("work", "В работе", Stage.Type.WORKING)
            .build()
            .stages()
            .get(0);

    @Test
    void a_task_that_was_put_off_later_is_due_when_it_was_then() {
        DueChange first = new DueChange(MONDAY, TUESDAY, MONDAY, null);
        DueChange second = new DueChange(TUESDAY, FRIDAY, TUESDAY, null);
        Deal deal = deal(Task.builder("t")
                .dueAt(FRIDAY)
                .dueChanges(List.of(first, second))
                .build());

        assertThat(task(deal, MONDAY.minusSeconds(1)).dueAt()).isEqualTo(MONDAY);
        assertThat(task(deal, MONDAY).dueAt()).isEqualTo(TUESDAY);
        assertThat(task(deal, MONDAY).dueChanges()).containsExactly(first);
        assertThat(task(deal, TUESDAY).dueAt()).isEqualTo(FRIDAY);
    }

    @Test
    void where_the_change_does_not_say_when_it_was_due_it_is_due_as_today() {
        DueChange unknown = new DueChange(null, FRIDAY, TUESDAY, null);
        Deal deal = deal(
                Task.builder("t").dueAt(FRIDAY).dueChanges(List.of(unknown)).build());

        assertThat(task(deal, MONDAY).dueAt()).isEqualTo(FRIDAY);
    }

    @Test
    void a_task_that_had_a_moment_and_has_a_date_had_that_moment() {
        DueChange change = new DueChange(MONDAY, FRIDAY, TUESDAY, null);
        Deal deal = deal(Task.builder("t")
                .dueDate(LocalDate.of(2026, 11, 20))
                .dueChanges(List.of(change))
                .build());

        assertThat(task(deal, MONDAY).dueAt()).isEqualTo(MONDAY);
        assertThat(task(deal, TUESDAY).dueAt()).isNull();
    }

    private static Deal deal(Task task) {
        return Deal.builder("D", WORK, MONDAY.minusSeconds(3600)).tasks(task).build();
    }

    private static Task task(Deal deal, Instant moment) {
        return deal.asOf(moment).tasks().get(0);
    }
}

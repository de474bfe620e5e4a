package io.crmrules.report.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Policy;
import io.crmrules.model.Deal;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.DueChange;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignalTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");
    private static final Instant NIGHT = Instant.parse("2026-11-18T20:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-18T09:00:00Z");
    private static final User ANNA = User.of("anna", "Анна", Role.SALES_REP);
    private static final User ROBOT = User.of("bot", "", Role.ROBOT);
    private static final Pipeline SALES = Pipeline.builder("sales")
            .stage("new", "", Stage.Type.INCOMING)
            .stage("work", "", Stage.Type.WORKING)
            .stage("lost", "", Stage.Type.LOST)
            .build();

    private final SignalCounter counter = new SignalCounter(Policy.standard().resolve(List.of()), NOW);

    private static Stage stage(String id) {
        return Objects.requireNonNull(SALES.stage(id));
    }

    private static DealBuilder deal(String stage) {
        return Deal.builder("D", stage(stage), NOW.minus(Duration.ofDays(90)));
    }

    private void moved(String from, String to, Instant at, @Nullable User by) {
        counter.add(deal(to).stageChanges(new StageChange(stage(from), stage(to), at, by))
                .build());
    }

    private void close(int deals, Instant first, @Nullable User by) {
        IntStream.range(0, deals).forEach(i -> moved("work", "lost", first.plus(Duration.ofMinutes(10L * i)), by));
    }

    private void postpone(int times, Instant first, @Nullable User by) {
        List<DueChange> changes = IntStream.range(0, times)
                .mapToObj(i -> new DueChange(
                        first.plus(Duration.ofDays(i)), first.plus(Duration.ofDays(i + 1)), first.plusSeconds(i), by))
                .toList();
        counter.add(deal("work")
                .tasks(Task.builder("t").dueAt(first).dueChanges(changes).build())
                .build());
    }

    @Test
    void five_deals_closed_within_an_hour_of_the_night_are_told() {
        close(6, NIGHT, ANNA);
        assertThat(counter.signals()).containsExactly(new Signal(Signal.Kind.CLOSED_IN_BULK, ANNA, 6));
    }

    @Test
    void four_deals_or_those_of_the_day_or_of_nobody_known_are_not() {
        close(4, NIGHT, ANNA);
        close(6, NOON, ANNA);
        close(6, NIGHT, null);
        close(6, NIGHT, ROBOT);
        close(6, NIGHT.minus(Duration.ofDays(40)), ANNA);
        assertThat(counter.signals()).isEmpty();
    }

    @Test
    void a_task_put_off_three_times_is_told_and_one_put_off_twice_is_not() {
        postpone(2, NOON, ANNA);
        postpone(5, NOON.minus(Duration.ofDays(60)), ANNA);
        assertThat(counter.signals()).isEmpty();

        postpone(3, NOON, ANNA);
        assertThat(counter.signals()).containsExactly(new Signal(Signal.Kind.PUT_OFF, ANNA, 1));
    }

    @Test
    void a_deal_moved_forward_and_within_a_day_back_is_told_but_no_second_thought() {
        there_and_back(Duration.ofMinutes(9), ANNA);
        there_and_back(Duration.ofHours(25), ANNA);
        there_and_back(Duration.ofHours(1), User.of("boris", "", null));
        assertThat(counter.signals()).isEmpty();

        there_and_back(Duration.ofHours(1), ANNA);
        assertThat(counter.signals()).containsExactly(new Signal(Signal.Kind.BACK_AND_FORTH, ANNA, 1));
    }

    private void there_and_back(Duration after, User back) {
        counter.add(deal("new")
                .stageChanges(
                        new StageChange(stage("new"), stage("work"), NOON, ANNA),
                        new StageChange(stage("work"), stage("new"), NOON.plus(after), back))
                .build());
    }
}

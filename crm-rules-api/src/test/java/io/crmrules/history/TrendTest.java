package io.crmrules.history;

import static io.crmrules.history.Crm.FRIDAY;
import static io.crmrules.history.Crm.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.history.Trend.Point;
import io.crmrules.history.Trend.Repeated;
import io.crmrules.history.store.PastRun;
import io.crmrules.history.store.RunCount;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @Test
    void without_runs_there_is_none() {
        assertThat(Trend.of(List.of(), MOSCOW)).isNull();
    }

    @Test
    void what_was_open_so_long_ago_the_last_run_of_then_or_before_says() {
        Trend trend = trend(run(FRIDAY.minus(Duration.ofDays(8)), 9), run(FRIDAY, 5), run(MONDAY, 3));

        assertThat(trend.now()).isEqualTo(new Point(MONDAY, 3));
        assertThat(trend.before(1)).isEqualTo(new Point(FRIDAY, 5));
        assertThat(trend.before(7)).isEqualTo(new Point(FRIDAY.minus(Duration.ofDays(8)), 9));
        assertThat(trend.before(30)).isNull();
    }

    @Test
    void a_run_that_could_not_judge_all_criteria_of_the_last_one_says_nothing() {
        PastRun narrow = new PastRun("narrow", FRIDAY, FRIDAY, Set.of("idle"), List.of(count("idle", 1, 0, 0)));

        assertThat(trend(narrow, run(MONDAY, 3)).line()).containsExactly(new Point(MONDAY, 3));
    }

    @Test
    void what_only_wider_runs_judge_is_not_compared() {
        PastRun wide = new PastRun(
                "wide",
                FRIDAY,
                FRIDAY,
                Set.of("idle", "late", "monthly"),
                List.of(count("idle", 2, 0, 0), count("monthly", 50, 0, 0)));

        assertThat(trend(wide, run(MONDAY, 3)).before(1)).isEqualTo(new Point(FRIDAY, 2));
    }

    @Test
    void the_line_has_the_last_run_of_each_of_thirty_days() {
        PastRun[] runs = IntStream.range(0, 40)
                .mapToObj(day -> run(FRIDAY.plus(Duration.ofDays(day)), day))
                .toArray(PastRun[]::new);
        assertThat(trend(runs).line())
                .hasSize(30)
                .extracting(Point::open)
                .startsWith(10)
                .endsWith(39);

        assertThat(trend(run(FRIDAY.minusSeconds(60), 7), run(FRIDAY, 5)).line())
                .containsExactly(new Point(FRIDAY, 5));
    }

    @Test
    void who_is_found_anew_in_three_runs_is_found_again_and_again() {
        PastRun[] runs = IntStream.range(0, 4)
                .mapToObj(day -> new PastRun(
                        "run" + day,
                        FRIDAY.plus(Duration.ofDays(day)),
                        FRIDAY,
                        Set.of("idle", "late"),
                        List.of(count("idle", 1, day % 2, 0), count("late", 1, day == 0 ? 0 : 2, 0))))
                .toArray(PastRun[]::new);

        assertThat(trend(runs).repeated()).containsExactly(new Repeated("USER u1", "late", 3, 6));
    }

    @Test
    void the_time_to_fix_is_the_mean_of_all_that_was_put_right() {
        RunCount slow = new RunCount("idle", "USER u1", 0, 0, 0, 0, 0, 1, Duration.ofDays(3));
        RunCount quick = new RunCount("late", "USER u2", 0, 0, 0, 0, 0, 3, Duration.ofDays(1));
        Trend trend = trend(new PastRun("run", FRIDAY, FRIDAY, Set.of("idle", "late"), List.of(slow, quick)));

        assertThat(trend.timeToFix()).isEqualTo(Duration.ofDays(1));
        assertThat(trend.of(count -> count.answers().equals("USER u1")).timeToFix())
                .isEqualTo(Duration.ofDays(3));
        assertThat(trend.of(count -> false).timeToFix()).isNull();
    }

    private static Trend trend(PastRun... runs) {
        return Trend.of(List.of(runs), MOSCOW);
    }

    private static PastRun run(Instant asOf, int open) {
        return new PastRun("run-" + asOf, asOf, asOf, Set.of("idle", "late"), List.of(count("idle", open, 0, 0)));
    }

    private static RunCount count(String criterion, int open, int fresh, int fixed) {
        return new RunCount(criterion, "USER u1", open, 0, fresh, 0, 0, fixed, Duration.ZERO);
    }
}

package io.crmrules.examples.harness.past;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.past.CleanUp.Share;
import io.crmrules.model.User;
import io.crmrules.policy.calendar.BusinessCalendar;
import io.crmrules.report.Responsible;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From Friday 20 November to Friday 27: five working days. */
class CleanUpTest {

    private static final Instant FRIDAY = Instant.parse("2026-11-20T18:05:00+03:00");
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 27);

    private static CleanUp at(String now, BaselineCount... counts) {
        List<CleanUp> cleanUps = CleanUp.of(
                List.of(counts), CleanUpTest::who, BusinessCalendar.standard(), Instant.parse(now + "+03:00"));
        assertThat(cleanUps).hasSize(1);
        return cleanUps.get(0);
    }

    private static Responsible who(String id) {
        return Responsible.of(User.of(id, id, null));
    }

    private static BaselineCount count(String who, int all, int left) {
        return new BaselineCount(FRIDAY, UNTIL, who, all, left);
    }

    @Test
    void a_day_counts_once_it_is_over() {
        CleanUp morning = at("2026-11-23T09:00:00", count("anna", 10, 10));
        Share anna = morning.shares().get(0);
        assertThat(morning.days()).isEqualTo(5);
        assertThat(morning.passed()).isZero();
        assertThat(morning.planned(anna)).isEqualTo(10);
        assertThat(morning.pace(anna)).isNull();
        assertThat(morning.needed(anna)).isEqualByComparingTo("2");

        CleanUp evening = at("2026-11-23T18:00:00", count("anna", 10, 9));
        assertThat(evening.passed()).isEqualTo(1);
        assertThat(evening.planned(anna)).isEqualTo(8);
        assertThat(evening.pace(evening.shares().get(0))).isEqualByComparingTo("1");
        assertThat(evening.needed(evening.shares().get(0))).isEqualByComparingTo("2.3");
    }

    @Test
    void a_weekend_is_no_step() {
        assertThat(at("2026-11-22T20:00:00", count("anna", 10, 10)).passed()).isZero();
    }

    @Test
    void on_the_last_day_all_that_is_left_is_due_today() {
        CleanUp last = at("2026-11-27T10:00:00", count("anna", 10, 4));
        assertThat(last.needed(last.shares().get(0))).isEqualByComparingTo("4");

        CleanUp over = at("2026-11-27T19:00:00", count("anna", 10, 4));
        assertThat(over.planned(over.shares().get(0))).isZero();
        assertThat(over.needed(over.shares().get(0))).isEqualByComparingTo("4");
    }

    @Test
    void who_is_behind_stands_first() {
        CleanUp cleanUp = at("2026-11-24T19:00:00", count("anna", 10, 6), count("boris", 20, 16), count("vera", 5, 1));
        assertThat(cleanUp.shares())
                .extracting(share -> share.who().user().id())
                .containsExactly("boris", "anna", "vera");
    }

    @Test
    void what_has_no_working_day_is_due_at_once() {
        CleanUp weekend = CleanUp.of(
                        List.of(new BaselineCount(FRIDAY, LocalDate.of(2026, 11, 22), "anna", 3, 3)),
                        CleanUpTest::who,
                        BusinessCalendar.standard(),
                        FRIDAY)
                .get(0);
        assertThat(weekend.planned(weekend.shares().get(0))).isZero();
    }

    @Test
    void what_is_over_is_told_elsewhere() {
        assertThat(CleanUp.of(
                        List.of(count("anna", 10, 4)),
                        CleanUpTest::who,
                        BusinessCalendar.standard(),
                        Instant.parse("2026-11-28T00:00:00+03:00")))
                .isEmpty();
    }
}

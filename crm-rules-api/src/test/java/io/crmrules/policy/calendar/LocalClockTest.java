package io.crmrules.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalClockTest {

    private static final long YEAR = 366 * LocalClock.DAY;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Moscow",
                "Asia/Almaty",
                "Europe/Volgograd",
                "Pacific/Apia",
                "Europe/Berlin",
                "+05:30",
                "UTC"
            })
    void the_clock_shows_what_the_rules_of_its_zone_say(String id) {
        ZoneId zone = ZoneId.of(id);
        LocalClock clock = new LocalClock(zone);
        Random dice = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            long second = dice.nextLong(-80 * YEAR, 120 * YEAR);
            Instant moment = Instant.ofEpochSecond(second);
            assertThat(clock.reading(moment))
                    .isEqualTo(second + zone.getRules().getOffset(moment).getTotalSeconds());
            assertThat(clock.moment(second)).as(id + " at " + second).isEqualTo(first(zone, second));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Moscow", "Asia/Almaty", "Pacific/Apia", "Europe/Berlin"})
    void also_around_each_change_of_the_clock(String id) {
        ZoneId zone = ZoneId.of(id);
        LocalClock clock = new LocalClock(zone);
        for (ZoneOffsetTransition change : zone.getRules().getTransitions()) {
            for (long hours = -60; hours <= 60; hours++) {
                long second = change.toEpochSecond() + hours * 3_600;
                Instant moment = Instant.ofEpochSecond(second);
                assertThat(clock.reading(moment))
                        .isEqualTo(second + zone.getRules().getOffset(moment).getTotalSeconds());
                assertThat(clock.moment(second)).as(id + " at " + second).isEqualTo(first(zone, second));
            }
        }
    }

    private static long first(ZoneId zone, long reading) {
        LocalDateTime local = LocalDateTime.ofEpochSecond(reading, 0, ZoneOffset.UTC);
        return zone.getRules().getValidOffsets(local).stream()
                .mapToLong(offset -> reading - offset.getTotalSeconds())
                .min()
                .orElseGet(() -> zone.getRules().getTransition(local).toEpochSecond());
    }
}

package io.crmrules.policy.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/**
 * The wall clock of one zone, in whole seconds since 1970-01-01T00:00 on that clock. Moments outside of the years 0 to
 * 10000 count as the nearest within, so that no input throws.
 *
 * <p>Where a clock is put back and shows a time twice, the first counts; where it is put forward, a time that it never
 * shows is the moment of the change.
 */
final class LocalClock {

    static final long DAY = 86_400;
    static final long FIRST_DAY = LocalDate.of(0, 1, 1).toEpochDay();
    static final long LAST_DAY = LocalDate.of(10_000, 12, 31).toEpochDay();

    private final ZoneId zone;
    private final ZoneRules rules;
    /** Since when the clock is never changed again; told without the rules, which take a while to read. */
    private final long calmSince;

    private final long calmOffset;

    LocalClock(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
        this.calmSince = calmSince(rules);
        this.calmOffset = rules.getOffset(Instant.ofEpochSecond(calmSince)).getTotalSeconds();
    }

    private static long calmSince(ZoneRules rules) {
        long last = FIRST_DAY * DAY;
        for (ZoneOffsetTransition change : rules.getTransitions()) {
            last = Math.max(last, change.toEpochSecond());
        }
        return rules.getTransitionRules().isEmpty() ? last : (LAST_DAY + 1_000) * DAY; // later than all that is asked
    }

    ZoneId zone() {
        return zone;
    }

    /** The day, since 1970-01-01, that the clock shows at {@code moment}. */
    long day(Instant moment) {
        return Math.floorDiv(reading(moment), DAY);
    }

    /** What the clock shows at {@code moment}. */
    long reading(Instant moment) {
        long second = within(moment.getEpochSecond());
        return second + offset(second);
    }

    /** The moment at which the clock first shows {@code reading}; the end of the gap when it never does. */
    long moment(long reading) {
        if (reading - calmOffset >= calmSince + 2 * DAY) { // offsets differ by less, so no earlier moment shows it too
            return reading - calmOffset;
        }
        LocalDateTime local = LocalDateTime.ofEpochSecond(reading, 0, ZoneOffset.UTC);
        long offset = rules.getOffset(local).getTotalSeconds();
        if (offset(reading - offset) == offset) {
            return reading - offset;
        }
        ZoneOffsetTransition gap = rules.getTransition(local);
        return gap == null ? reading - offset : gap.toEpochSecond();
    }

    /** The moment {@code days} days before {@code moment} at the same time of day, if possible at the same offset. */
    Instant daysBefore(Instant moment, int days) {
        long second = within(moment.getEpochSecond());
        long offset = offset(second);
        long earlier = within(second - days * DAY);
        long same = offset(earlier) == offset ? earlier : moment(earlier + offset);
        return Instant.ofEpochSecond(same, moment.getNano());
    }

    /** The next change of the clock after {@code moment}, null when there is none. */
    @Nullable
    ZoneOffsetTransition nextTransition(Instant moment) {
        return rules.nextTransition(moment);
    }

    static long withinDays(long day) {
        return Math.max(FIRST_DAY, Math.min(LAST_DAY, day));
    }

    private static long within(long second) {
        return Math.max(FIRST_DAY * DAY, Math.min(LAST_DAY * DAY, second));
    }

    private long offset(long second) {
        return second >= calmSince
                ? calmOffset
                : rules.getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
    }
}

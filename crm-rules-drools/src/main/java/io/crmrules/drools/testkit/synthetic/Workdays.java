package io.crmrules.drools.testkit.synthetic;

import java.time.Duration;
import java.time.Instant;

/** Moments of a synthetic CRM, counted from the Friday evening on which it is taken. */
final class Workdays {

    /** Five minutes after closing time, Friday, 20 November 2026, in Moscow. */
    static final Instant TAKEN_AT = Instant.parse("2026-11-20T15:05:00Z");

    private static final Instant OPENING = Instant.parse("2026-11-20T06:00:00Z");
    private static final int WEEK = 7;
    private static final int WORKING_WEEK = 5;
    private static final int WEEKEND = 2;

    private Workdays() {}

    /** The opening time so many working days ago, 0 being the day itself. */
    static Instant ago(int days) {
        return OPENING.minus(Duration.ofDays((long) days / WORKING_WEEK * WEEK + days % WORKING_WEEK));
    }

    /** The opening time so many working days ahead, 1 being the next Monday. */
    static Instant ahead(int days) {
        int after = days - 1;
        return OPENING.plus(Duration.ofDays((long) after / WORKING_WEEK * WEEK + after % WORKING_WEEK + WEEKEND + 1));
    }

    /** So many working days in the order of time, a few days apart, the last of them {@code lastAgo} days ago. */
    static int[] upTo(int lastAgo, int count, Dice dice) {
        int[] days = new int[count];
        int day = lastAgo;
        for (int i = count - 1; i >= 0; i--) {
            days[i] = day;
            day += dice.between(1, 4);
        }
        return days;
    }
}

package io.crmrules.policy.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The hours of one date as they really pass, whatever the clock does in between. */
final class WorkingDay {

    private static final long NANOS = 1_000_000_000;

    private final Hours hours;
    /** Without what the hours of the day before take of it: they run over midnight, and an hour counts once. */
    private final Hours own;
    /** In seconds that pass, for each span of {@code own}. */
    private final int[] lengths;

    private final long length;
    private final boolean works;

    private WorkingDay(Hours hours, Hours own, int[] lengths, boolean works) {
        this.hours = hours;
        this.own = own;
        this.lengths = lengths;
        this.length = Arrays.stream(lengths).sum();
        this.works = works;
    }

    /** On a day on which the clock does not change. */
    static WorkingDay usual(Hours hours, Hours before) {
        Hours own = hours.from(before.spill());
        int[] lengths = new int[own.spans()];
        Arrays.setAll(lengths, own::length);
        return new WorkingDay(hours, own, lengths, !hours.off());
    }

    /** On a day on which it may. */
    static WorkingDay on(long day, Hours hours, Hours before, LocalClock clock) {
        Hours own = hours.from(before.spill());
        int[] lengths = lengths(day, own, clock);
        int[] all = lengths(day, hours, clock);
        return new WorkingDay(hours, own, lengths, Arrays.stream(all).sum() > 0);
    }

    private static int[] lengths(long day, Hours hours, LocalClock clock) {
        int[] lengths = new int[hours.spans()];
        for (int i = 0; i < lengths.length; i++) {
            long open = day * LocalClock.DAY + hours.open(i);
            lengths[i] = (int) Math.max(0, clock.moment(open + hours.length(i)) - clock.moment(open));
        }
        return lengths;
    }

    /** Whether anybody works on it. */
    boolean works() {
        return works;
    }

    /** 1 for a working day, else 0. */
    int count() {
        return works ? 1 : 0;
    }

    /** In seconds that pass. */
    long length() {
        return length;
    }

    /** When it has ended, for a working day. */
    long closing(long day, LocalClock clock) {
        return clock.moment(day * LocalClock.DAY + hours.close());
    }

    /** How much of it, in nanoseconds, lies before {@code moment}. */
    long worked(long day, Instant moment, LocalClock clock) {
        long worked = 0;
        for (int i = 0; i < lengths.length; i++) {
            long passed = moment.getEpochSecond() - clock.moment(day * LocalClock.DAY + own.open(i));
            if (passed < 0) {
                return worked;
            }
            worked += passed >= lengths[i] ? lengths[i] * NANOS : passed * NANOS + moment.getNano();
        }
        return worked;
    }

    /** The moment at which so much of it, more than nothing and at most all, has been worked. */
    Instant after(Duration worked, long day, LocalClock clock) {
        Duration left = worked;
        int span = 0;
        while (span < lengths.length - 1 && left.compareTo(Duration.ofSeconds(lengths[span])) > 0) {
            left = left.minusSeconds(lengths[span]);
            span++;
        }
        return Instant.ofEpochSecond(clock.moment(day * LocalClock.DAY + own.open(span)))
                .plus(left);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkingDay day
                && hours.equals(day.hours)
                && own.equals(day.own)
                && works == day.works
                && Arrays.equals(lengths, day.lengths);
    }

    @Override
    public int hashCode() {
        return hours.hashCode();
    }
}

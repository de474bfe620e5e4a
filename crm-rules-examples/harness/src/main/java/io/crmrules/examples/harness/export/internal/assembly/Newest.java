package io.crmrules.examples.harness.export.internal.assembly;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.Moments;
import io.crmrules.examples.harness.export.internal.Problems;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When an export was taken, as far as the moments of its records tell: the newest that the others support. A record or
 * two that are dated far after all others, as integrations and wrong clocks write them, move nothing; they are told.
 */
public final class Newest {

    private static final Duration ALONE = Duration.ofHours(24);
    private static final int ONE_IN = 50;
    private static final int SECONDS_OF_DAY = 24 * 60 * 60;

    private final NavigableMap<Long, Day> days = new TreeMap<>();
    private int dated;

    /** What is dated on one day of UTC; within it nothing is far from the rest. */
    private static final class Day {
        private Instant earliest = Instant.MAX;
        private Instant latest = Instant.MIN;
        private String newest = "";
        private int records;

        void note(Instant at, Supplier<String> record) {
            records++;
            earliest = at.isBefore(earliest) ? at : earliest;
            if (at.isAfter(latest)) {
                latest = at;
                newest = record.get();
            }
        }
    }

    /** Remembers when a record was last created or changed: the latest of these moments, as far as they are some. */
    public void note(String record, JsonCursor... moments) {
        Stream.of(moments)
                .flatMap(moment -> Stream.ofNullable(Moments.parse(moment.anyText(), ZoneOffset.UTC)))
                .max(Comparator.naturalOrder())
                .ifPresent(at -> note(() -> record, at));
    }

    /** Remembers when a record was last created or changed. */
    public void note(Supplier<String> record, Instant at) {
        long day = Math.floorDiv(at.getEpochSecond(), SECONDS_OF_DAY);
        days.computeIfAbsent(day, any -> new Day()).note(at, record);
        dated++;
    }

    /** The newest moment that is supported; null when no record is dated. */
    public @Nullable Instant supported(Problems problems) {
        int most = Math.min(Math.max(1, dated / ONE_IN), dated - 2);
        Day newest = null;
        Day supported = null;
        Day before = null;
        int newer = 0;
        int beyond = 0;
        for (Day day : days.descendingMap().values()) {
            newest = newest == null ? day : newest;
            boolean apart = before == null
                    || Duration.between(day.latest, before.earliest).compareTo(ALONE) > 0;
            if (supported == null || (apart && newer <= most)) {
                supported = day;
                beyond = newer;
            }
            newer += day.records;
            before = day;
        }
        if (newest == null || supported == null) {
            return null;
        }
        if (beyond > 0) {
            tell(beyond, newest, problems);
        }
        return supported.latest;
    }

    private static void tell(int beyond, Day newest, Problems problems) {
        problems.addOverall(
                "",
                "Records are dated long after all others and do not count as the moment of the export: " + beyond + " ("
                        + newest.newest + " at " + newest.latest + ").",
                "Maybe an integration wrote them, or a clock was wrong. --as-of names the moment for sure.");
    }
}

package io.crmrules.examples.harness.export.internal.assembly;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.Moments;
import io.crmrules.examples.harness.export.internal.Problems;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When an export was taken, as far as the moments of its records tell: the newest that the others support. A record or
 * two that are dated far after all others, as integrations and wrong clocks write them, move nothing; they are told.
 */
public final class Newest {

    private static final Duration ALONE = Duration.ofHours(24);
    private static final int ONE_IN = 50;

    private final List<Dated> dated = new ArrayList<>();

    private record Dated(Instant at, String record) {}

    /** Remembers when a record was last created or changed: the latest of these moments, as far as they are some. */
    public void note(String record, JsonCursor... moments) {
        Stream.of(moments)
                .flatMap(moment -> Stream.ofNullable(Moments.parse(moment.anyText(), ZoneOffset.UTC)))
                .max(Comparator.naturalOrder())
                .ifPresent(at -> dated.add(new Dated(at, record)));
    }

    /** Remembers when a record was last created or changed. */
    public void note(String record, Instant at) {
        dated.add(new Dated(at, record));
    }

    /** The newest moment that is supported; null when no record is dated. */
    public @Nullable Instant supported(Problems problems) {
        dated.sort(Comparator.comparing(Dated::at).reversed());
        int beyond = beyond();
        if (beyond > 0) {
            Dated first = dated.get(0);
            problems.addOverall(
                    "",
                    "Records are dated long after all others and do not count as the moment of the export: " + beyond
                            + " (" + first.record() + " at " + first.at() + ").",
                    "Maybe an integration wrote them, or a clock was wrong. --as-of names the moment for sure.");
        }
        return dated.isEmpty() ? null : dated.get(beyond).at();
    }

    /** How many of the newest are few, and far from the rest. */
    private int beyond() {
        int most = Math.max(1, dated.size() / ONE_IN);
        for (int count = Math.min(most, dated.size() - 2); count > 0; count--) {
            Instant earliest = dated.get(count - 1).at();
            if (Duration.between(dated.get(count).at(), earliest).compareTo(ALONE) > 0) {
                return count;
            }
        }
        return 0;
    }
}

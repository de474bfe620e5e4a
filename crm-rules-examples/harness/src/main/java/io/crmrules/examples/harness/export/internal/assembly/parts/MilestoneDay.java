package io.crmrules.examples.harness.export.internal.assembly.parts;

import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of which only the day is known. It counts as reached at its end, when nobody can have been late for it.
 *
 * @param amount of a payment: how much; null when unknown
 */
public record MilestoneDay(
        MilestoneType type,
        LocalDate day,
        ZoneId zone,
        @Nullable Money amount) implements Waiting {

    /** One of unknown amount. */
    public MilestoneDay(MilestoneType type, LocalDate day, ZoneId zone) {
        this(type, day, zone, null);
    }

    /** On the day of the export, at its moment: what is entered has happened. */
    public Milestone milestone(Instant takenAt) {
        Instant begin = day.atStartOfDay(zone).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
        return new Milestone(type, end.isAfter(takenAt) && !begin.isAfter(takenAt) ? takenAt : end, amount);
    }
}

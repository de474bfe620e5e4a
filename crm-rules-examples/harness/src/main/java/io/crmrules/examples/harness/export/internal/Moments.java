package io.crmrules.examples.harness.export.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Moments as CRMs write them: Unix seconds, or ISO-8601 with or without an offset. */
public final class Moments {

    private static final Instant EARLIEST = Instant.parse("1995-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private Moments() {}

    /** The moment of these Unix seconds; null when they are no moment that a CRM could mean, as milliseconds are not. */
    public static @Nullable Instant ofUnixSeconds(long seconds) {
        return plausible(Instant.ofEpochSecond(Math.max(0, Math.min(seconds, LATEST.getEpochSecond()))));
    }

    /** The moment that {@code text} means, a local one in {@code zone}; null when it means none. */
    public static @Nullable Instant parse(String text, ZoneId zone) {
        String trimmed = text.strip();
        if (trimmed.matches("\\d{1,18}")) {
            return ofUnixSeconds(Long.parseLong(trimmed));
        }
        String iso = trimmed.replace(' ', 'T');
        Instant moment = orNull(() -> OffsetDateTime.parse(iso).toInstant());
        if (moment == null) {
            moment = orNull(() -> LocalDateTime.parse(iso).atZone(zone).toInstant());
        }
        if (moment == null) {
            moment = orNull(() -> LocalDate.parse(iso).atStartOfDay(zone).toInstant());
        }
        return moment == null ? null : plausible(moment);
    }

    private static @Nullable Instant plausible(Instant moment) {
        return moment.isBefore(EARLIEST) || !moment.isBefore(LATEST) ? null : moment;
    }

    private static @Nullable Instant orNull(Supplier<Instant> parsed) {
        try {
            return parsed.get();
        } catch (DateTimeException notThisForm) {
            return null;
        }
    }
}

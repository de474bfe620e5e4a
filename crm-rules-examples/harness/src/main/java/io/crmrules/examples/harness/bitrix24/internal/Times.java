package io.crmrules.examples.harness.bitrix24.internal;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.Located;
import io.crmrules.model.SourceProblem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Reads times: ISO 8601 with an offset, as the REST API writes them; those without one in the policy's zone. */
public final class Times {

    /** What Bitrix24 writes for "no deadline". */
    private static final int NEVER = 9999;

    private static final int LONGEST = 40;

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ISO_DATE_TIME;

    private final ZoneId zone;
    private final Problems problems;

    public Times(ZoneId zone, Problems problems) {
        this.zone = zone;
        this.problems = problems;
    }

    public Instant required(Located record, String key) throws BrokenRecordException {
        Instant at = strict(record, key);
        if (at == null) {
            throw new BrokenRecordException(record.problem("has no " + key, "Maybe the field was not selected."));
        }
        return at;
    }

    /** Null when there is none, or none but "never". */
    @Nullable
    public Instant strict(Located record, String key) throws BrokenRecordException {
        OffsetDateTime at = parse(record, key);
        return at == null ? null : at.toInstant();
    }

    /** The same, but a malformed time is reported and dropped, and its record stays. */
    @Nullable
    public Instant lenient(Located record, String key) {
        OffsetDateTime at = parseOrReport(record, key);
        return at == null ? null : at.toInstant();
    }

    /**
     * A date that the API writes as the moment at which it begins at the server, in the offset of whoever asked: from
     * 13:00 of the day before to noon. Hence the date of eleven hours later. A malformed one is reported and dropped.
     */
    @Nullable
    public LocalDate date(Located record, String key) {
        OffsetDateTime at = parseOrReport(record, key);
        return at == null ? null : at.toLocalDateTime().plusHours(11).toLocalDate();
    }

    private @Nullable OffsetDateTime parseOrReport(Located record, String key) {
        try {
            return parse(record, key);
        } catch (BrokenRecordException e) {
            SourceProblem problem = e.problem();
            problems.add(problem);
            return null;
        }
    }

    private @Nullable OffsetDateTime parse(Located record, String key) throws BrokenRecordException {
        String text = record.text(key);
        if (text.isEmpty() || text.startsWith("0000-00-00")) {
            return null;
        }
        try {
            OffsetDateTime at = parse(text);
            if (at.getYear() < 1) {
                throw new DateTimeException("before our era");
            }
            return at.getYear() >= NEVER ? null : at;
        } catch (DateTimeException e) {
            throw new BrokenRecordException(record.get(key)
                    .problem(
                            key + " " + Located.shown(text) + " is no time",
                            "Maybe write it like 2026-11-20T18:05:00+03:00."));
        }
    }

    private OffsetDateTime parse(String text) {
        if (text.length() > LONGEST) {
            throw new DateTimeException("too long");
        }
        if (text.indexOf(':') < 0) {
            return LocalDate.parse(text).atStartOfDay(zone).toOffsetDateTime();
        }
        TemporalAccessor read = FORMAT.parseBest(text.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
        return read instanceof OffsetDateTime at
                ? at
                : ((LocalDateTime) read).atZone(zone).toOffsetDateTime();
    }
}

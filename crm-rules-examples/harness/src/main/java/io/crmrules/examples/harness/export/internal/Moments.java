package io.crmrules.examples.harness.export.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Moments as CRMs write them: Unix seconds, or ISO-8601 with or without an offset. */
public final class Moments {

    private static final Instant EARLIEST = Instant.parse("1995-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    private static final int LONGEST = 40;
    private static final int DIGITS = 18;

    /** How nearly all moments of an export are written. */
    private static final String USUAL = "....-..-..T..:..:..";

    private Moments() {}

    /** The moment that {@code text} means, a local one in {@code zone}; null when it means none that a CRM could mean. */
    public static @Nullable Instant parse(String text, ZoneId zone) {
        if (!text.isEmpty() && text.length() <= DIGITS && digits(text, 0, text.length())) {
            // Milliseconds are no seconds: they would be a moment in tens of thousands of years.
            return plausible(Instant.ofEpochSecond(Math.min(Long.parseLong(text), LATEST.getEpochSecond())));
        }
        TemporalAccessor read = iso(text);
        if (read == null) {
            return null;
        }
        boolean offset = read instanceof OffsetDateTime;
        return plausible(
                offset
                        ? Instant.from(read)
                        : LocalDateTime.from(read).atZone(zone).toInstant());
    }

    /** The date and time that ISO-8601 {@code text} shows, whatever its offset; null when it shows none. */
    public static @Nullable LocalDateTime shown(String text) {
        TemporalAccessor read = iso(text);
        return read == null ? null : LocalDateTime.from(read);
    }

    /** Whether this is how CRMs write that there is no moment. */
    public static boolean never(String text) {
        return text.equals("0") || text.startsWith("0000-00-00") || text.startsWith("9999-");
    }

    /** The same moment as ISO-8601, where it is written 20.11.2026 or 20.11.2026 18:05; else the text itself. */
    public static String iso8601(String text) {
        String bare = text.strip();
        return bare.indexOf('.') != 2 ? bare : bare.replaceFirst("^(\\d{2})\\.(\\d{2})\\.(\\d{4})(?=$| )", "$3-$2-$1");
    }

    static String hint(String text) {
        return text.matches("\\d{13}")
                ? "Maybe these are milliseconds; expected are Unix seconds."
                : "Maybe write it like 2026-11-20T18:05:00+03:00.";
    }

    private static @Nullable Instant plausible(Instant moment) {
        return moment.isBefore(EARLIEST) || !moment.isBefore(LATEST) ? null : moment;
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether it is written like 2026-11-20T18:05:00+03:00: these are read without a formatter, of which it takes many. */
    private static boolean usual(String text) {
        if (text.length() != USUAL.length() + "+03:00".length()) {
            return false;
        }
        for (int i = 0; i < USUAL.length(); i++) {
            char expected = USUAL.charAt(i);
            if (expected == '.' ? !digits(text, i, i + 1) : text.charAt(i) != expected) {
                return false;
            }
        }
        return true;
    }

    private static LocalDateTime local(String text) {
        return LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static @Nullable TemporalAccessor iso(String text) {
        try {
            if (text.length() > LONGEST) {
                return null;
            }
            if (usual(text)) {
                return OffsetDateTime.of(local(text), ZoneOffset.of(text.substring(USUAL.length())));
            }
            return text.indexOf(':') < 0
                    ? LocalDate.parse(text).atStartOfDay()
                    : DateTimeFormatter.ISO_DATE_TIME.parseBest(
                            text.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
        } catch (DateTimeException notThisForm) {
            return null;
        }
    }
}

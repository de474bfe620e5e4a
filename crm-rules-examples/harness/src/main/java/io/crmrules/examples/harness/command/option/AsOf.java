package io.crmrules.examples.harness.command.option;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The moment that {@code --as-of} names. */
public final class AsOf {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9998;

    private AsOf() {}

    /**
     * A moment with its offset, or a local one in the company's zone.
     *
     * @throws ParameterException when it is neither
     */
    public static ZonedDateTime parse(String text, ZoneId zone, CommandLine line) {
        ZonedDateTime moment = withOffset(text);
        if (moment == null) {
            moment = local(text, zone);
        }
        if (moment == null) {
            throw new ParameterException(line, "--as-of: '" + text + "' is no moment. " + hint(text));
        }
        if (moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_YEAR) {
            throw new ParameterException(
                    line, "--as-of: '" + text + "' lies outside the years " + FIRST_YEAR + " to " + LAST_YEAR + ".");
        }
        return moment;
    }

    private static @Nullable ZonedDateTime withOffset(String text) {
        try {
            return OffsetDateTime.parse(text).toZonedDateTime();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable ZonedDateTime local(String text, ZoneId zone) {
        try {
            return LocalDateTime.parse(text).atZone(zone);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String hint(String text) {
        try {
            return "Maybe add the time, e.g. " + LocalDate.parse(text) + "T18:00.";
        } catch (DateTimeException e) {
            return "Maybe write it like 2026-11-20T18:05:00+03:00, or without offset for the company's time.";
        }
    }
}

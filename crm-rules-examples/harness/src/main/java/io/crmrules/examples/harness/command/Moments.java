package io.crmrules.examples.harness.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Moments on the command line. */
final class Moments {

    private Moments() {}

    /** A moment with its offset, or a local one in the company's zone. */
    static Instant parse(String text, ZoneId zone, CommandLine line) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException withoutOffset) {
            try {
                return LocalDateTime.parse(text).atZone(zone).toInstant();
            } catch (DateTimeException e) {
                throw new ParameterException(
                        line, "--as-of: '" + text + "' is no moment. Maybe write it like 2026-11-20T18:05:00+03:00.");
            }
        }
    }
}

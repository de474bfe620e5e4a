package io.crmrules.examples.harness.command.history;

import io.crmrules.report.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Until when, why, and by whose decision something does not count. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class WaiverOptions {

    @Option(
            names = "--until",
            paramLabel = "DATE",
            required = true,
            description = "the last day on which it does not count, e.g. 2026-12-31")
    private LocalDate until;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "why; whoever reads a report sees it")
    private String reason;

    @Option(names = "--author", paramLabel = "NAME", required = true, description = "who decided it")
    private String author;

    /**
     * The waiver of this.
     *
     * @param at of which moment the run speaks that it is about
     * @throws ParameterException when it had ended before, or somebody left out why or by whom
     */
    public Waiver of(Waiver.Kind kind, String what, Instant at, ZoneId zone, CommandLine line) {
        if (until.isBefore(LocalDate.ofInstant(at, zone))) {
            throw new ParameterException(
                    line,
                    "--until: " + until + " is over already; the run is of " + at + ". Maybe another year was meant.");
        }
        try {
            return new Waiver(kind, what, until, reason, author, at);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(line, String.valueOf(e.getMessage()), e);
        }
    }

    /** The last day. */
    public LocalDate until() {
        return until;
    }
}

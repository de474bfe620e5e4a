package io.crmrules.examples.harness.command.workshop;

import io.crmrules.examples.harness.command.CountedDeals;
import io.crmrules.examples.harness.command.option.AsOf;
import io.crmrules.examples.harness.command.option.ReaderOptions;
import io.crmrules.examples.harness.export.ReadingOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How an export is to be read, and of which moment one speaks. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ExportOptions {

    @Mixin
    private ReaderOptions reading;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description = "the moment to speak of; by default when the export was taken")
    private @Nullable String asOf;

    /**
     * All of it, in memory.
     *
     * @throws IOException when it cannot be read
     */
    Export read(Path export, ZoneId zone, CommandLine line) throws IOException {
        Instant asked = asOf == null ? null : AsOf.parse(asOf, zone, line).toInstant();
        ReadingOptions options = new ReadingOptions(asked, zone, reading.mapping());
        CountedDeals crm = new CountedDeals(reading.of(export, line).read(export, options), true);
        return Export.of(crm, asked);
    }
}

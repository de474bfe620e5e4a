package io.crmrules.examples.harness.output;

import io.crmrules.report.Forecast;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.file.Path;

/** Writes a report as a file of one format. */
public interface ReportWriter {

    /** The name by which {@code --report} asks for it. */
    String name();

    /**
     * Writes into {@code folder}, which exists.
     *
     * @return the file
     */
    Path write(Portion portion, Path folder) throws IOException;

    /** Writes all of a report, of which nothing was foreseen. */
    default Path write(ViolationReport report, Path folder) throws IOException {
        return write(Portion.of(report, Forecast.none(report.summary().run().asOf())), folder);
    }
}

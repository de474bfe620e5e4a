package io.crmrules.examples.harness.output;

import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Writes a report as a file of one format. */
public interface ReportWriter {

    /** The name by which {@code --report} asks for it. */
    String name();

    /**
     * Writes into {@code folder}, which is made when it does not exist.
     *
     * @return the file
     */
    Path write(ViolationReport report, Path folder) throws IOException;

    /**
     * The writers of these names.
     *
     * @throws ParameterException when there is none of a name
     */
    static List<ReportWriter> named(List<String> names, CommandLine line) {
        List<ReportWriter> known = List.of(new JsonReport());
        return names.stream()
                .distinct()
                .map(name -> known.stream()
                        .filter(writer -> writer.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new ParameterException(
                                line, "--report: '" + name + "' is not known. Known are " + listed(known) + ".")))
                .toList();
    }

    private static String listed(List<ReportWriter> writers) {
        return writers.stream().map(ReportWriter::name).collect(Collectors.joining(", "));
    }
}

package io.crmrules.examples.harness.command;

import io.crmrules.examples.harness.command.option.Choice;
import io.crmrules.examples.harness.file.FileFault;
import io.crmrules.examples.harness.file.NotWrittenException;
import io.crmrules.examples.harness.file.OutputFolder;
import io.crmrules.examples.harness.output.JsonReport;
import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.ReportWriter;
import io.crmrules.examples.harness.output.csv.CsvReport;
import io.crmrules.examples.harness.output.html.HtmlReport;
import io.crmrules.examples.harness.output.junit.JUnitReport;
import io.crmrules.examples.harness.output.markdown.MarkdownReport;
import io.crmrules.examples.harness.output.score.ScoreReport;
import io.crmrules.examples.harness.output.txt.DigestReport;
import io.crmrules.examples.harness.output.xlsx.XlsxReport;
import io.crmrules.examples.harness.text.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The reports that were asked for, and where they go. */
final class ReportFiles {

    /** The formats there are: a new one is one more here, and in the description of the option. */
    private static final List<ReportWriter> WRITERS = List.of(
            new JsonReport(),
            new XlsxReport(),
            new HtmlReport(),
            new CsvReport(),
            new JUnitReport(),
            new MarkdownReport(),
            new DigestReport(),
            new ScoreReport());

    private final List<ReportWriter> writers;
    private final Path folder;
    private final CommandLine line;

    private ReportFiles(List<ReportWriter> writers, Path folder, CommandLine line) {
        this.writers = writers;
        this.folder = folder;
        this.line = line;
    }

    /**
     * Makes the folder when there is something to write.
     *
     * @throws ParameterException when a report is not known
     * @throws NotWrittenException when the folder cannot be made or written to
     */
    static ReportFiles asked(List<String> names, Path folder, CommandLine line) throws NotWrittenException {
        List<ReportWriter> writers = names.stream()
                .distinct()
                .map(name -> Choice.named("--report", name, WRITERS, ReportWriter::name, line))
                .toList();
        if (!writers.isEmpty()) {
            OutputFolder.make(folder);
        }
        return new ReportFiles(writers, folder, line);
    }

    /** Writes each and says where it is; false when one could not be written, which does not keep the others. */
    boolean write(Portion portion, Language language) {
        boolean all = true;
        for (ReportWriter writer : writers) {
            try {
                Path file = writer.write(portion, folder);
                line.getOut().println(language.words().of("report.written", file.toAbsolutePath()));
            } catch (IOException e) {
                all = failed(writer, FileFault.text(e));
            } catch (RuntimeException e) {
                all = failed(writer, "This should not have happened: " + e + ". Maybe report it.");
            }
        }
        return all;
    }

    private boolean failed(ReportWriter writer, String why) {
        line.getErr().println("--report " + writer.name() + ": " + Printable.lines(why));
        return false;
    }
}

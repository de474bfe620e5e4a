package io.crmrules.examples.harness.output.score;

import io.crmrules.examples.harness.file.WholeFile;
import io.crmrules.examples.harness.measure.ScoreTable;
import io.crmrules.examples.harness.measure.SignalTable;
import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.ReportWriter;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.report.RunSummary;
import java.io.IOException;
import java.nio.file.Path;

/** {@code report-score.txt}: how each score came about, to be worked out again with a pencil. */
public final class ScoreReport implements ReportWriter {

    @Override
    public String name() {
        return "score";
    }

    @Override
    public Path write(Portion portion, Path folder) throws IOException {
        Path file = portion.in(folder, "-score.txt");
        RunSummary summary = portion.report().summary();
        String text =
                new ScoreTable(summary).explanations() + (portion.personal() ? "" : new SignalTable(summary).lines());
        WholeFile.writeText(file, out -> out.write(Printable.lines(text)));
        return file;
    }
}

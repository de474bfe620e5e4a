package io.crmrules.examples.harness.pack;

import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.ReportWriter;
import io.crmrules.examples.harness.output.html.HtmlReport;
import io.crmrules.examples.harness.output.markdown.MarkdownReport;
import io.crmrules.examples.harness.output.txt.DigestReport;
import io.crmrules.examples.harness.output.xlsx.XlsxReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The morning pack: in one folder a page, a workbook, a list in Markdown and a digest for chats for the head of sales, for
 * quality control and for every person, each with what is theirs, and a digest for every team.
 */
public final class Pack {

    private static final List<ReportWriter> WRITERS =
            List.of(new HtmlReport(), new XlsxReport(), new MarkdownReport(), new DigestReport());
    private static final List<ReportWriter> OF_TEAMS = List.of(new DigestReport());

    private Pack() {}

    /**
     * Writes it into {@code folder}, which exists; each file is old or new, never half.
     *
     * @param all of a run, with what is foreseen
     */
    public static void write(Portion all, Staff staff, Path folder) throws IOException {
        Portions portions = new Portions(all, staff);
        List<Callable<Portion>> files = new ArrayList<>();
        portions.ofReaders().forEach(reader -> files.add(() -> write(reader, WRITERS, folder)));
        portions.ofTeams().forEach(team -> files.add(() -> write(team, OF_TEAMS, folder)));
        InParallel.run(files);
    }

    private static Portion write(Portion portion, List<ReportWriter> writers, Path folder) throws IOException {
        for (ReportWriter writer : writers) {
            writer.write(portion, folder);
        }
        return portion;
    }
}

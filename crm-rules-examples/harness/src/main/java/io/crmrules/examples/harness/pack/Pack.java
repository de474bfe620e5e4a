package io.crmrules.examples.harness.pack;

import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.ReportWriter;
import io.crmrules.examples.harness.output.html.HtmlReport;
import io.crmrules.examples.harness.output.markdown.MarkdownReport;
import io.crmrules.examples.harness.output.txt.DigestReport;
import io.crmrules.examples.harness.output.xlsx.XlsxReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The morning pack: in one folder a page, a workbook, a list in Markdown and a digest for chats for the head of sales, for
 * quality control and for every person, each with what is theirs, and a digest for every team.
 */
public final class Pack {

    private static final DigestReport DIGEST = new DigestReport();
    private static final List<ReportWriter> WRITERS =
            List.of(new HtmlReport(), new XlsxReport(), new MarkdownReport(), DIGEST);

    private Pack() {}

    /**
     * Writes it into {@code folder}, which exists; each file is old or new, never half.
     *
     * @param all of a run, with what is foreseen
     * @return how many readers got their files
     */
    public static int write(Portion all, Staff staff, Path folder) throws IOException {
        Portions portions = new Portions(all, staff);
        List<Portion> readers = portions.ofReaders();
        for (Portion portion : readers) {
            for (ReportWriter writer : WRITERS) {
                writer.write(portion, folder);
            }
        }
        for (Portion team : portions.ofTeams()) {
            DIGEST.write(team, folder);
        }
        return readers.size();
    }
}

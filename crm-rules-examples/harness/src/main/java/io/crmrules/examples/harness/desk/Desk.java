package io.crmrules.examples.harness.desk;

import io.crmrules.examples.harness.file.WholeFile;
import io.crmrules.examples.harness.output.Portion;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the desk: a page to work by, the queue as a sheet that comes back as answers, and a sheet for listening. */
public final class Desk {

    private Desk() {}

    /**
     * Writes it into a folder that exists.
     *
     * @param told what was found in the same deals, and what was heard before
     * @param seed of the draw: the same seed draws the same
     * @param sample how many conversations at most
     */
    public static void write(Heard heard, Portion told, PolicyInForce policy, long seed, int sample, Path folder)
            throws IOException {
        ViolationReport report = told.report();
        DeskTexts texts = new DeskTexts(report.summary());
        List<QueuedCall> queue = QueuedCall.of(heard.waiting(), report, policy);
        List<Talk> drawn = new Sampler(seed, report.open().violations()).draw(heard.talks(), sample);
        List<ReasonCount> reasons =
                ReasonCount.of(heard.refused(), report.summary().run().asOf());
        WholeFile.writeText(
                folder.resolve("desk.md"),
                out -> out.write(
                        new DeskPage(texts).of(queue, drawn, told.past().listening(), reasons)));
        DeskSheets sheets = new DeskSheets(texts);
        WholeFile.writeText(folder.resolve("calls.csv"), out -> sheets.calls(queue, out));
        WholeFile.writeText(folder.resolve("listening.csv"), out -> sheets.listening(drawn, out));
    }
}

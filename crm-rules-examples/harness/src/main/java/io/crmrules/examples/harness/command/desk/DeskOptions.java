package io.crmrules.examples.harness.command.desk;

import io.crmrules.examples.harness.desk.Desk;
import io.crmrules.examples.harness.desk.Heard;
import io.crmrules.examples.harness.file.OutputFolder;
import io.crmrules.model.CrmStream;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Of a check: whether quality control's desk is written, and how conversations are drawn. */
public final class DeskOptions {

    @Option(
            names = "--desk",
            paramLabel = "DIR",
            description =
                    "writes quality control's desk: refusals to call about with what to say, conversations to listen to,"
                            + " reasons of refusals")
    private @Nullable Path desk;

    @Option(
            names = "--sample",
            paramLabel = "N",
            defaultValue = "20",
            description = "how many conversations to listen to (20)")
    private int sample;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "of the draw; by default the day that is spoken of, so that each day draws others")
    private @Nullable Long seed;

    private @Nullable Heard heard;

    /** Makes the folder before the work is done that would be lost without it, and keeps what the desk needs. */
    public CrmStream heard(CrmStream crm, @Nullable Instant asked, PolicyInForce policy) throws IOException {
        if (desk == null) {
            return crm;
        }
        OutputFolder.make(desk);
        Instant now = asked == null ? crm.reference().takenAt() : asked;
        heard = new Heard(crm, now, policy.minTalk());
        return heard;
    }

    /** Writes it, when it was asked for. */
    public void write(ViolationReport report, PolicyInForce policy) throws IOException {
        if (desk != null && heard != null) {
            Instant now = report.summary().run().asOf();
            long drawn = seed == null ? now.atZone(policy.zone()).toLocalDate().toEpochDay() : seed;
            Desk.write(heard, report, policy, drawn, Math.max(0, sample), desk);
        }
    }
}

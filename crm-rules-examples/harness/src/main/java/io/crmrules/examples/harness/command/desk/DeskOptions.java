package io.crmrules.examples.harness.command.desk;

import io.crmrules.examples.harness.desk.Desk;
import io.crmrules.examples.harness.desk.Heard;
import io.crmrules.examples.harness.file.OutputFolder;
import io.crmrules.examples.harness.output.Portion;
import io.crmrules.model.CrmStream;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.report.PersonalData;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

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

    /**
     * Makes the folder before the work is done that would be lost without it.
     *
     * @throws ParameterException when nobody is to see whom to call
     */
    public void prepare(PersonalData told, CommandLine line) throws IOException {
        if (desk != null && told != PersonalData.FULL) {
            throw new ParameterException(
                    line,
                    "--desk tells whom to call and what people wrote, and --pii forbids it. Maybe leave one out.");
        }
        if (desk != null) {
            OutputFolder.make(desk);
        }
    }

    /** Keeps what the desk needs while the deals go by. */
    public CrmStream heard(CrmStream crm, @Nullable Instant asked, PolicyInForce policy) {
        if (desk == null) {
            return crm;
        }
        Instant now = asked == null ? crm.reference().takenAt() : asked;
        heard = new Heard(crm, now, policy.minTalk());
        return heard;
    }

    /**
     * Writes it, when it was asked for.
     *
     * @param told all of the run
     * @param judged the keys of conversations that nobody has to listen to again
     */
    public void write(Portion told, PolicyInForce policy, Set<String> judged) throws IOException {
        if (desk != null && heard != null) {
            Instant now = told.report().summary().run().asOf();
            long drawn = seed == null ? now.atZone(policy.zone()).toLocalDate().toEpochDay() : seed;
            Desk.write(heard.without(judged), told, policy, drawn, Math.max(0, sample), desk);
        }
    }
}

package io.crmrules.json.internal.write;

import com.fasterxml.jackson.core.JsonGenerator;
import io.crmrules.model.SourceProblem;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Notice;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.RunSummary;
import io.crmrules.report.Spread;
import io.crmrules.report.ViolationReport;
import io.crmrules.rule.source.RuleProblem;
import java.io.IOException;

/** The parts of a report, in the order of its format. */
public final class ReportOutput {

    public static final String FORMAT = "crm-rules/report/1";

    private final JsonGenerator json;
    private final Fields fields;
    private final ViolationReport report;

    public ReportOutput(JsonGenerator json, ViolationReport report) {
        this.json = json;
        this.fields = new Fields(json, report.summary().run().zone());
        this.report = report;
    }

    public void write() throws IOException {
        RunSummary summary = report.summary();
        json.writeStartObject();
        fields.text("format", FORMAT);
        fields.object("run", summary, new RunOutput(fields)::write);
        fields.objects("notices", summary.notices(), this::notice);
        fields.objects("criteria", summary.results(), this::criterion);
        fields.objects("violations", report.violations(), new ViolationOutput(fields)::write);
        fields.objects("people", summary.people(), new PersonOutput(fields)::write);
        fields.objects("ruleFailures", summary.failures(), this::ruleFailure);
        fields.objects("ruleProblems", summary.ruleProblems(), this::ruleProblem);
        fields.counts("leftOut", summary.leftOut());
        fields.objects("sourceProblems", summary.sourceProblems(), this::sourceProblem);
        json.writeEndObject();
    }

    private void notice(Notice notice) throws IOException {
        fields.word("kind", notice.kind());
        fields.text("criterion", notice.criterion());
        fields.text("text", notice.text());
        fields.text("hint", notice.hint());
    }

    private void criterion(CriterionResult result) throws IOException {
        String language = report.summary().run().language();
        fields.text("id", result.criterion().id());
        fields.text("title", result.criterion().texts(language).title());
        fields.word("severity", result.severity());
        fields.word("verdict", result.verdict());
        fields.number("checked", result.checked());
        fields.number("violations", result.violations());
        fields.number("open", result.open());
        fields.number("settled", result.settled());
        fields.number("notCheckable", result.notCheckable());
        fields.flag("systemic", result.systemic());
        fields.object("spread", result.spread(), this::spread);
        fields.moneyAtRisk(result.moneyAtRisk());
        fields.value("missing", result.missing());
    }

    private void spread(Spread spread) throws IOException {
        fields.number("owners", spread.owners());
        fields.number("affected", spread.affected());
        fields.number("deals", spread.deals());
        fields.number("violating", spread.violating());
    }

    private void ruleFailure(RuleFailure failure) throws IOException {
        fields.text("criterion", failure.criterion());
        fields.text("deal", failure.deal());
        fields.text("cause", failure.cause());
    }

    private void ruleProblem(RuleProblem problem) throws IOException {
        fields.text("file", problem.file());
        fields.number("line", problem.line());
        fields.text("problem", problem.problem());
        fields.text("hint", problem.hint());
    }

    private void sourceProblem(SourceProblem problem) throws IOException {
        fields.text("file", problem.file());
        fields.text("place", problem.place());
        fields.text("record", problem.record());
        fields.text("problem", problem.problem());
        fields.text("hint", problem.hint());
    }
}

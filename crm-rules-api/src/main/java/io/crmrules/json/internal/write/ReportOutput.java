package io.crmrules.json.internal.write;

import com.fasterxml.jackson.core.JsonGenerator;
import io.crmrules.model.SourceProblem;
import io.crmrules.policy.Cadence;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.DayGate;
import io.crmrules.report.Notice;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.Responsible;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.RunSummary;
import io.crmrules.report.Spread;
import io.crmrules.report.StageGate;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import io.crmrules.rule.source.RuleProblem;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

/**
 * A report and its parts, in the order of the format: the same whether they stand in a document, alone, or in what a
 * host's mapper writes.
 */
public final class ReportOutput {

    public static final String FORMAT = "crm-rules/report/1";

    private final JsonGenerator json;
    private final Fields fields;

    /** Times are written in {@code zone}. */
    public ReportOutput(JsonGenerator json, ZoneId zone) {
        this.json = json;
        this.fields = new Fields(json, zone);
    }

    /** The document. */
    public void report(ViolationReport report) throws IOException {
        json.writeStartObject();
        fields.text("format", FORMAT);
        beforeViolations(report.summary());
        fields.objects("violations", report.violations(), new ViolationOutput(fields)::write);
        if (report.compared()) {
            fields.objects("resolved", report.resolved(), new HistoryOutput(fields)::resolved);
        }
        afterViolations(report.summary());
        json.writeEndObject();
    }

    /** The document without its violations, and so without its format. */
    public void summary(RunSummary summary) throws IOException {
        json.writeStartObject();
        beforeViolations(summary);
        afterViolations(summary);
        json.writeEndObject();
    }

    /** One entry of the document's violations. */
    public void violation(Violation violation) throws IOException {
        fields.object(violation, new ViolationOutput(fields)::write);
    }

    /** Whether it is open, and what a move would cause. */
    public void stageGate(StageGate gate) throws IOException {
        json.writeStartObject();
        fields.flag("open", gate.open());
        fields.objects("violations", gate.violations(), new ViolationOutput(fields)::write);
        fields.object("cadences", gate.cadences(), this::cadences);
        json.writeEndObject();
    }

    /** One entry of the document's people. */
    public void person(PersonSummary person) throws IOException {
        fields.object(person, new PersonOutput(fields)::write);
    }

    /** Who answers, as in violations and people. */
    public void answers(Responsible answers) throws IOException {
        fields.object(answers, new PersonOutput(fields)::answers);
    }

    /** As it stands in the run of a document. */
    public void dayGate(DayGate gate) throws IOException {
        fields.object(gate, new RunOutput(fields)::gate);
    }

    private void beforeViolations(RunSummary summary) throws IOException {
        String language = summary.run().language();
        fields.object("run", summary, new RunOutput(fields)::write);
        fields.objects("notices", summary.notices(), this::notice);
        fields.objects("criteria", summary.results(), result -> criterion(result, language));
    }

    private void afterViolations(RunSummary summary) throws IOException {
        fields.objects("people", summary.people(), new PersonOutput(fields)::write);
        fields.object("score", summary.scores(), new ScoreOutput(fields)::write);
        fields.object("funnel", summary.funnel(), new FunnelOutput(fields)::write);
        fields.objects("ruleFailures", summary.failures(), this::ruleFailure);
        fields.objects("ruleProblems", summary.ruleProblems(), this::ruleProblem);
        fields.counts("leftOut", summary.leftOut());
        fields.objects("sourceProblems", summary.sourceProblems(), this::sourceProblem);
    }

    private void cadences(Map<String, Cadence> cadences) throws IOException {
        for (Map.Entry<String, Cadence> cadence : new TreeMap<>(cadences).entrySet()) {
            fields.word(cadence.getKey(), cadence.getValue());
        }
    }

    private void notice(Notice notice) throws IOException {
        fields.word("kind", notice.kind());
        fields.text("criterion", notice.criterion());
        fields.text("text", notice.text());
        fields.text("hint", notice.hint());
    }

    private void criterion(CriterionResult result, String language) throws IOException {
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

package io.crmrules.json.internal.write;

import com.fasterxml.jackson.core.JsonGenerator;
import io.crmrules.json.ReportJson;
import io.crmrules.model.Money;
import io.crmrules.model.SourceProblem;
import io.crmrules.policy.Severity;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.OwnerSummary;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.RunFacts;
import io.crmrules.report.RunSummary;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The parts of a report, in the order of its format. */
public final class ReportOutput {

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
        fields.text("format", ReportJson.FORMAT);
        fields.object("run", summary.run(), this::run);
        fields.objects("criteria", summary.results(), this::criterion);
        fields.objects("violations", report.violations(), new ViolationOutput(fields)::write);
        fields.objects("owners", summary.owners(), this::owner);
        fields.objects("ruleFailures", summary.failures(), this::ruleFailure);
        fields.objects("sourceProblems", summary.sourceProblems(), this::sourceProblem);
        json.writeEndObject();
    }

    private void run(RunFacts run) throws IOException {
        fields.text("id", run.id());
        fields.time("asOf", run.asOf());
        fields.text("zone", run.zone().getId());
        fields.text("profile", run.profile());
        fields.text("policyHash", run.policyHash());
        fields.text("version", run.version());
        fields.text("language", run.language());
        fields.number("deals", run.deals());
        fields.flag("mayCloseTheDay", report.mayCloseTheDay());
    }

    private void criterion(CriterionResult result) throws IOException {
        String language = report.summary().run().language();
        fields.text("id", result.criterion().id());
        fields.text("title", result.criterion().texts(language).title());
        fields.word("severity", result.severity());
        fields.word("verdict", result.verdict());
        fields.number("checked", result.checked());
        fields.number("violations", result.violations());
        fields.number("notCheckable", result.notCheckable());
        fields.flag("systemic", result.systemic());
        fields.value("missing", result.missing());
    }

    private void owner(OwnerSummary owner) throws IOException {
        fields.text("owner", owner.owner() == null ? null : owner.owner().id());
        fields.text("name", owner.owner() == null ? null : owner.owner().name());
        fields.number("openDeals", owner.openDeals());
        fields.object("violations", owner.violations(), this::bySeverity);
        fields.value("moneyAtRisk", sums(owner));
        fields.flag("mayCloseTheDay", owner.mayCloseTheDay());
    }

    private void bySeverity(Map<Severity, Integer> violations) throws IOException {
        for (Severity severity : Severity.values()) {
            fields.number(severity.name(), violations.getOrDefault(severity, 0));
        }
    }

    private static List<Money> sums(OwnerSummary owner) {
        return owner.moneyAtRisk().entrySet().stream()
                .map(sum -> new Money(sum.getValue(), sum.getKey()))
                .toList();
    }

    private void ruleFailure(RuleFailure failure) throws IOException {
        fields.text("criterion", failure.criterion());
        fields.text("deal", failure.deal());
        fields.text("cause", failure.cause());
    }

    private void sourceProblem(SourceProblem problem) throws IOException {
        fields.text("file", problem.file());
        fields.text("place", problem.place());
        fields.text("record", problem.record());
        fields.text("problem", problem.problem());
        fields.text("hint", problem.hint());
    }
}

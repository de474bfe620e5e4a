package io.crmrules.json.internal.write;

import io.crmrules.model.Stage;
import io.crmrules.policy.Severity;
import io.crmrules.report.OwnerSummary;
import io.crmrules.report.Workload;
import java.io.IOException;
import java.util.Map;

/** One owner of a report. */
final class OwnerOutput {

    private final Fields fields;

    OwnerOutput(Fields fields) {
        this.fields = fields;
    }

    void write(OwnerSummary owner) throws IOException {
        fields.text("owner", owner.owner() == null ? null : owner.owner().id());
        fields.text("name", owner.owner() == null ? null : owner.owner().name());
        fields.number("openDeals", owner.openDeals());
        fields.object("violations", owner.violations(), this::bySeverity);
        fields.number("notCharged", owner.notCharged());
        fields.moneyAtRisk(owner.moneyAtRisk());
        fields.object("workload", owner.workload(), this::workload);
        fields.flag("mayCloseTheDay", owner.mayCloseTheDay());
        fields.object("dayGate", owner.dayGate(), new RunOutput(fields)::dayGate);
    }

    private void bySeverity(Map<Severity, Integer> violations) throws IOException {
        for (Severity severity : Severity.values()) {
            fields.number(severity.name(), violations.getOrDefault(severity, 0));
        }
    }

    private void workload(Workload workload) throws IOException {
        fields.object("byStage", workload.byStage(), this::byStage);
        fields.value("overdue", workload.overdue());
        fields.value("phantom", workload.phantom());
        fields.value("stale", workload.stale());
        fields.number("working", workload.working());
    }

    private void byStage(Map<Stage, Integer> deals) throws IOException {
        for (Map.Entry<Stage, Integer> stage : deals.entrySet()) {
            fields.number(stage.getKey().path(), stage.getValue());
        }
    }
}

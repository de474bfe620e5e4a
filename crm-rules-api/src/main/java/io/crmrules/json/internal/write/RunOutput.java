package io.crmrules.json.internal.write;

import io.crmrules.model.Coverage;
import io.crmrules.model.DataKind;
import io.crmrules.report.DayGate;
import io.crmrules.report.RunFacts;
import io.crmrules.report.RunSummary;
import java.io.IOException;
import java.util.Map;

/** The facts of a run, and its day gate. */
final class RunOutput {

    private final Fields fields;

    RunOutput(Fields fields) {
        this.fields = fields;
    }

    void write(RunSummary summary) throws IOException {
        RunFacts run = summary.run();
        fields.text("id", run.id());
        fields.time("asOf", run.asOf());
        fields.time("takenAt", run.takenAt());
        fields.text("zone", run.zone().getId());
        fields.text("profile", run.profile());
        fields.text("policyHash", run.policyHash());
        fields.text("version", run.version());
        fields.text("language", run.language());
        fields.number("deals", run.deals());
        fields.object("coverage", run.coverage(), this::coverage);
        gate(summary.dayGate());
    }

    /** The answer, and what it comes from. */
    void gate(DayGate gate) throws IOException {
        fields.word("dayGate", gate.answer());
        fields.flag("mayCloseTheDay", gate.mayClose());
        fields.object("dayGateDetails", gate, this::dayGate);
    }

    private void dayGate(DayGate gate) throws IOException {
        fields.counts("blocking", gate.blocking());
        fields.value("unknown", gate.unknown());
        fields.value("beside", gate.beside());
    }

    private void coverage(Coverage coverage) throws IOException {
        fields.value("provides", coverage.provides());
        fields.object("carried", coverage.spans(), this::carried);
    }

    private void carried(Map<DataKind, Coverage.Span> spans) throws IOException {
        for (Map.Entry<DataKind, Coverage.Span> span : spans.entrySet()) {
            fields.object(span.getKey().name(), span.getValue(), this::span);
        }
    }

    private void span(Coverage.Span span) throws IOException {
        fields.value("types", span.types().stream().sorted().toList());
        fields.time("from", span.from());
    }
}

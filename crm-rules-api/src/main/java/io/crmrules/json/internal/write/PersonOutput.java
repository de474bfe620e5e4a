package io.crmrules.json.internal.write;

import io.crmrules.model.Stage;
import io.crmrules.policy.Severity;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.Responsible;
import io.crmrules.report.Workload;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of those who answer in a report. */
final class PersonOutput {

    private final Fields fields;

    PersonOutput(Fields fields) {
        this.fields = fields;
    }

    void write(PersonSummary person) throws IOException {
        fields.object("answers", person.answers(), this::answers);
        fields.text("name", name(person.answers()));
        fields.number("openDeals", person.openDeals());
        fields.number("open", person.open());
        fields.number("settled", person.settled());
        fields.object("bySeverity", person.bySeverity(), this::bySeverity);
        fields.moneyAtRisk(person.moneyAtRisk());
        fields.object("workload", person.workload(), this::workload);
        fields.word("dayGate", person.dayGate().answer());
    }

    void answers(Responsible answers) throws IOException {
        fields.word("type", answers.type());
        if (answers.id() != null) {
            fields.text("id", answers.id());
        }
    }

    private static @Nullable String name(Responsible answers) {
        return answers.user() == null ? null : answers.user().name();
    }

    private void bySeverity(Map<Severity, Integer> open) throws IOException {
        for (Map.Entry<Severity, Integer> count : open.entrySet()) {
            fields.number(count.getKey().name(), count.getValue());
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

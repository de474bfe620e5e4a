package io.crmrules.json.internal.write;

import io.crmrules.report.Action;
import io.crmrules.report.Subject;
import io.crmrules.report.Violation;
import java.io.IOException;
import java.util.Map;

/** One violation of a report. */
final class ViolationOutput {

    private final Fields fields;

    ViolationOutput(Fields fields) {
        this.fields = fields;
    }

    void write(Violation violation) throws IOException {
        fields.text("fingerprint", violation.fingerprint());
        fields.text("criterion", violation.criterion().id());
        fields.word("severity", violation.severity());
        fields.object("subject", violation.subject(), this::subject);
        fields.text("deal", violation.deal() == null ? null : violation.deal().id());
        fields.text(
                "owner", violation.owner() == null ? null : violation.owner().id());
        fields.text(
                "actor", violation.actor() == null ? null : violation.actor().id());
        fields.text(
                "stage", violation.stage() == null ? null : violation.stage().id());
        fields.word("standing", violation.standing());
        fields.object("answers", violation.answers(), new PersonOutput(fields)::answers);
        fields.time("since", violation.since());
        fields.time("settledAt", violation.settledAt());
        fields.text("message", violation.message());
        fields.object("evidence", violation.evidence(), this::evidence);
        fields.money("moneyAtRisk", violation.moneyAtRisk());
        fields.word("cause", violation.cause());
        fields.object("action", violation.action(), this::action);
        if (violation.follows() != null) {
            fields.text("follows", violation.follows());
        }
        if (violation.history() != null) {
            fields.object("history", violation.history(), new HistoryOutput(fields)::write);
        }
    }

    private void subject(Subject subject) throws IOException {
        fields.word("type", subject.type());
        fields.text("id", subject.id());
    }

    private void evidence(Map<String, Object> evidence) throws IOException {
        for (Map.Entry<String, Object> fact : evidence.entrySet()) {
            fields.value(fact.getKey(), fact.getValue());
        }
    }

    private void action(Action action) throws IOException {
        fields.word("type", action.type());
        for (Map.Entry<String, String> target : action.on().entrySet()) {
            fields.text(target.getKey(), target.getValue());
        }
        if (!action.deals().isEmpty()) {
            fields.value("deals", action.deals());
        }
    }
}

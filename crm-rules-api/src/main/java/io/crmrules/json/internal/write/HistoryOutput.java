package io.crmrules.json.internal.write;

import io.crmrules.report.Answer;
import io.crmrules.report.FindingHistory;
import io.crmrules.report.ResolvedFinding;
import io.crmrules.report.Waiver;
import java.io.IOException;

/** What earlier runs and people say of a violation, and what is resolved. */
final class HistoryOutput {

    private static final String NOT_FIXED = "NOT_FIXED";

    private final Fields fields;

    HistoryOutput(Fields fields) {
        this.fields = fields;
    }

    void write(FindingHistory history) throws IOException {
        fields.word("status", history.status());
        fields.time("firstSeen", history.firstSeen());
        fields.number("runs", history.runs());
        fields.object("answer", history.answer(), this::answer);
        if (history.waiver() != null) {
            fields.object("waiver", history.waiver(), this::waiver);
        }
    }

    private void answer(Answer answer) throws IOException {
        boolean notFixed = answer.value().notFixed();
        fields.text("value", notFixed ? NOT_FIXED : answer.value().name());
        if (notFixed) {
            fields.word("reason", answer.value());
        }
        fields.text("comment", answer.comment());
        fields.text("by", answer.by());
        fields.time("at", answer.at());
    }

    private void waiver(Waiver waiver) throws IOException {
        fields.word("kind", waiver.kind());
        fields.text("until", waiver.until().toString());
        fields.text("reason", waiver.reason());
        fields.text("author", waiver.author());
    }

    void resolved(ResolvedFinding finding) throws IOException {
        fields.text("fingerprint", finding.fingerprint());
        fields.text("criterion", finding.criterion());
        fields.text("deal", finding.deal() == null ? null : finding.deal().id());
        fields.word("status", finding.status());
    }
}

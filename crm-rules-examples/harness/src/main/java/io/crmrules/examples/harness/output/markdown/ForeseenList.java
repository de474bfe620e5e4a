package io.crmrules.examples.harness.output.markdown;

import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.TodoTexts;
import io.crmrules.examples.harness.output.WebAddress;
import io.crmrules.report.DealRef;
import io.crmrules.report.Foreseen;
import io.crmrules.report.Violation;
import java.util.List;

/** What can still be prevented, as a list: by when, who, what, on which deal. */
final class ForeseenList {

    private static final int SHOWN = 50;

    private final Portion portion;
    private final ReportTexts report;
    private final TodoTexts texts;
    private final StringBuilder out;

    /** Appends to {@code out}. */
    ForeseenList(Portion portion, ReportTexts report, StringBuilder out) {
        this.portion = portion;
        this.report = report;
        this.texts = new TodoTexts(portion.report().summary().run());
        this.out = out;
    }

    /** With its heading; nothing when nothing is foreseen. */
    void append() {
        List<Foreseen> foreseen = portion.forecast().foreseen();
        if (!foreseen.isEmpty()) {
            out.append("\n## ").append(Markdown.text(texts.of("forecast"))).append("\n\n");
            out.append(Markdown.text(texts.of("forecast.why"))).append("\n\n");
            foreseen.stream().limit(SHOWN).forEach(this::item);
            if (foreseen.size() > SHOWN) {
                out.append("- ")
                        .append(Markdown.text(report.of("more", foreseen.size() - SHOWN)))
                        .append('\n');
            }
        }
        if (portion.forecast().unknown() > 0) {
            String unknown =
                    texts.counted("forecast.unknown", portion.forecast().unknown());
            out.append('\n').append(Markdown.text(unknown)).append('\n');
        }
    }

    private void item(Foreseen foreseen) {
        Violation violation = foreseen.violation();
        DealRef deal = violation.deal();
        out.append("- **").append(Markdown.text(texts.by(foreseen.doneBy()))).append("** ");
        if (!portion.personal()) {
            out.append(Markdown.text(report.name(violation.answers()))).append(" · ");
        }
        out.append(Markdown.text(texts.deed(violation)));
        if (deal != null) {
            out.append(" · ").append(Markdown.link(texts.deal(deal), WebAddress.of(deal.url())));
        }
        out.append('\n');
    }
}

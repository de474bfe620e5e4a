package io.crmrules.examples.harness.inspect;

import io.crmrules.examples.harness.text.Printable;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import java.io.PrintWriter;
import java.util.Locale;

/** An inspection for people. */
public final class InspectionText {

    private final Inspection inspection;
    private final PrintWriter out;

    public InspectionText(Inspection inspection, PrintWriter out) {
        this.inspection = inspection;
        this.out = out;
    }

    public void print() {
        CrmSnapshot crm = inspection.crm();
        line(
                "Read as %s, taken at %s: %d deals, %d pipelines, %d users, %d contacts, %d companies.",
                inspection.format(),
                crm.takenAt(),
                crm.deals().size(),
                crm.pipelines().size(),
                crm.users().size(),
                crm.contacts().size(),
                crm.companies().size());
        line("");
        line("What is proven complete");
        for (DataKind kind : DataKind.values()) {
            long damaged = inspection.damaged(kind);
            line(
                    "  %-16s %s%s",
                    kind, inspection.carried(kind), damaged == 0 ? "" : " (not known of " + damaged + " deals)");
        }
        problems();
        criteria();
        line("");
        line("A mapping to begin with (crm-rules check EXPORT --mapping FILE)");
        line("");
        MappingProposal.of(inspection).lines().forEach(each -> line("%s", each));
    }

    private void problems() {
        line("");
        line("What was noticed: %d", inspection.crm().problems().size());
        inspection.crm().problems().stream().limit(20).forEach(problem -> line("  %s", problem));
    }

    private void criteria() {
        int all = inspection.criteria();
        line("");
        line("Checkable are %d of %d criteria", all - inspection.notCheckable().size(), all);
        inspection
                .notCheckable()
                .forEach(result -> line(
                        "  not checkable: %s, without %s",
                        result.criterion().id(), String.join(", ", result.missing())));
        inspection.missing().forEach(missing -> {
            String advice = inspection.advice(missing);
            line("  %s: %s", missing, advice.isEmpty() ? "nothing is known that would bring it" : advice);
        });
    }

    private void line(String format, Object... values) {
        out.println(Printable.lines(String.format(Locale.ROOT, format, values)));
    }
}

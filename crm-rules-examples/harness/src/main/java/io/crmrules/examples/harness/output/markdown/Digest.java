package io.crmrules.examples.harness.output.markdown;

import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.Results;
import io.crmrules.examples.harness.output.ViolationRow;
import io.crmrules.examples.harness.output.ViolationRows;
import io.crmrules.policy.Severity;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Notice;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.RootCause;
import io.crmrules.report.RunFacts;
import io.crmrules.report.RunSummary;
import io.crmrules.report.ViolationReport;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** What to know of a run at a glance, in Markdown. */
final class Digest {

    private static final int CAUSES = 20;
    private static final int OWNERS = 30;

    private final ViolationReport report;
    private final RunSummary summary;
    private final ReportTexts texts;
    private final StringBuilder out = new StringBuilder();

    Digest(ViolationReport report) {
        this.report = report;
        this.summary = report.summary();
        this.texts = new ReportTexts(summary);
    }

    String text() {
        head();
        notices();
        criteria();
        owners();
        causes();
        about(summary.run());
        return out.toString();
    }

    private void head() {
        out.append("# ")
                .append(Markdown.text(
                        texts.of("title", texts.moment(summary.run().asOf()))))
                .append("\n\n");
        out.append("**").append(Markdown.text(texts.dayGate())).append("**\n");
        List<String> reasons = texts.reasons(summary.dayGate());
        if (!reasons.isEmpty()) {
            out.append('\n');
            reasons.forEach(this::item);
        }
    }

    private void notices() {
        if (!summary.notices().isEmpty()) {
            heading("notices");
            for (Notice notice : summary.notices()) {
                item(texts.notice(notice));
            }
        }
    }

    private void criteria() {
        heading("criteria");
        out.append(Markdown.head(List.of(
                texts.of("requirement"),
                texts.of("severity"),
                texts.of("verdict"),
                texts.of("violations"),
                texts.of("checked"),
                texts.of("money"),
                texts.of("remark"))));
        Results.worstFirst(summary).forEach(result -> out.append(Markdown.row(criterion(result))));
    }

    private List<String> criterion(CriterionResult result) {
        return List.of(
                Markdown.text(texts.title(result)),
                texts.of(result.severity().name()),
                texts.verdict(result),
                String.valueOf(result.violations()),
                String.valueOf(result.checked()),
                Markdown.text(texts.money(result.moneyAtRisk())),
                Markdown.text(texts.remark(result)));
    }

    private void owners() {
        heading("owners");
        out.append(Markdown.head(List.of(
                texts.of("owner"),
                texts.of("mayClose"),
                texts.of("CRITICAL"),
                texts.of("violations"),
                texts.of("money"),
                texts.of("openDeals"),
                texts.of("working"))));
        List<PersonSummary> owners = Results.owners(summary);
        owners.stream().limit(OWNERS).forEach(owner -> out.append(Markdown.row(owner(owner))));
        more(owners.size() - OWNERS, "more");
    }

    private List<String> owner(PersonSummary owner) {
        return List.of(
                Markdown.text(texts.name(owner)),
                texts.of(owner.mayCloseTheDay() ? "yes" : "no"),
                String.valueOf(Results.count(owner, Severity.CRITICAL)),
                String.valueOf(owner.open()),
                Markdown.text(texts.money(owner.moneyAtRisk())),
                String.valueOf(owner.openDeals()),
                String.valueOf(owner.workload().working()));
    }

    /** The worst first, and of those the dearest. */
    private void causes() {
        List<RootCause> causes = report.rootCauses();
        if (causes.isEmpty()) {
            return;
        }
        heading("digest.causes");
        ViolationRows rows = new ViolationRows(report);
        causes.stream()
                .sorted(Comparator.comparing((RootCause cause) -> cause.root().severity())
                        .thenComparing(Digest::amount, Comparator.reverseOrder()))
                .limit(CAUSES)
                .forEach(cause ->
                        cause(rows.of(cause.root()), cause.consequences().size()));
        more(causes.size() - CAUSES, "digest.more");
    }

    /** Amounts of several currencies are not compared, but some order there must be. */
    private static BigDecimal amount(RootCause cause) {
        return cause.root().moneyAtRisk() == null
                ? BigDecimal.ZERO
                : cause.root().moneyAtRisk().value();
    }

    private void cause(ViolationRow row, int consequences) {
        String where = row.deal().isEmpty() ? "" : Markdown.link(row.deal(), row.link()) + " · ";
        String who = row.owner().isEmpty() ? "" : Markdown.text(row.owner()) + " · ";
        String more = consequences == 0 ? "" : " (" + Markdown.text(texts.of("digest.follows", consequences)) + ")";
        out.append("- **").append(row.severity()).append("** ").append(where).append(who);
        out.append(Markdown.text(row.message())).append(more).append('\n');
    }

    private void about(RunFacts run) {
        heading("about");
        item(texts.of("about.deals") + ": " + run.deals());
        item(texts.of("about.zone") + ": " + run.zone());
        item(texts.of("about.profile") + ": " + run.profile());
        item(texts.of("about.policy") + ": " + run.policyHash());
        item(texts.of("about.problems") + ": " + summary.sourceProblems().size());
        item(texts.of("about.version") + ": " + run.version());
    }

    private void heading(String key) {
        out.append("\n## ").append(Markdown.text(texts.of(key))).append("\n\n");
    }

    private void item(String text) {
        out.append("- ").append(Markdown.text(text)).append('\n');
    }

    private void more(int left, String key) {
        if (left > 0) {
            out.append('\n').append(Markdown.text(texts.of(key, left))).append('\n');
        }
    }
}

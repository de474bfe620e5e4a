package io.crmrules.examples.harness.output.markdown;

import io.crmrules.examples.harness.output.ByDeal;
import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.Results;
import io.crmrules.examples.harness.output.ViolationRow;
import io.crmrules.examples.harness.output.ViolationRows;
import io.crmrules.policy.Severity;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.RootCause;
import io.crmrules.report.RunFacts;
import io.crmrules.report.RunSummary;
import io.crmrules.report.ViolationReport;
import java.util.List;

/** What to know of a run at a glance, in Markdown. */
final class Digest {

    private static final int DEALS = 20;
    private static final int PEOPLE = 30;

    private final ViolationReport report;
    private final RunSummary summary;
    private final ReportTexts texts;
    private final ViolationRows rows;
    private final StringBuilder out = new StringBuilder();

    Digest(ViolationReport report) {
        this.report = report;
        this.summary = report.summary();
        this.texts = new ReportTexts(summary);
        this.rows = new ViolationRows(report);
    }

    String text() {
        head();
        criteria();
        list("notices", texts.notices());
        people();
        deals("digest.causes", report.open());
        deals("settled.head", report.settled());
        about(summary.run());
        return out.toString();
    }

    private void head() {
        if (!texts.unread().isEmpty()) {
            out.append("**").append(Markdown.text(texts.unread())).append("**\n\n");
        }
        out.append("# ")
                .append(Markdown.text(
                        texts.of("title", texts.moment(summary.run().asOf()))))
                .append("\n\n");
        out.append("**").append(Markdown.text(texts.gates().answer())).append("**\n");
        List<String> lines = texts.gates().lines(summary.dayGate());
        if (!lines.isEmpty()) {
            out.append('\n');
            lines.forEach(this::item);
        }
    }

    private void list(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            heading(heading);
            lines.forEach(this::item);
        }
    }

    private void criteria() {
        heading("criteria");
        head(
                "violation",
                "severity",
                "verdict",
                "open",
                "settled",
                "checked",
                "notCheckable",
                "money",
                "requirement",
                "remark");
        Results.worstFirst(summary).forEach(result -> out.append(Markdown.row(criterion(result))));
    }

    private List<String> criterion(CriterionResult result) {
        return List.of(
                Markdown.text(texts.defect(result)),
                texts.of(result.severity().name()),
                texts.verdict(result),
                texts.count(result, result.open()).toString(),
                texts.count(result, result.settled()).toString(),
                texts.checked(result).toString(),
                texts.count(result, result.notCheckable()).toString(),
                Markdown.text(texts.money(result.moneyAtRisk())),
                Markdown.text(texts.title(result)),
                Markdown.text(texts.remark(result)));
    }

    private void people() {
        heading("people");
        head("answers", "mayClose", "CRITICAL", "open", "settled", "money", "openDeals", "working");
        List<PersonSummary> people = Results.people(summary);
        people.stream().limit(PEOPLE).forEach(person -> out.append(Markdown.row(person(person))));
        more(people.size() - PEOPLE, "more");
    }

    private List<String> person(PersonSummary person) {
        return List.of(
                Markdown.text(texts.name(person.answers())),
                texts.gates().brief(person),
                String.valueOf(Results.count(person, Severity.CRITICAL)),
                String.valueOf(person.open()),
                String.valueOf(person.settled()),
                Markdown.text(texts.money(person.moneyAtRisk())),
                String.valueOf(person.openDeals()),
                String.valueOf(person.workload().working()));
    }

    /** Each once, the worst first. */
    private void deals(String heading, ViolationReport told) {
        List<ByDeal> deals = ByDeal.worstFirst(told);
        if (deals.isEmpty()) {
            return;
        }
        heading(heading);
        deals.stream().limit(DEALS).forEach(this::deal);
        more(deals.size() - DEALS, "digest.more");
    }

    private void deal(ByDeal deal) {
        ViolationRow first = rows.of(deal.causes().get(0).root());
        boolean nested = deal.deal() != null;
        if (nested) {
            String client = first.client().isEmpty() ? "" : " · " + Markdown.text(first.client());
            out.append("- ")
                    .append(Markdown.link(first.deal(), first.link()))
                    .append(client)
                    .append('\n');
        }
        deal.causes().forEach(cause -> cause(cause, nested ? "  - " : "- "));
    }

    private void cause(RootCause cause, String bullet) {
        finding(rows.of(cause.root()), bullet);
        cause.consequences().forEach(consequence -> finding(rows.of(consequence), "  " + bullet));
    }

    private void finding(ViolationRow row, String bullet) {
        out.append(bullet).append("**").append(row.severity()).append("** ");
        out.append(Markdown.text(row.answers()))
                .append(" · ")
                .append(Markdown.text(row.message()))
                .append('\n');
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

    private void head(String... keys) {
        out.append(Markdown.head(List.of(keys).stream().map(texts::of).toList()));
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

package io.crmrules.examples.harness.output.xlsx;

import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.Results;
import io.crmrules.policy.Severity;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Notice;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.RunFacts;
import io.crmrules.report.RunSummary;
import io.crmrules.report.Workload;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: may the day be closed, what is violated, by whom, and under which policy. */
final class SummarySheet {

    private static final List<Integer> WIDTHS = List.of(52, 42, 13, 17, 12, 12, 28, 14, 38, 13, 13, 16, 16, 14);

    private final Worksheet sheet;
    private final SheetWriter page;
    private final RunSummary summary;
    private final Contents contents;
    private final ReportTexts texts;

    SummarySheet(Worksheet sheet, SharedTexts shared, RunSummary summary, Contents contents, ReportTexts texts) {
        this.sheet = sheet;
        this.page = new SheetWriter(sheet, shared, WIDTHS);
        this.summary = summary;
        this.contents = contents;
        this.texts = texts;
    }

    /** Writes it, to the file too. */
    void write() throws IOException {
        Styles.print(sheet);
        head();
        notices();
        criteria();
        owners();
        policy();
        about(summary.run());
        sheet.finish();
    }

    private void head() {
        page.title(texts.of("title", texts.moment(summary.run().asOf())));
        page.gate(texts.dayGate(), summary.mayCloseTheDay());
        texts.reasons(summary.dayGate()).forEach(page::warning);
    }

    private void notices() {
        List<String> capped = contents.sheets().keySet().stream()
                .flatMap(result -> contents.capacity(result).notices(texts).stream()
                        .map(notice -> contents.sheet(result) + ": " + notice))
                .toList();
        List<Notice> notices = summary.notices();
        if (!capped.isEmpty() || !notices.isEmpty()) {
            page.heading(texts.of("notices"));
            capped.forEach(page::warning);
            notices.forEach(notice -> page.line(texts.notice(notice)));
        }
    }

    private void criteria() {
        page.heading(texts.of("criteria"));
        page.header(List.of(
                texts.of("requirement"),
                texts.of("criterion"),
                texts.of("severity"),
                texts.of("verdict"),
                texts.of("violations"),
                texts.of("checked"),
                texts.of("money"),
                texts.of("notCheckable"),
                texts.of("remark")));
        Results.worstFirst(summary).forEach(result -> page.row(contents.sheet(result), criterion(result)));
    }

    private List<Object> criterion(CriterionResult result) {
        return List.of(
                texts.title(result),
                result.criterion().id(),
                texts.of(result.severity().name()),
                texts.verdict(result),
                result.violations(),
                result.checked(),
                texts.money(result.moneyAtRisk()),
                result.notCheckable(),
                texts.remark(result));
    }

    private void owners() {
        page.heading(texts.of("owners"));
        page.header(List.of(
                texts.of("owner"),
                texts.of("mayClose"),
                texts.of("CRITICAL"),
                texts.of("MAJOR"),
                texts.of("MINOR"),
                texts.of("INFO"),
                texts.of("money"),
                texts.of("settled"),
                texts.of("byStage"),
                texts.of("openDeals"),
                texts.of("working"),
                texts.of("overdue"),
                texts.of("phantom"),
                texts.of("stale")));
        Results.owners(summary).forEach(owner -> page.row(null, owner(owner)));
    }

    private List<Object> owner(PersonSummary owner) {
        Workload workload = owner.workload();
        return List.of(
                texts.name(owner),
                mayClose(owner),
                Results.count(owner, Severity.CRITICAL),
                Results.count(owner, Severity.MAJOR),
                Results.count(owner, Severity.MINOR),
                Results.count(owner, Severity.INFO),
                texts.money(owner.moneyAtRisk()),
                owner.settled(),
                texts.byStage(workload),
                owner.openDeals(),
                workload.working(),
                workload.overdue().size(),
                workload.phantom().size(),
                workload.stale().size());
    }

    private String mayClose(PersonSummary owner) {
        return owner.mayCloseTheDay()
                ? texts.of("yes")
                : texts.of("no") + "\n" + String.join("\n", texts.reasons(owner.dayGate()));
    }

    /** What is required in this company, with its own limits. */
    private void policy() {
        page.heading(texts.of("policy", summary.run().profile()));
        page.header(
                List.of(texts.of("requirement"), texts.of("parameters"), texts.of("severity"), texts.of("cadence")));
        for (CriterionResult result : summary.results()) {
            page.row(
                    null,
                    List.of(
                            texts.title(result),
                            parameters(result),
                            texts.of(result.severity().name()),
                            texts.of(result.criterion().spec().cadence().name())));
        }
    }

    private static String parameters(CriterionResult result) {
        return result.parameters().entrySet().stream()
                .map(parameter -> parameter.getKey() + ": " + parameter.getValue())
                .collect(Collectors.joining("\n"));
    }

    private void about(RunFacts run) {
        page.heading(texts.of("about"));
        page.line(texts.of("about.asOf"), texts.moment(run.asOf()));
        page.line(texts.of("about.takenAt"), texts.moment(run.takenAt()));
        page.line(texts.of("about.zone"), run.zone().getId());
        page.line(texts.of("about.deals"), run.deals());
        page.line(texts.of("about.problems"), summary.sourceProblems().size());
        page.line(texts.of("about.profile"), run.profile());
        page.line(texts.of("about.policy"), run.policyHash());
        page.line(texts.of("about.version"), run.version());
        page.line(texts.of("about.run"), run.id());
    }
}

package io.crmrules.examples.harness.output.xlsx;

import io.crmrules.document.Limits;
import io.crmrules.examples.harness.output.GateTexts;
import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.Results;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.RunFacts;
import io.crmrules.report.RunSummary;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: may the day be closed, what is violated, who answers, and under which policy. */
final class SummarySheet {

    private static final List<Integer> WIDTHS = List.of(36, 28, 12, 14, 11, 11, 20, 12, 28, 11, 11, 12, 12, 11);

    /** The rest, numbers of people, is for the screen. */
    private static final int PRINTED = 10;

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
        people();
        policy();
        about(summary.run());
        page.print(PRINTED);
        sheet.finish();
    }

    private void head() {
        if (!texts.unread().isEmpty()) {
            page.warning(texts.unread());
        }
        page.title(texts.of("title", texts.moment(summary.run().asOf())));
        page.gate(texts.gates().answer(), summary.dayGate().answer());
        GateTexts gates = texts.gates();
        gates.blocking(summary.dayGate()).forEach(page::warning);
        gates.unknown(summary.dayGate()).forEach(page::warning);
        if (!summary.dayGate().beside().isEmpty()) {
            page.line(gates.beside(summary.dayGate()));
        }
    }

    private void notices() {
        List<String> capped = contents.notices(texts);
        List<String> notices = texts.notices();
        if (!capped.isEmpty() || !notices.isEmpty()) {
            page.heading(texts.of("notices"));
            capped.forEach(page::warning);
            notices.forEach(page::line);
        }
    }

    private void criteria() {
        page.heading(texts.of("criteria"));
        header(
                "requirement",
                "violation",
                "severity",
                "verdict",
                "open",
                "settled",
                "money",
                "checked",
                "remark",
                "notCheckable");
        Results.worstFirst(summary).forEach(result -> page.row(contents.sheet(result), criterion(result)));
        String settled = contents.settledSheet();
        if (settled != null) {
            page.row(settled, List.of(texts.of("settled.head")));
        }
    }

    private List<Object> criterion(CriterionResult result) {
        return List.of(
                texts.title(result),
                texts.defect(result),
                texts.of(result.severity().name()),
                texts.verdict(result),
                texts.count(result, result.open()),
                texts.count(result, result.settled()),
                texts.money(result.moneyAtRisk()),
                texts.checked(result),
                texts.remark(result),
                texts.count(result, result.notCheckable()));
    }

    private void people() {
        page.heading(texts.of("people"));
        PersonRows people = new PersonRows(texts);
        page.header(people.head());
        Results.people(summary).forEach(person -> page.row(null, people.row(person)));
    }

    private void header(String... keys) {
        page.header(Stream.of(keys).map(texts::of).toList());
    }

    /** What is required in this company, with its own limits. */
    private void policy() {
        page.heading(texts.of("policy", summary.run().profile()));
        header("requirement", "parameters", "severity", "cadence");
        for (CriterionResult result : summary.results()) {
            page.row(
                    null,
                    List.of(
                            texts.title(result),
                            limits(result),
                            texts.of(result.severity().name()),
                            texts.of(result.criterion().spec().cadence().name())));
        }
    }

    private String limits(CriterionResult result) {
        return Limits.of(result, summary.run().language()).entrySet().stream()
                .map(limit -> texts.of("counted", limit.getKey(), limit.getValue()))
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
        texts.policyDoubts().forEach(doubt -> page.line(texts.of("about.doubt"), doubt));
    }
}

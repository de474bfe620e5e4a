package io.crmrules.examples.harness.output.xlsx;

import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.Results;
import io.crmrules.policy.Severity;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.Workload;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows of people on the first sheet.
 *
 * @param texts in the language of the run
 */
record PersonRows(ReportTexts texts) {

    List<String> head() {
        return Stream.of(
                        "answers",
                        "mayClose",
                        "CRITICAL",
                        "MAJOR",
                        "MINOR",
                        "INFO",
                        "money",
                        "settled",
                        "byStage",
                        "openDeals",
                        "working",
                        "overdue",
                        "phantom",
                        "stale")
                .map(texts::of)
                .toList();
    }

    List<Object> row(PersonSummary person) {
        Workload workload = person.workload();
        return List.of(
                texts.name(person.answers()),
                mayClose(person),
                Results.count(person, Severity.CRITICAL),
                Results.count(person, Severity.MAJOR),
                Results.count(person, Severity.MINOR),
                Results.count(person, Severity.INFO),
                texts.money(person.moneyAtRisk()),
                person.settled(),
                texts.byStage(workload),
                person.openDeals(),
                workload.working(),
                workload.overdue().size(),
                workload.phantom().size(),
                workload.stale().size());
    }

    private String mayClose(PersonSummary person) {
        List<String> blocking = texts.gates().blocking(person.dayGate());
        String answer = texts.gates().brief(person);
        return blocking.isEmpty() ? answer : answer + "\n" + String.join("\n", blocking);
    }
}

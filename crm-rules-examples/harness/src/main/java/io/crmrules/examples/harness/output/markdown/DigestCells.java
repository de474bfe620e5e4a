package io.crmrules.examples.harness.output.markdown;

import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.Results;
import io.crmrules.policy.Severity;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.PersonSummary;
import java.util.List;

/**
 * The rows of the tables of a digest, escaped.
 *
 * @param texts in the language of the run
 */
record DigestCells(ReportTexts texts) {

    List<String> criterion(CriterionResult result) {
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

    List<String> person(PersonSummary person) {
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
}

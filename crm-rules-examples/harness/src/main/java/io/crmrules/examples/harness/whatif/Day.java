package io.crmrules.examples.harness.whatif;

import io.crmrules.policy.Severity;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.DayGate;
import io.crmrules.report.Notice;
import io.crmrules.report.RunSummary;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import io.crmrules.report.score.Score;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The end of a working day, as a check would have found it.
 *
 * @param date of the company
 * @param closing the moment of the check
 * @param deals how many there were
 * @param gate whether the day could have been closed
 * @param open findings by severity, all severities
 * @param settled how many findings were for the review
 * @param score the company's
 * @param criteria how many open findings of each criterion that could be checked, by id
 * @param notCheckable the ids of criteria that could not be checked
 * @param notices what history cannot give back
 * @param failed whether a rule failed
 */
public record Day(
        LocalDate date,
        Instant closing,
        int deals,
        DayGate.Answer gate,
        Map<Severity, Integer> open,
        int settled,
        Score score,
        Map<String, Integer> criteria,
        List<String> notCheckable,
        List<Notice> notices,
        boolean failed) {

    static Day of(LocalDate date, ViolationReport report) {
        RunSummary summary = report.summary();
        Map<Severity, Integer> open = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            open.put(severity, 0);
        }
        report.open().bySeverity().forEach((severity, found) -> open.put(severity, found.size()));
        Map<String, Integer> criteria = new TreeMap<>();
        summary.results().stream()
                .filter(result -> result.verdict() != Verdict.NOT_CHECKABLE)
                .forEach(result -> criteria.put(result.criterion().id(), result.open()));
        return new Day(
                date,
                summary.run().asOf(),
                summary.run().deals(),
                summary.dayGate().answer(),
                open,
                summary.results().stream().mapToInt(CriterionResult::settled).sum(),
                summary.scores().company(),
                criteria,
                summary.results().stream()
                        .filter(result -> result.verdict() == Verdict.NOT_CHECKABLE)
                        .map(result -> result.criterion().id())
                        .toList(),
                summary.notices().stream()
                        .filter(notice -> notice.kind() == Notice.Kind.PAST)
                        .toList(),
                summary.incomplete());
    }

    /** How many findings were open. */
    public int all() {
        return open.values().stream().mapToInt(Integer::intValue).sum();
    }
}

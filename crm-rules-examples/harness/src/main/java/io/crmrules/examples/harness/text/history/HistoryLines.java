package io.crmrules.examples.harness.text.history;

import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.report.FindingHistory;
import io.crmrules.report.FindingHistory.Status;
import io.crmrules.report.ResolvedFinding;
import io.crmrules.report.Responsible;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import io.crmrules.support.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What became of findings since the run before, in a few lines; none without a history. Not escaped. */
public final class HistoryLines {

    /** What somebody has to be asked about, the worst first. */
    private static final List<Status> ASKED =
            List.of(Status.FALSELY_FIXED, Status.RETURNED, Status.ANSWER_OVERDUE, Status.DISPUTED, Status.IMPOSSIBLE);

    private final ViolationReport report;
    private final Words words;

    /** The lines of this report. */
    public HistoryLines(ViolationReport report) {
        this.report = report;
        this.words = Vocabulary.of(report.summary().run().language(), HistoryLines.class);
    }

    /** Those of which there is anything to count; what is waived no more stands first. */
    public List<String> all() {
        if (!report.compared()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        line("history.ended", open(FindingHistory::waiverEnded), lines);
        since(lines);
        ASKED.forEach(status -> line("history." + status, open(history -> history.status() == status), lines));
        line("history.WAIVED", open(history -> history.status() == Status.WAIVED), lines);
        line("history.BASELINED", open(history -> history.status() == Status.BASELINED), lines);
        return lines;
    }

    private void since(List<String> lines) {
        List<String> parts = new ArrayList<>();
        part("history.new", open(history -> history.status() == Status.NEW).size(), parts);
        for (ResolvedFinding.Status status : ResolvedFinding.Status.values()) {
            part("history." + status, resolved(status), parts);
        }
        if (!parts.isEmpty()) {
            lines.add(words.of("history.since", String.join(", ", parts)));
        }
    }

    private void part(String key, int count, List<String> into) {
        if (count > 0) {
            into.add(Vocabulary.counted(words, key, count));
        }
    }

    private int resolved(ResolvedFinding.Status status) {
        return (int) report.resolved().stream()
                .filter(finding -> finding.status() == status)
                .count();
    }

    private List<Violation> open(Predicate<FindingHistory> condition) {
        return report.violations().stream()
                .filter(Violation::open)
                .filter(violation ->
                        violation.history() != null && condition.test(Objects.requireNonNull(violation.history())))
                .toList();
    }

    /** With how many there are of whom, the most first. */
    private void line(String key, List<Violation> found, List<String> into) {
        if (found.isEmpty()) {
            return;
        }
        Map<Responsible, Integer> people = new TreeMap<>();
        found.forEach(violation -> people.merge(violation.answers(), 1, Integer::sum));
        String whose = people.entrySet().stream()
                .sorted(Map.Entry.<Responsible, Integer>comparingByValue().reversed())
                .map(person -> words.of("history.person", Vocabulary.name(words, person.getKey()), person.getValue()))
                .collect(Collectors.joining(", "));
        into.add(words.of(key, found.size(), whose));
    }
}

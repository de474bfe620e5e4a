package io.crmrules.examples.harness.output;

import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Notice;
import io.crmrules.report.RunSummary;
import io.crmrules.support.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What to know of a report, those of one kind on one line. What criteria could not judge stands with them instead. */
public final class NoticeTexts {

    private final RunSummary summary;
    private final GateTexts gates;
    private final Words words;

    /** The notices of this run. */
    public NoticeTexts(RunSummary summary) {
        this.summary = summary;
        this.gates = new GateTexts(summary);
        this.words = Vocabulary.of(summary.run().language(), NoticeTexts.class);
    }

    /** A line each: first those on the whole run, then those on criteria, as they come. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        Map<String, List<String>> byHint = new LinkedHashMap<>();
        for (Notice notice : summary.notices()) {
            String criterion = notice.criterion();
            if (criterion == null) {
                addOnRun(notice, lines);
            } else if (silent(notice, criterion)) {
                silent.add(gates.defect(criterion));
            } else if (notice.kind() != Notice.Kind.COVERAGE) {
                byHint.computeIfAbsent(notice.hint(), hint -> new ArrayList<>())
                        .add(words.of("counted", gates.defect(criterion), notice.text()));
            }
        }
        byHint.forEach((hint, told) -> lines.add((String.join(" ", told) + " " + hint).strip()));
        if (!silent.isEmpty()) {
            lines.add(words.of("silent", silent.stream().collect(Collectors.joining("; "))));
        }
        return lines;
    }

    private static void addOnRun(Notice notice, List<String> lines) {
        if (!ofPolicyFile(notice)) {
            lines.add(line(notice));
        }
    }

    /** What is said about the lines of the policy's file, as it names things there: in small print. */
    public List<String> policyDoubts() {
        return summary.notices().stream()
                .filter(NoticeTexts::ofPolicyFile)
                .map(NoticeTexts::line)
                .toList();
    }

    private static boolean ofPolicyFile(Notice notice) {
        return notice.kind() == Notice.Kind.POLICY && notice.criterion() == null;
    }

    private static String line(Notice notice) {
        return (notice.text() + " " + notice.hint()).strip();
    }

    /** Whether it says that not one of many records violates the criterion. */
    private boolean silent(Notice notice, String criterion) {
        CriterionResult result = summary.result(criterion);
        return notice.kind() == Notice.Kind.MAPPING && result != null && result.violations() == 0;
    }
}

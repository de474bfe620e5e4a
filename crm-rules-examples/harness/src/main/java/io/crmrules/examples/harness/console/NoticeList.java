package io.crmrules.examples.harness.console;

import io.crmrules.examples.harness.text.Printable;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Notice;
import io.crmrules.report.RunSummary;
import io.crmrules.support.Words;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** What to know before trusting the report. What could not be judged stands in the tables of criteria instead. */
final class NoticeList {

    private static final int SHOWN = 10;

    private final RunSummary summary;
    private final List<Notice> silent;
    private final List<Notice> others;
    private final Words words;

    NoticeList(RunSummary summary, Words words) {
        this.summary = summary;
        this.words = words;
        this.silent = summary.notices().stream().filter(this::silent).toList();
        this.others = summary.notices().stream()
                .filter(notice -> notice.kind() != Notice.Kind.COVERAGE && !silent(notice))
                .toList();
    }

    /** That not one of many records violates a criterion is told of all such criteria at once. */
    private boolean silent(Notice notice) {
        CriterionResult result = notice.criterion() == null ? null : summary.result(notice.criterion());
        return notice.kind() == Notice.Kind.MAPPING && result != null && result.violations() == 0;
    }

    void print(PrintWriter out) {
        if (silent.isEmpty() && others.isEmpty()) {
            return;
        }
        out.println();
        out.println(words.of("notices"));
        others.stream().limit(SHOWN).forEach(notice -> out.println("  " + line(notice)));
        if (others.size() > SHOWN) {
            out.println("  " + words.of("more", others.size() - SHOWN));
        }
        if (!silent.isEmpty()) {
            out.println("  "
                    + words.of("silent", silent.stream().map(Notice::criterion).collect(Collectors.joining(", "))));
        }
    }

    private static String line(Notice notice) {
        String about = notice.criterion() == null ? "" : notice.criterion() + ": ";
        return Printable.line((about + notice.text() + " " + notice.hint()).strip());
    }
}

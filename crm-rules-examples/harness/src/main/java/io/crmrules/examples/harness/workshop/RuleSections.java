package io.crmrules.examples.harness.workshop;

import io.crmrules.drools.testkit.CasesReport;
import io.crmrules.examples.harness.preview.Preview;
import io.crmrules.examples.harness.preview.PreviewText;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.examples.harness.whatif.Difference;
import io.crmrules.report.ViolationReport;
import io.crmrules.support.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is said of a rule that can be used. */
final class RuleSections {

    private final ViolationReport report;
    private final CasesReport cases;
    private final ZoneId zone;
    private final Words words;

    RuleSections(ViolationReport report, CasesReport cases, ZoneId zone, Words words) {
        this.report = report;
        this.cases = cases;
        this.zone = zone;
        this.words = words;
    }

    Section of(Preview preview) {
        String id = preview.result().criterion().id();
        List<String> shown = text(texts -> texts.print(preview));
        List<String> lines = new ArrayList<>(cases(id));
        lines.addAll(shown.subList(1, shown.size()));
        return new Section(shown.get(0), mood(id, preview), lines);
    }

    private Section.Mood mood(String id, Preview preview) {
        if (preview.outcome() == Preview.Outcome.FAILED
                || cases.failed().stream().anyMatch(each -> each.criterion().equals(id))) {
            return Section.Mood.BAD;
        }
        boolean proven =
                !cases.withoutCases().contains(id) && !cases.neverViolated().contains(id);
        return proven && preview.outcome() == Preview.Outcome.SOME ? Section.Mood.GOOD : Section.Mood.DOUBTFUL;
    }

    private List<String> cases(String id) {
        List<String> lines = new ArrayList<>();
        List<CasesReport.Case> own = cases.cases().stream()
                .filter(each -> each.criterion().equals(id))
                .toList();
        List<CasesReport.Case> failed =
                own.stream().filter(each -> !each.passed()).toList();
        lines.add(
                own.isEmpty()
                        ? words.of("cases.none", id)
                        : words.of("cases", own.size(), own.size() - failed.size(), failed.size()));
        if (cases.neverViolated().contains(id)) {
            lines.add(words.of("cases.never"));
        }
        failed.forEach(each -> Printable.lines(each.toString()).lines().forEach(lines::add));
        return lines;
    }

    /** What differs from the look before; nothing without one. */
    List<String> difference(@Nullable ViolationReport before) {
        if (before == null) {
            return List.of();
        }
        Difference difference = Difference.between(report, before);
        boolean none = difference.only().isEmpty() && difference.other().isEmpty();
        return none ? List.of() : text(texts -> texts.print(difference, words.of("before")));
    }

    private List<String> text(Consumer<PreviewText> print) {
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            print.accept(new PreviewText(report, zone, out));
        }
        return text.toString().strip().lines().toList();
    }
}

package io.crmrules.examples.harness.output;

import io.crmrules.examples.harness.text.Amounts;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.DayGate;
import io.crmrules.report.MoneyAtRisk;
import io.crmrules.report.Notice;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.RunFacts;
import io.crmrules.report.RunSummary;
import io.crmrules.report.ValueFormat;
import io.crmrules.report.Verdict;
import io.crmrules.report.Workload;
import io.crmrules.support.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What reports for people say of a run, in its language. Not escaped. */
public final class ReportTexts {

    private final RunSummary summary;
    private final Words words;
    private final ValueFormat format;
    private final Amounts amounts;
    private final StageNames stages;

    /** The texts for this run. */
    public ReportTexts(RunSummary summary) {
        RunFacts run = summary.run();
        this.summary = summary;
        this.words = Vocabulary.of(run.language(), ReportTexts.class);
        this.format = new ValueFormat(run.language(), run.zone());
        this.amounts = new Amounts(words, format);
        this.stages = StageNames.of(summary);
    }

    /** The words of the reports, with {0}, {1}, ... filled in. */
    public String of(String key, Object... values) {
        return words.of(key, values);
    }

    /** A moment in the company's zone. */
    public String moment(Instant moment) {
        return format.text(moment);
    }

    /** The answer to whether the company may close the day, in a sentence. */
    public String dayGate() {
        if (summary.run().deals() == 0) {
            return words.of("none");
        }
        DayGate gate = summary.dayGate();
        return words.of("day." + gate.answer().name().toLowerCase(Locale.ROOT));
    }

    /** What stands against closing the day, a line each; empty when nothing does. */
    public List<String> reasons(DayGate gate) {
        List<String> reasons = new ArrayList<>();
        gate.blocking().forEach((criterion, count) -> reasons.add(words.of("reason", title(criterion), count)));
        gate.unknown().forEach(criterion -> reasons.add(words.of("reason.unknown", title(criterion))));
        return reasons;
    }

    /** A criterion's title, its id when it is not among the results. */
    public String title(String criterion) {
        CriterionResult result = summary.result(criterion);
        return result == null ? criterion : title(result);
    }

    /** A criterion's title. */
    public String title(CriterionResult result) {
        return result.criterion().texts(summary.run().language()).title();
    }

    /** What came out for a criterion. */
    public String verdict(CriterionResult result) {
        return words.of(
                "verdict." + (Results.idle(result) ? "IDLE" : result.verdict().name()));
    }

    /** What else to know of a criterion's result: a fault of the process, a failed rule, missing data. Possibly empty. */
    public String remark(CriterionResult result) {
        String missing = result.missing().stream()
                .map(input -> Vocabulary.input(words, input))
                .collect(Collectors.joining(", "));
        return Stream.of(
                        result.systemic() ? words.of("remark.systemic") : "",
                        result.verdict() == Verdict.FAILED ? words.of("remark.failed") : "",
                        missing.isEmpty() ? "" : words.of("missing", missing))
                .filter(remark -> !remark.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** Sums by currency, and of how many deals the amount is unknown; empty without deals. */
    public String money(MoneyAtRisk money) {
        return amounts.text(money);
    }

    /** How many open deals stand on which stage, a line each. */
    public String byStage(Workload workload) {
        return workload.byStage().entrySet().stream()
                .map(stage -> stages.of(stage.getKey()) + ": " + stage.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** The name of one of those who answer. */
    public String name(PersonSummary owner) {
        return Vocabulary.name(words, owner.answers());
    }

    /** A notice with its hint. */
    public String notice(Notice notice) {
        return notice.hint().isEmpty() ? notice.text() : notice.text() + " " + notice.hint();
    }
}

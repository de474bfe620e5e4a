package io.crmrules.examples.harness.output;

import io.crmrules.examples.harness.text.Amounts;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.report.Answer;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.MoneyAtRisk;
import io.crmrules.report.Responsible;
import io.crmrules.report.RunFacts;
import io.crmrules.report.RunSummary;
import io.crmrules.report.Spread;
import io.crmrules.report.ValueFormat;
import io.crmrules.report.Verdict;
import io.crmrules.report.Workload;
import io.crmrules.support.Words;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What reports for people say of a run, in its language. Not escaped. */
public final class ReportTexts {

    private final RunSummary summary;
    private final Words words;
    private final ValueFormat format;
    private final Amounts amounts;
    private final StageNames stages;
    private final GateTexts gates;
    private final Unread unread;

    /** The texts for this run. */
    public ReportTexts(RunSummary summary) {
        RunFacts run = summary.run();
        this.summary = summary;
        this.words = Vocabulary.of(run.language(), ReportTexts.class);
        this.format = new ValueFormat(run.language(), run.zone());
        this.amounts = new Amounts(words, format);
        this.stages = StageNames.of(summary);
        this.gates = new GateTexts(summary);
        this.unread = new Unread(summary);
    }

    /** The words of the reports, with {0}, {1}, ... filled in. */
    public String of(String key, Object... values) {
        return words.of(key, values);
    }

    /** What somebody can answer, as it stands in a workbook. */
    public String answer(Answer.Value value) {
        return words.of("answer." + value);
    }

    /** A moment in the company's zone. */
    public String moment(Instant moment) {
        return format.text(moment);
    }

    /** What the day gates say. */
    public GateTexts gates() {
        return gates;
    }

    /** What could not be read, in a sentence that stands first; empty when all could be. */
    public String unread() {
        return unread.sentence();
    }

    /** What is said where nothing is to be put right: of what was lost nobody says that it is in order. */
    public String clean() {
        return words.of(unread.any() ? "clean.unread" : "clean");
    }

    /** What to know of the report, a line each. */
    public List<String> notices() {
        return new NoticeTexts(summary).lines();
    }

    /** What the policy says and hardly means, a line each: for whoever keeps its file. */
    public List<String> policyDoubts() {
        return new NoticeTexts(summary).policyDoubts();
    }

    /** The short name of what a criterion finds. */
    public String defect(CriterionResult result) {
        return result.criterion().texts(summary.run().language()).defect();
    }

    /** A criterion's title. */
    public String title(CriterionResult result) {
        return result.criterion().texts(summary.run().language()).title();
    }

    /** What came out for a criterion. */
    public String verdict(CriterionResult result) {
        if (Results.idle(result)) {
            return words.of("verdict.IDLE");
        }
        return words.of("verdict." + (Results.onlySettled(result) ? "SETTLED" : result.verdict()));
    }

    /** How many it judged; a dash when it could judge nothing. */
    public Object checked(CriterionResult result) {
        return count(result, result.checked());
    }

    /** A number of findings of a criterion; a dash when it could judge nothing. */
    public Object count(CriterionResult result, int number) {
        return result.verdict() == Verdict.NOT_CHECKABLE ? words.of("notJudged") : (Object) number;
    }

    /** What else to know of a criterion's result: a question to the process, a failed rule, missing data. Possibly empty. */
    public String remark(CriterionResult result) {
        String missing = Vocabulary.missing(words, result, summary.run().language());
        return Stream.of(
                        systemic(result),
                        result.verdict() == Verdict.FAILED ? words.of("remark.failed") : "",
                        missing.isEmpty() ? "" : words.of("missing", missing))
                .filter(remark -> !remark.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** The question whether the process is at fault, with the numbers that raise it; empty when nothing does. */
    public String systemic(CriterionResult result) {
        Spread spread = result.spread();
        if (!spread.systemic()) {
            return "";
        }
        String key = spread.deals() == 0 ? "systemic.owners" : "systemic.deals";
        return words.of(key, spread.affected(), spread.owners(), spread.percentOfDeals());
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

    /** What people call whoever answers. */
    public String name(Responsible answers) {
        return Vocabulary.name(words, answers);
    }
}

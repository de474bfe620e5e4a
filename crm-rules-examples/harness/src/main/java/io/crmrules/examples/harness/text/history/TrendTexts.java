package io.crmrules.examples.harness.text.history;

import io.crmrules.examples.harness.text.Printable;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.history.KnownPeople;
import io.crmrules.history.Trend;
import io.crmrules.history.store.RunCount;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.DealRef;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.RunSummary;
import io.crmrules.report.TodoItem;
import io.crmrules.report.ViolationReport;
import io.crmrules.support.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How findings develop, in the language of a run; all of it is empty without a history. Not escaped. */
public final class TrendTexts {

    /** From how many different things that are wrong with a deal on nearly everything is. */
    private static final int NEARLY_ALL = 5;

    private static final int SHOWN = 20;

    private final @Nullable Trend trend;
    private final ViolationReport report;
    private final RunSummary summary;
    private final Words words;

    /** The texts of a report and the trend up to it, null where there is no history. */
    public TrendTexts(@Nullable Trend trend, ViolationReport report) {
        this.trend = trend;
        this.report = report;
        this.summary = report.summary();
        this.words = Vocabulary.of(summary.run().language(), TrendTexts.class);
    }

    /** The words of this key, with {0}, {1}, ... filled in. */
    public String of(String key, Object... values) {
        return words.of(key, values);
    }

    /** Whether there is an earlier run to compare with. */
    public boolean any() {
        return trend != null && trend.line().size() > 1;
    }

    /** What is open now and was then, on one line; empty without an earlier run. */
    public String now() {
        return trend == null || !any() ? "" : words.of("trend.now", trend.now().open(), then(trend));
    }

    /** The same of each criterion that has a finding now or had one then. */
    public List<String> criteria() {
        return summary.results().stream()
                .map(result -> line(defect(result), ofCriterion(result)))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Predicate<RunCount> ofCriterion(CriterionResult result) {
        return count -> count.criterion().equals(result.criterion().id());
    }

    /** The same of each of those who answer. */
    public List<String> people() {
        return summary.people().stream()
                .map(person -> line(
                        name(person),
                        count -> count.answers().equals(person.answers().toString())))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String line(String name, Predicate<RunCount> which) {
        if (trend == null || !any()) {
            return "";
        }
        Trend theirs = trend.of(which);
        String then = then(theirs);
        boolean nothing = theirs.line().stream().allMatch(point -> point.open() == 0);
        return nothing || then.isEmpty()
                ? ""
                : words.of("trend.line", name, theirs.now().open(), then);
    }

    private String then(Trend theirs) {
        List<String> parts = new ArrayList<>();
        part("trend.day", theirs.before(1), parts);
        part("trend.week", theirs.before(7), parts);
        part("trend.month", theirs.before(30), parts);
        return String.join(", ", parts);
    }

    private void part(String key, Trend.@Nullable Point then, List<String> into) {
        if (then != null) {
            into.add(words.of(key, then.open()));
        }
    }

    /** The sums, and who is found again and again, for where there is little room. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (any()) {
            lines.add(now());
        }
        repeated().forEach(repeated -> lines.add(words.of("trend.again", repeated)));
        return lines;
    }

    /** Who is found again and again, and by what. */
    public List<String> repeated() {
        if (trend == null) {
            return List.of();
        }
        KnownPeople people = new KnownPeople(summary.users());
        return trend.repeated().stream()
                .limit(SHOWN)
                .map(repeated -> words.of(
                        "trend.repeated",
                        Vocabulary.name(words, people.of(repeated.answers())),
                        defect(repeated.criterion()),
                        repeated.runs(),
                        repeated.findings()))
                .toList();
    }

    /** For how long findings are known until they are put right; empty when none was. */
    public String timeToFix() {
        Duration mean = trend == null ? null : trend.timeToFix();
        return mean == null
                ? ""
                : mean.toDays() > 0
                        ? Vocabulary.counted(words, "trend.days", (int) mean.toDays())
                        : Vocabulary.counted(words, "trend.hours", (int) mean.toHours());
    }

    /** The deals with which nearly everything is wrong, each with how much that is; with or without a history. */
    public List<String> hopeless() {
        return report.todo().open().deals().stream()
                .filter(item -> wrong(item) >= NEARLY_ALL)
                .limit(SHOWN)
                .map(item -> words.of("trend.deal", deal(item), wrong(item)))
                .toList();
    }

    private static long wrong(TodoItem item) {
        return item.violations()
                .map(violation -> violation.criterion().id())
                .distinct()
                .count();
    }

    private static String deal(TodoItem item) {
        DealRef deal = Objects.requireNonNull(item.deal());
        return Printable.name(deal.label());
    }

    /** The line of what was open, as points of a drawing of this size: the highest at its top, zero at its bottom. */
    public String points(int width, int height) {
        List<Trend.Point> line = trend == null ? List.of() : trend.line();
        int most = Math.max(1, line.stream().mapToInt(Trend.Point::open).max().orElse(0));
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            int x = line.size() == 1 ? width : i * width / (line.size() - 1);
            int y = height - line.get(i).open() * height / most;
            points.append(i == 0 ? "" : " ").append(x).append(',').append(y);
        }
        return points.toString();
    }

    private String name(PersonSummary person) {
        return Vocabulary.name(words, person.answers());
    }

    private String defect(String criterion) {
        CriterionResult result = summary.result(criterion);
        return result == null ? criterion : defect(result);
    }

    private String defect(CriterionResult result) {
        return result.criterion().texts(summary.run().language()).defect();
    }
}

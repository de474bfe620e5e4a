package io.crmrules.examples.harness.output.html;

import io.crmrules.examples.harness.output.StageNames;
import io.crmrules.examples.harness.output.TodoTexts;
import io.crmrules.examples.harness.output.ViolationRows;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.model.Money;
import io.crmrules.model.Stage;
import io.crmrules.policy.Severity;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.MoneyAtRisk;
import io.crmrules.report.Responsible;
import io.crmrules.report.RunFacts;
import io.crmrules.report.RunSummary;
import io.crmrules.report.ValueFormat;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.source.RuleTexts;
import io.crmrules.support.Words;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words and values as people read them, in the language of the run and in the company's zone. */
final class PageTexts {

    private final String language;
    private final Words words;
    private final ValueFormat format;
    private final StageNames stages;
    private final TodoTexts todo;

    PageTexts(RunSummary summary) {
        RunFacts run = summary.run();
        language = run.language();
        words = Vocabulary.of(language, ViolationRows.class, PageTexts.class);
        format = new ValueFormat(language, run.zone());
        stages = StageNames.of(summary);
        todo = new TodoTexts(run);
    }

    /** In which the words are. */
    String language() {
        return Words.spoken(language);
    }

    /** The words of this key, with {0}, {1}, ... filled in. */
    String of(String key, Object... values) {
        Object[] texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = value(values[i]);
        }
        return words.of(key, texts);
    }

    /** What is to be done, without whom it speaks to: beside it stands who answers. */
    String remedy(Criterion criterion) {
        return Vocabulary.remedy(words, of(criterion));
    }

    /** What a criterion says. */
    RuleTexts of(Criterion criterion) {
        return criterion.texts(language);
    }

    /** A value on one line of bearable length. */
    String value(Object value) {
        return value instanceof Integer number ? number(number) : line(format.text(value));
    }

    /** A value of the evidence: a constant of the program has words of its own. */
    String told(Object value) {
        String key = "constant." + value;
        return value instanceof String && words.has(key) ? words.of(key) : value(value);
    }

    /** Thousands in groups, as money is written. */
    private String number(int number) {
        return format.text(Money.of(number, ""));
    }

    /** Text of an export on one line of bearable length, without what turns lines around. */
    String line(String text) {
        return Printable.line(text);
    }

    /** What people call a fact of the evidence; one that a company's own rule has named goes by that name. */
    String fact(String name) {
        String key = "fact." + name;
        return words.has(key) ? words.of(key) : line(name);
    }

    /** The words of this key in the form that goes with the number, which fills {0}. */
    String counted(String key, int number) {
        return Vocabulary.counted(words, key, number);
    }

    /** From when on, and for how long. */
    String lasting(Instant since) {
        String age = todo.age(since);
        return age.isEmpty() ? todo.of("person.since", value(since)) : todo.of("person.age", value(since), age);
    }

    /** What a criterion lacks. */
    String missing(CriterionResult result) {
        return of("missing", Vocabulary.missing(words, result, language));
    }

    String stage(@Nullable Stage stage) {
        return stage == null ? "" : line(stages.of(stage));
    }

    String name(Responsible answers) {
        return line(Vocabulary.name(words, answers));
    }

    /** What filters by whoever answers: a user's id; what is no user after a tilde. */
    static String key(Responsible answers) {
        if (answers.user() != null) {
            return answers.user().id();
        }
        return "~"
                + (answers.role() == null
                        ? answers.type().name()
                        : answers.role().name());
    }

    /** The same in an address. */
    static String address(Responsible answers) {
        return URLEncoder.encode(key(answers), StandardCharsets.UTF_8);
    }

    /** So many of each severity. */
    String counts(Map<Severity, Integer> bySeverity) {
        return bySeverity.entrySet().stream()
                .map(count -> of(count.getKey().name()) + " " + value(count.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** The sum in each currency. */
    List<String> sums(MoneyAtRisk money) {
        return sums(money.byCurrency());
    }

    /** The sum in each currency. */
    List<String> sums(SortedMap<String, BigDecimal> byCurrency) {
        return byCurrency.entrySet().stream()
                .map(sum -> value(new Money(sum.getValue(), sum.getKey())))
                .toList();
    }
}

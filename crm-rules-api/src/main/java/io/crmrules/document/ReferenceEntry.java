package io.crmrules.document;

import static io.crmrules.document.internal.Markdown.bold;
import static io.crmrules.document.internal.Markdown.code;
import static io.crmrules.document.internal.Markdown.escaped;

import io.crmrules.document.internal.Markdown;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.rule.Cause;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Scope;
import io.crmrules.rule.Telling.Explanation;
import io.crmrules.rule.Telling.Settlement;
import io.crmrules.rule.source.RuleTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the reference says of one criterion. */
final class ReferenceEntry {

    private final Criterion criterion;
    private final RuleTexts texts;
    private final String language;
    private final Wording words;
    private final Markdown text;

    ReferenceEntry(Criterion criterion, String language, Wording words, Markdown text) {
        this.criterion = criterion;
        this.texts = criterion.texts(language);
        this.language = language;
        this.words = words;
        this.text = text;
    }

    void write(List<Example> examples) {
        text.heading(3, code(criterion.id())).block(bold(texts.title()));
        paragraph(texts.details());
        facts();
        if (criterion.telling().cause() == Cause.SYSTEM) {
            text.block(words.of("cause.SYSTEM"));
        }
        points();
        parameters();
        if (!examples.isEmpty()) {
            text.block(bold(words.of("examples")));
            examples.forEach(this::example);
        }
    }

    private void facts() {
        List<List<String>> rows = new ArrayList<>();
        row(rows, "severity", named(criterion.spec().severity()));
        row(rows, "cadence", named(criterion.spec().cadence()));
        row(rows, "default", words.of(criterion.spec().enabledByDefault() ? "default.on" : "default.off"));
        row(rows, "scope", named(criterion.judgement().scope()));
        row(rows, "requires", requires());
        row(
                rows,
                "needs",
                criterion.judgement().needs().stream().map(this::need).collect(Collectors.joining(", ")));
        row(
                rows,
                "follows",
                criterion.telling().follows().stream()
                        .map(Explanation::criterion)
                        .map(Markdown::code)
                        .collect(Collectors.joining(", ")));
        row(rows, "settled", settled());
        row(rows, "answers", answers());
        row(rows, "action", code(criterion.telling().action().name()));
        row(rows, "source", escaped(String.join(", ", criterion.origin().sources())));
        text.table(List.of(" ", " "), rows);
    }

    private void row(List<List<String>> rows, String key, String markdown) {
        if (!markdown.isEmpty()) {
            rows.add(List.of(words.of(key), markdown));
        }
    }

    private String requires() {
        Stream<String> kinds = criterion.judgement().requires().stream().map(this::named);
        Stream<String> fields =
                criterion.judgement().asksFields() ? Stream.of(words.of("requires.FIELDS")) : Stream.empty();
        String required = Stream.concat(kinds, fields).collect(Collectors.joining(", "));
        return required.isEmpty() ? words.of("none") : required;
    }

    private String answers() {
        String key = "answers." + criterion.telling().answers();
        String narrower = key
                + (criterion.judgement().scope() == Scope.USER
                        ? ".USER"
                        : criterion.telling().settlement() == null ? "" : ".settled");
        return words.of(words.has(narrower) ? narrower : key);
    }

    private String settled() {
        Settlement settlement = criterion.telling().settlement();
        return words.of(settlement == null ? "settled.state" : settlement.isAct() ? "settled.act" : "settled.event");
    }

    /** A role, a type of stages, or a parameter. */
    private String need(String name) {
        return words.has(name) ? words.of(name) : code(name);
    }

    private String named(Enum<?> constant) {
        return words.name(constant) + " (" + code(constant.name()) + ")";
    }

    private void points() {
        List<String> points = new ArrayList<>();
        point(points, "message", texts.message());
        new TreeMap<>(texts.messagesWithout()).values().forEach(told -> point(points, "message.without", told));
        point(points, "message.settled", texts.settled());
        point(points, "why", texts.why());
        point(points, "remedy", texts.remedy());
        point(points, "consequence", texts.consequence());
        text.items(points);
    }

    private void point(List<String> points, String key, @Nullable String told) {
        if (told != null && !told.isEmpty()) {
            points.add(bold(words.of(key) + ":") + " " + escaped(told));
        }
    }

    private void paragraph(String told) {
        if (!told.isEmpty()) {
            text.block(escaped(told));
        }
    }

    private void parameters() {
        List<List<String>> rows = new ArrayList<>();
        for (Parameter parameter : criterion.spec().parameters()) {
            rows.add(parameter(parameter.name(), parameter, texts.parameters().getOrDefault(parameter.name(), "")));
        }
        criterion
                .spec()
                .terms()
                .forEach(term -> rows.add(parameter(term.id(), term.parameter(), term.meaning(language))));
        List<String> head = List.of(
                words.of("parameter"),
                words.of("parameter.default"),
                words.of("parameter.values"),
                words.of("parameter.meaning"));
        text.table(head, rows);
    }

    private List<String> parameter(String name, Parameter parameter, String meaning) {
        String usual = Parameter.format(parameter.defaultValue());
        return List.of(code(name), code(usual), escaped(takes(parameter)), escaped(meaning));
    }

    private String takes(Parameter parameter) {
        String key = "type." + parameter.type();
        boolean chosen = !parameter.choices().isEmpty() && words.has(key + ".choices");
        return words.of(chosen ? key + ".choices" : key, String.join(", ", parameter.choices()));
    }

    private void example(Example example) {
        text.block(bold(words.name(example.outcome()) + ":") + " " + escaped(example.name(language)));
        text.yaml(example.yaml());
    }
}

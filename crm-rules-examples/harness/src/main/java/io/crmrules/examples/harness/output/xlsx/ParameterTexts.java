package io.crmrules.examples.harness.output.xlsx;

import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.report.CriterionResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parameters of a criterion as people read them: what each means instead of its name, words instead of constants. */
final class ParameterTexts {

    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Z_]{3,}|true|false)\\b|(?<=\\d )(min|h)\\b");
    private static final Pattern BRACKETS = Pattern.compile("^[\\[{](.*)[]}]$", Pattern.DOTALL);
    private static final List<String> NOTHING = List.of("", "[]", "{}");

    private final ReportTexts texts;
    private final String language;

    ParameterTexts(ReportTexts texts, String language) {
        this.texts = texts;
        this.language = language;
    }

    /** A line for each parameter. */
    String text(CriterionResult result) {
        Map<String, String> meanings =
                new HashMap<>(result.criterion().texts(language).parameters());
        result.criterion().spec().terms().forEach(term -> meanings.put(term.id(), term.meaning(language)));
        return result.parameters().entrySet().stream()
                .map(parameter -> texts.of(
                        "counted",
                        meanings.getOrDefault(parameter.getKey(), parameter.getKey()),
                        value(parameter.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private String value(String value) {
        if (NOTHING.contains(value)) {
            return texts.of("notJudged");
        }
        String plain = BRACKETS.matcher(value).replaceAll("$1");
        return CONSTANT.matcher(plain).replaceAll(constant -> Matcher.quoteReplacement(texts.named(constant.group())));
    }
}

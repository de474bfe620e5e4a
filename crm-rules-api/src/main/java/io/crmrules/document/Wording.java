package io.crmrules.document;

import io.crmrules.policy.Parameter;
import io.crmrules.policy.internal.Words;
import io.crmrules.report.ValueFormat;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What the documents say in a language, and how they write values. All texts are plain, not Markdown. */
final class Wording {

    private final Words words;
    private final ValueFormat format;

    /** Languages other than Russian get English. */
    Wording(String language) {
        this.words = Words.beside(Wording.class, "words", language);
        this.format = new ValueFormat(language, ZoneOffset.UTC);
    }

    String of(String key, Object... values) {
        return words.of(key, values);
    }

    boolean has(String key) {
        return words.has(key);
    }

    /** What people call a severity, a role, a stage, ...; a name without words stands for itself. */
    String name(Object name) {
        return words.named(name.toString());
    }

    /** A date, a duration, an amount, a field. */
    String text(Object value) {
        return format.text(value);
    }

    /** The value of a parameter. */
    String value(Parameter parameter, Object value) {
        if (value instanceof Collection<?> list) {
            return list(list, parameter.type() == Parameter.Type.LIST);
        } else if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        return switch (parameter.type()) {
            case FLAG -> of(Boolean.TRUE.equals(value) ? "yes" : "no");
            case DAYS -> count((Integer) value, "day");
            case WORKING_DAYS -> count((Integer) value, "workingDay");
            case SHARE -> Parameter.format(value);
            case CHOICE -> name(value);
            default -> text(value);
        };
    }

    String quoted(String text) {
        return of("quote.open") + text + of("quote.close");
    }

    /** The entries, in quotes when they are texts that people wrote. */
    String list(Collection<?> entries, boolean quoted) {
        return entries.isEmpty()
                ? of("none")
                : entries.stream()
                        .map(entry -> quoted ? quoted(entry.toString()) : name(entry))
                        .collect(Collectors.joining(", "));
    }

    private String map(Map<?, ?> map) {
        return map.isEmpty()
                ? of("none")
                : map.entrySet().stream()
                        .map(entry -> name(entry.getKey()) + ": " + entry.getValue())
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    /** {@code 1 day}, {@code 2 days}; languages that have a form for few use it. */
    private String count(int number, String unit) {
        int last = number % 10;
        boolean teens = number % 100 / 10 == 1;
        if (!has(unit + ".few")) {
            return of(unit + (number == 1 ? ".one" : ".many"), number);
        } else if (last == 1 && !teens) {
            return of(unit + ".one", number);
        }
        return of(unit + (last >= 2 && last <= 4 && !teens ? ".few" : ".many"), number);
    }
}

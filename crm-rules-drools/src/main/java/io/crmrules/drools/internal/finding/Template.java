package io.crmrules.drools.internal.finding;

import io.crmrules.report.ValueFormat;
import io.crmrules.support.Plural;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A message with placeholders, of which {@link io.crmrules.rule.source.RuleTexts#message} says how they are written. */
record Template(String text) {

    /** A name, perhaps the forms of a noun; the quotation marks around it, if it stands in some. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("([«\"]?)\\{(\\w+)((?:\\|[^|}]+)*)}([»\"]?)", Pattern.UNICODE_CHARACTER_CLASS);

    /** With the values of these names; what has none is a question mark. */
    String filled(Function<String, @Nullable Object> values, ValueFormat format) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            Object value = values.apply(found.group(2));
            return Matcher.quoteReplacement(value == null ? around(found, "?") : told(found, value, format));
        });
    }

    private static String told(MatchResult found, Object value, ValueFormat format) {
        if (value instanceof Number number && !found.group(3).isEmpty()) {
            List<String> forms = List.of(found.group(3).substring(1).split("\\|", -1));
            return around(found, format.text(number) + "\u00a0" + Plural.of(number.longValue(), forms));
        } else if (value instanceof Collection<?> values && !found.group(1).isEmpty()) {
            return values.stream().map(one -> around(found, format.text(one))).collect(Collectors.joining(", "));
        }
        return around(found, format.text(value));
    }

    private static String around(MatchResult found, String value) {
        return found.group(1) + value + found.group(4);
    }
}

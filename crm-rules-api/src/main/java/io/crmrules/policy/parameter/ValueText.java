package io.crmrules.policy.parameter;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes values as a policy would. */
final class ValueText {

    private static final Pattern QUOTED = Pattern.compile(".*[\\[\\]{},:;|'\"\\v].*|\\s.*|.*\\s|", Pattern.DOTALL);

    private ValueText() {}

    static String format(Object value) {
        if (value instanceof BigDecimal share) {
            return ScalarText.plain(share.movePointRight(2)).toPlainString() + " %";
        }
        if (value instanceof Duration duration) {
            return duration(duration);
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(ValueText::format).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        return value instanceof String text ? text(text) : value.toString();
    }

    private static String map(Map<?, ?> map) {
        Map<String, String> entries = new TreeMap<>();
        map.forEach((key, value) -> entries.put(format(key), format(value)));
        return entries.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String duration(Duration duration) {
        List<String> parts = new ArrayList<>();
        add(parts, duration.toHours(), "h");
        add(parts, duration.toMinutesPart(), "min");
        add(parts, duration.toSecondsPart(), "s");
        return parts.isEmpty() ? "0" : String.join(" ", parts);
    }

    private static void add(List<String> parts, long amount, String unit) {
        if (amount != 0) {
            parts.add(amount + " " + unit);
        }
    }

    /** Quotes are doubled within quotes, as in YAML. */
    private static String text(String text) {
        return QUOTED.matcher(text).matches() ? "'" + text.replace("'", "''") + "'" : text;
    }
}

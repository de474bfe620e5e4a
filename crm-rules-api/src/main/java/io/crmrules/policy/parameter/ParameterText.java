package io.crmrules.policy.parameter;

import static io.crmrules.policy.parameter.Punctuation.split;
import static io.crmrules.policy.parameter.Punctuation.unquoted;

import io.crmrules.model.MilestoneType;
import io.crmrules.support.Hints;
import io.crmrules.support.Misfit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a rule's annotation says of its parameters. */
final class ParameterText {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");
    private static final Pattern NUMERIC = Pattern.compile("-?\\d.*", Pattern.DOTALL);
    private static final Pattern FROM = Pattern.compile("(.*?) from (\\d{1,9})");
    private static final String LIST_OF = "list of ";
    private static final String MILESTONES = "milestones";
    private static final Map<Parameter.Type, Consumer<String>> SCALARS = new EnumMap<>(Map.of(
            Parameter.Type.FLAG, ScalarText::flag,
            Parameter.Type.COUNT, ScalarText::count,
            Parameter.Type.DAYS, ScalarText::days,
            Parameter.Type.WORKING_DAYS, ScalarText::workingDays,
            Parameter.Type.DURATION, ScalarText::duration,
            Parameter.Type.SHARE, ScalarText::share,
            Parameter.Type.MONEY, ScalarText::money));

    private ParameterText() {}

    static List<Parameter> parseAll(String text) {
        List<Parameter> parameters = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (String part : split(text, ';')) {
            if (part.isBlank()) {
                continue;
            }
            Parameter parameter = parse(part.strip());
            if (!names.add(parameter.name())) {
                throw new Misfit("parameter '" + parameter.name() + "' is declared twice", "");
            }
            parameters.add(parameter);
        }
        return List.copyOf(parameters);
    }

    /** The entries of {@code [a, 'b, c']}. */
    static List<String> list(String text) {
        List<String> entries = new ArrayList<>();
        String inner = Punctuation.inner(text, '[', ']');
        if (!inner.isBlank()) {
            split(inner, ',').forEach(entry -> entries.add(unquoted(entry)));
        }
        return entries;
    }

    /** The entries of {@code {a: 1, b: 2}}. */
    static Map<String, String> map(String text) {
        Map<String, String> entries = new LinkedHashMap<>();
        String inner = Punctuation.inner(text, '{', '}');
        for (String entry : inner.isBlank() ? List.<String>of() : split(inner, ',')) {
            List<String> sides = split(entry, ':');
            if (sides.size() != 2) {
                throw new Misfit(Hints.quote(entry.strip()) + " is no entry of a map", "Maybe { name: 1 }.");
            }
            if (entries.put(unquoted(sides.get(0)), unquoted(sides.get(1))) != null) {
                throw new Misfit(Hints.quote(unquoted(sides.get(0))) + " stands twice in " + Hints.quote(text), "");
            }
        }
        return entries;
    }

    private static Parameter parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new Misfit(Hints.quote(text) + " declares no parameter", "Maybe 'name = 30 days'.");
        }
        List<String> left = split(text.substring(0, equals), ':');
        String name = left.get(0).strip();
        String value = text.substring(equals + 1).strip();
        if (left.size() > 2 || !NAME.matcher(name).matches()) {
            throw new Misfit(Hints.quote(text) + " names no parameter", "Maybe 'maxIdleDays = 14 days'.");
        }
        try {
            return left.size() == 2 ? typed(name, left.get(1).strip(), value) : inferred(name, value);
        } catch (Misfit misfit) {
            throw new Misfit("parameter '" + name + "': " + misfit.problem(), misfit.hint());
        }
    }

    private static Parameter typed(String name, String typeName, String value) {
        Matcher from = FROM.matcher(typeName);
        if (from.matches()) {
            return from(Integer.parseInt(from.group(2)), typed(name, from.group(1), value));
        }
        if (typeName.startsWith(LIST_OF)) {
            return parameter(name, Parameter.Type.LIST, value, choices(typeName.substring(LIST_OF.length())));
        }
        Parameter.Type type = type(typeName);
        return type == Parameter.Type.CHOICE ? choice(name, value) : parameter(name, type, value, List.of());
    }

    private static Parameter inferred(String name, String value) {
        if (value.startsWith("[")) {
            return parameter(name, Parameter.Type.LIST, value, List.of());
        }
        if (value.startsWith("{")) {
            boolean empty = Punctuation.inner(value, '{', '}').isBlank();
            return parameter(name, empty ? Parameter.Type.PER_STAGE : Parameter.Type.MAP_COUNT, value, List.of());
        }
        if (split(value, '|').size() > 1) {
            return choice(name, value);
        }
        return parameter(name, scalarType(value), value, List.of());
    }

    /** What starts like a number has to be one with a unit that is known; any other word is a text. */
    private static Parameter.Type scalarType(String value) {
        for (Map.Entry<Parameter.Type, Consumer<String>> each : SCALARS.entrySet()) {
            try {
                each.getValue().accept(value);
                return each.getKey();
            } catch (Misfit misfit) {
                // The next may fit.
            }
        }
        if (NUMERIC.matcher(value).matches()) {
            throw new Misfit(
                    Hints.quote(value) + " has no unit that is known",
                    "Maybe '7 days', '1 h' or '20 %'; a text that starts with a digit stands in single quotes.");
        }
        return Parameter.Type.TEXT;
    }

    /** The same parameter with this minimum, which its default must keep. */
    private static Parameter from(int minimum, Parameter parameter) {
        Object usual = parameter.defaultValue();
        Parameter from = new Parameter(parameter.name(), parameter.type(), usual, parameter.choices(), minimum);
        from.read(usual);
        return from;
    }

    private static Parameter choice(String name, String value) {
        List<String> choices = choices(value);
        return new Parameter(name, Parameter.Type.CHOICE, choices.get(0), choices);
    }

    /** {@code a | b}, or {@code milestones} for all that there are. */
    private static List<String> choices(String text) {
        if (text.equals(MILESTONES)) {
            return Arrays.stream(MilestoneType.values()).map(Enum::name).toList();
        }
        return split(text, '|').stream().map(Punctuation::unquoted).toList();
    }

    private static Parameter parameter(String name, Parameter.Type type, String value, List<String> choices) {
        Object read = new Parameter(name, type, List.of(), choices, 0).read(unquoted(value));
        return new Parameter(name, type, read, choices);
    }

    private static Parameter.Type type(String text) {
        String name = text.toUpperCase(Locale.ROOT).replace(' ', '_');
        List<String> names =
                Arrays.stream(Parameter.Type.values()).map(Enum::name).toList();
        if (!names.contains(name)) {
            List<String> words = names.stream().map(ParameterText::words).toList();
            throw new Misfit("type " + Hints.quote(text) + " is not known", Hints.maybe(text, words));
        }
        return Parameter.Type.valueOf(name);
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

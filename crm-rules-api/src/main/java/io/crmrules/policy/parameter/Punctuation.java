package io.crmrules.policy.parameter;

import io.crmrules.support.Hints;
import io.crmrules.support.Misfit;
import java.util.ArrayList;
import java.util.List;

/** Takes texts apart at separators, but for those in single quotes or in brackets. */
final class Punctuation {

    private Punctuation() {}

    /** The parts between the separators, one more than there are separators. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (!quoted && c == separator && depth == 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            } else if (!quoted) {
                depth += nesting(c);
            }
        }
        if (quoted || depth != 0) {
            throw new Misfit(Hints.quote(text) + " has a quote or a bracket without its other half", "");
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** What stands between the brackets that {@code text} begins and ends with. */
    static String inner(String text, char open, char close) {
        String stripped = text.strip();
        if (stripped.length() < 2 || stripped.charAt(0) != open || stripped.charAt(stripped.length() - 1) != close) {
            throw new Misfit(Hints.quote(text) + " does not stand between " + open + " and " + close, "");
        }
        return stripped.substring(1, stripped.length() - 1);
    }

    /** The text without blanks around it and without the quotes it stands in; two quotes within mean one. */
    static String unquoted(String text) {
        String stripped = text.strip();
        boolean quoted = stripped.length() > 1 && stripped.startsWith("'") && stripped.endsWith("'");
        return quoted ? stripped.substring(1, stripped.length() - 1).replace("''", "'") : stripped;
    }

    private static int nesting(char c) {
        return switch (c) {
            case '[', '{' -> 1;
            case ']', '}' -> -1;
            default -> 0;
        };
    }
}

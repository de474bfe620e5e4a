package io.crmrules.json.internal.parse;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.stream.Collectors;

/** Values of the input as messages may show them: short, and without characters that act instead of being seen. */
public final class Quote {

    private static final int LONGEST = 60;

    private Quote() {}

    /** In quotes, at most about 60 characters. */
    public static String of(String value) {
        return "'" + shorten(value) + "'";
    }

    /** At most about 60 characters. */
    public static String shorten(String value) {
        return shorten(value, LONGEST);
    }

    public static String shorten(String value, int longest) {
        if (value.codePointCount(0, Math.min(value.length(), 2 * longest + 2)) <= longest) {
            return visible(value);
        }
        return visible(value.substring(0, value.offsetByCodePoints(0, longest))) + "...";
    }

    /** The value at which the parser stands, in words. */
    static String found(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> of(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shorten(parser.getText());
            default -> parser.getText();
        };
    }

    private static String visible(String value) {
        return value.codePoints()
                .mapToObj(c -> harmless(c) ? Character.toString(c) : String.format("\\u%04X", c))
                .collect(Collectors.joining());
    }

    /** Not a control character, a direction mark or half a surrogate pair. */
    private static boolean harmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}

package io.crmrules.json.internal.parse;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.crmrules.support.RecordTexts;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values of properties. Each is null (a text or list: empty) when it is absent or malformed, which is noted. */
public final class Values {

    /** Money has less; a number with an exponent of a billion must not be written out. */
    private static final int MOST_DIGITS = 40;

    private Values() {}

    public static String text(Cursor in) throws IOException {
        JsonParser parser = in.parser();
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        if (parser.currentToken() != JsonToken.VALUE_NULL) {
            in.malformed("a text", scalar(parser) ? "Maybe it lacks quotes." : "");
        }
        return "";
    }

    public static List<String> texts(Cursor in) throws IOException {
        JsonToken token = in.parser().currentToken();
        if (token == JsonToken.START_ARRAY) {
            return elements(in);
        }
        if (token != JsonToken.VALUE_NULL) {
            in.malformed("a list of texts", token == JsonToken.VALUE_STRING ? "Maybe it lacks brackets." : "");
        }
        return List.of();
    }

    private static List<String> elements(Cursor in) throws IOException {
        List<String> texts = new ArrayList<>(2);
        for (JsonToken token = in.parser().nextToken();
                token != JsonToken.END_ARRAY;
                token = in.parser().nextToken()) {
            String text = text(in);
            if (token == JsonToken.VALUE_STRING) {
                texts.add(text);
            }
        }
        return texts;
    }

    public static @Nullable Instant time(Cursor in) throws IOException {
        JsonParser parser = in.parser();
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            none(in, "an ISO-8601 time with offset", "Maybe write it like 2026-11-20T18:05:00+03:00.");
            return null;
        }
        Instant time = Times.instant(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        if (time == null) {
            in.malformed("an ISO-8601 time with offset", Times.hint(parser.getText()));
        }
        return time;
    }

    public static @Nullable LocalDate date(Cursor in) throws IOException {
        JsonParser parser = in.parser();
        boolean text = parser.currentToken() == JsonToken.VALUE_STRING;
        LocalDate date = text ? Times.date(parser.getText()) : null;
        if (date == null) {
            none(in, "a date", "Maybe write it like 2026-11-20.");
        }
        return date;
    }

    /** A time zone by its name or offset. */
    public static @Nullable ZoneId zone(Cursor in) throws IOException {
        String name = text(in);
        ZoneId zone = name.isBlank() ? null : Times.zone(name);
        if (zone == null && !name.isBlank()) {
            in.malformed("a time zone", "Maybe write it like Europe/Moscow.");
        }
        return zone;
    }

    /** An object as it stands, in maps, lists, texts, numbers and flags; empty when it is none. */
    public static Map<String, Object> tree(Cursor in) throws IOException {
        return in.object() ? Trees.object(in.parser()) : Map.of();
    }

    public static boolean flag(Cursor in, boolean byDefault) throws IOException {
        Boolean flag = flag(in);
        return flag == null ? byDefault : flag;
    }

    public static @Nullable Boolean flag(Cursor in) throws IOException {
        JsonToken token = in.parser().currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            none(in, "true or false", token == JsonToken.VALUE_STRING ? "Maybe write it without quotes." : "");
            return null;
        }
        return token == JsonToken.VALUE_TRUE;
    }

    /** Seconds, counted whole. */
    public static @Nullable Integer seconds(Cursor in) throws IOException {
        JsonParser parser = in.parser();
        boolean whole = parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
        if (whole && parser.getNumberType() == JsonParser.NumberType.INT && parser.getIntValue() >= 0) {
            return parser.getIntValue();
        }
        boolean quoted = parser.currentToken() == JsonToken.VALUE_STRING;
        none(in, "a whole number of seconds from 0", quoted ? "Maybe write it without quotes." : "");
        return null;
    }

    public static @Nullable BigDecimal decimal(Cursor in) throws IOException {
        JsonParser parser = in.parser();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            BigDecimal number = parser.getDecimalValue();
            if (number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS) {
                return number;
            }
        }
        none(in, "an amount", token == JsonToken.VALUE_STRING ? "Maybe write it without quotes." : "");
        return null;
    }

    public static <E extends Enum<E>> @Nullable E word(Cursor in, EnumNames<E> words) throws IOException {
        boolean text = in.parser().currentToken() == JsonToken.VALUE_STRING;
        E found = text ? words.find(in.parser().getText()) : null;
        if (found == null) {
            none(in, "known", text ? words.hint(in.parser().getText()) : "");
        }
        return found;
    }

    /** What {@code known} has under the id at hand; an unknown id breaks the record. */
    public static <T> @Nullable T required(Cursor in, String kind, Function<String, @Nullable T> known)
            throws IOException {
        String id = text(in);
        T found = id.isBlank() ? null : known.apply(id);
        if (found == null && !id.isBlank()) {
            in.broken(RecordTexts.unknown(kind, id), RecordTexts.notThere(kind));
        }
        return found;
    }

    /** What {@code known} has under the id at hand; an unknown id is dropped. */
    public static <T> @Nullable T optional(Cursor in, String kind, Function<String, @Nullable T> known)
            throws IOException {
        String id = text(in);
        T found = id.isBlank() ? null : known.apply(id);
        if (found == null && !id.isBlank()) {
            in.drop(RecordTexts.unknown(kind, id), RecordTexts.notThere(kind));
        }
        return found;
    }

    /** What {@code known} has under the ids of the list at hand, once each; unknown ids are dropped. */
    public static <T> List<T> references(Cursor in, String kind, Function<String, @Nullable T> known)
            throws IOException {
        if (in.parser().currentToken() != JsonToken.START_ARRAY) {
            none(in, "a list of ids", "Maybe it lacks brackets.");
            return List.of();
        }
        Set<T> found = new LinkedHashSet<>();
        while (in.parser().nextToken() != JsonToken.END_ARRAY) {
            T one = optional(in, kind, known);
            if (one != null) {
                found.add(one);
            }
        }
        return List.copyOf(found);
    }

    private static void none(Cursor in, String expected, String hint) throws IOException {
        if (in.parser().currentToken() != JsonToken.VALUE_NULL) {
            in.malformed(expected, hint);
        }
    }

    private static boolean scalar(JsonParser parser) {
        return parser.currentToken().isScalarValue();
    }
}

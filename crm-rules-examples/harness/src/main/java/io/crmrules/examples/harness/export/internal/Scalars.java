package io.crmrules.examples.harness.export.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What single JSON values mean, in any of the ways in which CRMs write them. Null where they mean nothing. */
final class Scalars {

    private static final BigDecimal LARGEST_NUMBER = new BigDecimal("1e15");
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_ID = 100;
    private static final int SHOWN = 60;

    private Scalars() {}

    /** Whether this is one of the ways to say that there is no value; PHP knows several. */
    static boolean nothing(JsonNode node) {
        boolean no = node.isMissingNode() || node.isNull() || (node.isBoolean() && !node.asBoolean());
        return no
                || (node.isArray() && node.isEmpty())
                || (node.isTextual() && text(node).isEmpty());
    }

    static String text(JsonNode node) {
        return node.isTextual() || node.isNumber() ? node.asText().strip() : "";
    }

    static @Nullable String id(JsonNode node) {
        String text = node.isTextual() || node.isIntegralNumber() ? text(node) : "";
        return text.isEmpty() || text.length() > LONGEST_ID ? null : text;
    }

    static @Nullable Boolean flag(JsonNode node) {
        if (node.isBoolean() || node.isIntegralNumber()) {
            return node.asBoolean();
        }
        return switch (text(node).toLowerCase(Locale.ROOT)) {
            case "y", "true", "1" -> Boolean.TRUE;
            case "n", "false", "0" -> Boolean.FALSE;
            default -> null;
        };
    }

    static @Nullable BigDecimal number(JsonNode node) {
        String text = text(node);
        // The exponent is bounded before BigDecimal sees it: 1e999999999 would be written out.
        if (text.length() > LONGEST_NUMBER || !text.matches("-?\\d+(\\.\\d+)?([eE]\\+?\\d{1,2})?")) {
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        return number.abs().compareTo(LARGEST_NUMBER) <= 0 ? number : null;
    }

    static boolean listWithGaps(JsonNode node) {
        boolean numbered = node.isObject();
        for (Iterator<String> keys = node.fieldNames(); keys.hasNext(); ) {
            numbered &= keys.next().chars().allMatch(Character::isDigit);
        }
        return numbered;
    }

    static JsonNode renamed(JsonNode node, UnaryOperator<String> names) {
        ObjectNode renamed = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(field -> renamed.set(names.apply(field.getKey()), field.getValue()));
        return renamed;
    }

    /** As JSON, which is one line, cut where it is long. */
    static String quoted(JsonNode node) {
        if (node.isContainerNode()) {
            return node.isArray() ? "[...]" : "{...}";
        }
        String json = node.toString();
        boolean fits = json.codePointCount(0, json.length()) <= SHOWN;
        return fits ? json : json.substring(0, json.offsetByCodePoints(0, SHOWN)) + "...";
    }
}

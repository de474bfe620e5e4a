package io.crmrules.json.internal.record;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.crmrules.json.internal.parse.Cursor;
import io.crmrules.json.internal.parse.RecordType;
import io.crmrules.json.internal.parse.Values;
import io.crmrules.model.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The objects inside a record that are no records: an amount, the company's own fields. */
final class FieldsReader {

    private FieldsReader() {}

    static @Nullable Money amount(Cursor in) throws IOException {
        if (!in.object()) {
            return null;
        }
        BigDecimal value = null;
        String currency = "";
        while (in.next()) {
            switch (in.name()) {
                case "value" -> value = Values.decimal(in);
                case "currency" -> currency = Values.text(in);
                default -> in.unknown(RecordType.AMOUNT);
            }
        }
        return value == null ? null : new Money(value, currency);
    }

    /** Values as text, those of a list joined; an empty list stands for no fields, as PHP writes an empty map. */
    static Map<String, String> fields(Cursor in) throws IOException {
        JsonParser parser = in.parser();
        if (parser.currentToken() == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.END_ARRAY) {
            return Map.of();
        }
        if (!in.object()) {
            return Map.of();
        }
        Map<String, String> fields = new HashMap<>();
        while (in.next()) {
            String value = value(in);
            if (!value.isEmpty()) {
                fields.put(in.name(), value);
            }
        }
        return fields;
    }

    static String value(Cursor in) throws IOException {
        JsonParser parser = in.parser();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return scalar(in);
        }
        List<String> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String value = scalar(in);
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return String.join(", ", values);
    }

    private static String scalar(Cursor in) throws IOException {
        JsonParser parser = in.parser();
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return "";
        }
        if (parser.currentToken().isScalarValue()) {
            return parser.getText();
        }
        in.lose("a text or a number");
        return "";
    }
}

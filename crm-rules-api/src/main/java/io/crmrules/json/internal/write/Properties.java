package io.crmrules.json.internal.write;

import com.fasterxml.jackson.core.JsonGenerator;
import io.crmrules.model.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the properties of records; what is empty or null is left out. */
final class Properties {

    private final JsonGenerator json;

    Properties(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the properties of one record. */
    interface Shape<T> {
        void write(T record) throws IOException;
    }

    JsonGenerator json() {
        return json;
    }

    void id(String id) throws IOException {
        json.writeFieldName("id");
        UnicodeText.write(json, id);
    }

    void text(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeFieldName(name);
            UnicodeText.write(json, text);
        }
    }

    void word(String name, @Nullable Enum<?> word) throws IOException {
        if (word != null) {
            json.writeStringField(name, word.name());
        }
    }

    void time(String name, @Nullable Instant time) throws IOException {
        if (time != null) {
            json.writeStringField(name, time.toString());
        }
    }

    void date(String name, @Nullable LocalDate date) throws IOException {
        if (date != null) {
            json.writeStringField(name, date.toString());
        }
    }

    void flag(String name, boolean flag, boolean byDefault) throws IOException {
        if (flag != byDefault) {
            json.writeBooleanField(name, flag);
        }
    }

    void texts(String name, Collection<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String text : texts) {
                UnicodeText.write(json, text);
            }
            json.writeEndArray();
        }
    }

    void amount(@Nullable Money amount) throws IOException {
        if (amount != null) {
            json.writeObjectFieldStart("amount");
            json.writeNumberField("value", amount.value());
            text("currency", amount.currency());
            json.writeEndObject();
        }
    }

    /** In names, unlike in texts, JSON parsers do not accept half a surrogate pair. */
    void fields(Map<String, String> fields) throws IOException {
        if (!fields.isEmpty()) {
            json.writeObjectFieldStart("fields");
            for (Map.Entry<String, String> field : new TreeMap<>(fields).entrySet()) {
                text(field.getKey().replaceAll("\\p{Cs}", "\uFFFD"), field.getValue());
            }
            json.writeEndObject();
        }
    }

    /** What was taken as it stood. */
    void tree(String name, Object value) throws IOException {
        json.writeFieldName(name);
        tree(value);
    }

    private void tree(Object value) throws IOException {
        if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : object.entrySet()) {
                tree(String.valueOf(entry.getKey()), entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            json.writeStartArray();
            for (Object one : list) {
                tree(one);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Number number) {
            json.writeNumber(new BigDecimal(number.toString()));
        } else {
            UnicodeText.write(json, value.toString());
        }
    }

    <T> void records(String name, Collection<T> records, Shape<T> properties) throws IOException {
        if (!records.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (T record : records) {
                record(record, properties);
            }
            json.writeEndArray();
        }
    }

    <T> void record(T record, Shape<T> properties) throws IOException {
        json.writeStartObject();
        properties.write(record);
        json.writeEndObject();
    }
}

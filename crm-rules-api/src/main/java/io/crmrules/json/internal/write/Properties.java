package io.crmrules.json.internal.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
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

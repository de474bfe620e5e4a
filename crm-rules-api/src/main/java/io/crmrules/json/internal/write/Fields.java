package io.crmrules.json.internal.write;

import com.fasterxml.jackson.core.JsonGenerator;
import io.crmrules.model.Money;
import io.crmrules.report.MoneyAtRisk;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the fields of a report: all of them are always there, what is unknown is null. */
final class Fields {

    private final JsonGenerator json;
    private final ZoneId zone;

    /** Times are written in {@code zone}. */
    Fields(JsonGenerator json, ZoneId zone) {
        this.json = json;
        this.zone = zone;
    }

    /** Writes the fields of one object. */
    interface Shape<T> {
        void write(T object) throws IOException;
    }

    void text(String name, @Nullable String text) throws IOException {
        json.writeFieldName(name);
        if (text == null) {
            json.writeNull();
        } else {
            UnicodeText.write(json, text);
        }
    }

    void word(String name, Enum<?> word) throws IOException {
        json.writeStringField(name, word.name());
    }

    void time(String name, @Nullable Instant time) throws IOException {
        text(name, time == null ? null : text(time));
    }

    void number(String name, int number) throws IOException {
        json.writeNumberField(name, number);
    }

    void counts(String name, Map<String, Integer> counts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            number(count.getKey(), count.getValue());
        }
        json.writeEndObject();
    }

    void flag(String name, boolean flag) throws IOException {
        json.writeBooleanField(name, flag);
    }

    void money(String name, @Nullable Money money) throws IOException {
        object(name, money, this::amount);
    }

    /** The sums, and of how many deals the amount is unknown. */
    void moneyAtRisk(MoneyAtRisk money) throws IOException {
        List<Money> sums = money.byCurrency().entrySet().stream()
                .map(sum -> new Money(sum.getValue(), sum.getKey()))
                .toList();
        value("moneyAtRisk", sums);
        number("amountUnknown", money.unknown());
    }

    private void amount(Money money) throws IOException {
        json.writeFieldName("value");
        decimal(money.value());
        text("currency", money.currency());
    }

    /** Null when there is no object. */
    <T> void object(String name, @Nullable T object, Shape<T> shape) throws IOException {
        json.writeFieldName(name);
        if (object == null) {
            json.writeNull();
        } else {
            object(object, shape);
        }
    }

    <T> void objects(String name, Collection<T> objects, Shape<T> shape) throws IOException {
        json.writeArrayFieldStart(name);
        for (T object : objects) {
            object(object, shape);
        }
        json.writeEndArray();
    }

    <T> void object(T object, Shape<T> shape) throws IOException {
        json.writeStartObject();
        shape.write(object);
        json.writeEndObject();
    }

    /** Whatever a rule has bound: numbers, flags, amounts and lists as such, everything else as text. */
    void value(String name, Object value) throws IOException {
        json.writeFieldName(name);
        value(value);
    }

    /** The same, null when there is none. */
    void valueOrNull(String name, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            value(name, value);
        }
    }

    private void value(Object value) throws IOException {
        if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Number number) {
            number(number);
        } else if (value instanceof Money money) {
            object(money, this::amount);
        } else if (value instanceof Collection<?> values) {
            json.writeStartArray();
            for (Object one : values) {
                value(one);
            }
            json.writeEndArray();
        } else {
            UnicodeText.write(json, value instanceof Instant time ? text(time) : value.toString());
        }
    }

    /** What is infinite or no number has no number in JSON. */
    private void number(Number number) throws IOException {
        String text = number.toString();
        if (text.equals("NaN") || text.endsWith("Infinity")) {
            json.writeString(text);
        } else {
            decimal(new BigDecimal(text));
        }
    }

    /** Without an exponent, whatever the generator is set to. */
    private void decimal(BigDecimal number) throws IOException {
        json.writeNumber(number.scale() < 0 ? number.setScale(0) : number);
    }

    private String text(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(zone));
    }
}

package io.crmrules.examples.harness.export.amocrm.internal.reference;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.Times;
import io.crmrules.examples.harness.export.internal.assembly.MappedFields;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields that the company added to a card ({@code custom_fields_values}), their values as text. */
public final class CustomFields {

    private final List<Field> fields = new ArrayList<>();
    private final Times times;
    private boolean sound = true;

    private CustomFields(Times times) {
        this.times = times;
    }

    private record Field(String id, String name, String code, String type, List<String> values, String choice) {
        boolean called(Set<String> names) {
            return names.contains(id)
                    || names.contains(code.toLowerCase(Locale.ROOT))
                    || names.contains(name.toLowerCase(Locale.ROOT));
        }
    }

    public static CustomFields of(JsonCursor record, Times times) {
        CustomFields read = new CustomFields(times);
        int defects = record.defects();
        for (JsonCursor field : record.at("custom_fields_values").items()) {
            read.add(field);
        }
        read.sound = record.defects() == defects;
        return read;
    }

    private void add(JsonCursor given) {
        String type = given.text("field_type");
        List<String> values = new ArrayList<>();
        String choice = "";
        for (JsonCursor item : given.at("values").items()) {
            item.expect("value");
            String value = value(item.at("value"), type);
            choice = item.text("enum_code");
            if (!value.isBlank()) {
                values.add(value);
            }
        }
        String id = given.id("field_id");
        String name = given.text("field_name").strip();
        fields.add(new Field(id == null ? "" : id, name, given.text("field_code"), type, values, choice));
    }

    private String value(JsonCursor value, String type) {
        if (value.isObject()) {
            return value.text(type.equals("file") ? "file_name" : "name");
        }
        String text = value.anyText();
        boolean moment = type.equals("date") || type.equals("date_time") || type.equals("birthday");
        // Birthdays lie before 1970, too: any number of seconds will do here.
        boolean seconds = moment && text.matches("-?\\d{1,11}");
        return seconds ? local(Instant.ofEpochSecond(Long.parseLong(text)), type) : text;
    }

    private String local(Instant at, String type) {
        return type.equals("date_time")
                ? at.atZone(times.zone()).truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                : at.atZone(times.zone()).toLocalDate().toString();
    }

    /** The same for a mapping, which names fields by their id, code or name. */
    public MappedFields.Values values(JsonCursor record) {
        boolean told = sound && record.has("custom_fields_values");
        return new MappedFields.Values() {
            @Override
            public boolean has(String field) {
                return CustomFields.this.has(field.toLowerCase(Locale.ROOT));
            }

            @Override
            public @Nullable String of(String field) {
                return !told ? null : unticked(field) ? "" : first(field.toLowerCase(Locale.ROOT));
            }

            /** A file or a tick was there when the card was changed last, at the latest. */
            @Override
            public @Nullable Instant filledBy(String field) {
                boolean filled = isOf(field, "file") || (isOf(field, "checkbox") && !unticked(field));
                return filled ? times.moment(record, "updated_at") : null;
            }
        };
    }

    private boolean unticked(String name) {
        return isOf(name, "checkbox") && first(name.toLowerCase(Locale.ROOT)).matches("false|0");
    }

    /** Whether there is such a field with a value. */
    private boolean isOf(String name, String type) {
        return fields.stream()
                .filter(field -> field.called(Set.of(name.toLowerCase(Locale.ROOT))))
                .anyMatch(field -> field.type().equals(type) && !field.values().isEmpty());
    }

    /** All values of the fields with one of these codes or names, given in lower case. */
    public List<String> values(String... names) {
        Set<String> wanted = Set.of(names);
        return fields.stream()
                .filter(field -> field.called(wanted))
                .flatMap(field -> field.values().stream())
                .toList();
    }

    /** The first of them, empty when there is none. */
    public String first(String... names) {
        return values(names).stream().findFirst().orElse("");
    }

    /** What was chosen from a list: its code, or what it is called where it has none. */
    public String choice(String... names) {
        return fields.stream()
                .filter(field -> field.called(Set.of(names)) && !field.choice().isEmpty())
                .map(Field::choice)
                .findFirst()
                .orElseGet(() -> first(names));
    }

    public boolean has(String... names) {
        return fields.stream().anyMatch(field -> field.called(Set.of(names)));
    }

    /** The first of them as a date, null when there is none or it is none. */
    public @Nullable LocalDate date(String... names) {
        String text = first(names);
        try {
            return text.matches("\\d{2}\\.\\d{2}\\.\\d{4}")
                    ? LocalDate.parse(text, DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT))
                    : text.isEmpty() ? null : LocalDate.parse(text.substring(0, Math.min(10, text.length())));
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    /** The names of the fields by their ids. */
    public Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        fields.stream().filter(field -> !field.name().isEmpty()).forEach(field -> names.put(field.id(), field.name()));
        return names;
    }

    /** By name, several values of one field joined by commas; of fields with one name all but the first get their id. */
    public Map<String, String> byName() {
        Map<String, String> byName = new LinkedHashMap<>();
        for (Field field : fields) {
            String name = field.name().isEmpty() ? field.id() : field.name();
            String free = byName.containsKey(name) ? name + " (" + field.id() + ")" : name;
            byName.putIfAbsent(free, String.join(", ", field.values()));
        }
        return byName;
    }
}

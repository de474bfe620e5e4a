package io.crmrules.examples.harness.whatif;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.crmrules.examples.harness.file.WholeFile;
import io.crmrules.policy.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days as files for programs and spreadsheets; all of them are numbers, dates and ids of criteria. */
public final class ReplayFiles {

    private static final ObjectMapper MAPPER = new ObjectMapper(
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build());

    private ReplayFiles() {}

    /** Writes {@code replay.json}. */
    public static Path json(List<Day> days, Path folder) throws IOException {
        Path file = folder.resolve("replay.json");
        WholeFile.write(file, out -> {
            try (JsonGenerator json = MAPPER.createGenerator(out).useDefaultPrettyPrinter()) {
                json.writeStartObject();
                json.writeArrayFieldStart("days");
                for (Day day : days) {
                    write(day, json);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
        });
        return file;
    }

    private static void write(Day day, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("date", day.date().toString());
        json.writeStringField("asOf", day.closing().toString());
        json.writeStringField("dayGate", day.gate().name());
        json.writeNumberField("deals", day.deals());
        json.writeNumberField("open", day.all());
        json.writeObjectFieldStart("bySeverity");
        for (Map.Entry<Severity, Integer> count : day.open().entrySet()) {
            json.writeNumberField(count.getKey().name(), count.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("settled", day.settled());
        json.writeFieldName("score");
        MAPPER.writeValue(json, day.score().value());
        json.writeNumberField("judgedDeals", day.score().judgedDeals());
        json.writeObjectFieldStart("criteria");
        for (Map.Entry<String, Integer> count : day.criteria().entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
        json.writeFieldName("notCheckable");
        MAPPER.writeValue(json, day.notCheckable());
        json.writeEndObject();
    }

    /** Writes {@code replay.csv}: a row for each day, a column for each criterion; empty where it was not checkable. */
    public static Path csv(List<Day> days, Path folder) throws IOException {
        SortedSet<String> criteria = new TreeSet<>();
        days.forEach(day -> criteria.addAll(day.criteria().keySet()));
        Path file = folder.resolve("replay.csv");
        WholeFile.writeText(file, out -> {
            List<String> head = new ArrayList<>(List.of("date", "dayGate", "deals"));
            Stream.of(Severity.values()).map(Enum::name).forEach(head::add);
            head.addAll(List.of("settled", "score", "judgedDeals"));
            head.addAll(criteria);
            out.write(line(head));
            for (Day day : days) {
                out.write(line(row(day, criteria)));
            }
        });
        return file;
    }

    private static List<@Nullable Object> row(Day day, SortedSet<String> criteria) {
        List<@Nullable Object> row = new ArrayList<>(List.of(day.date(), day.gate(), day.deals()));
        row.addAll(day.open().values());
        row.add(day.settled());
        row.add(day.score().value());
        row.add(day.score().judgedDeals());
        criteria.forEach(criterion -> row.add(day.criteria().get(criterion)));
        return row;
    }

    private static String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(cell -> Objects.toString(cell, "")).collect(Collectors.joining(",")) + "\n";
    }
}

package io.crmrules.examples.harness.export.table.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.crmrules.examples.harness.export.internal.JsonFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Records of JSON Lines, of an array, or of the first list in an object around it. Columns are paths: {@code
 * properties.dealname}; the values of a list stand in one cell, with commas between them.
 */
final class JsonRows {

    private static final ObjectReader READER = new ObjectMapper(JsonFiles.factory()).reader();

    private JsonRows() {}

    static void read(Path file, Sink sink) throws IOException {
        try (InputStream in = JsonFiles.open(file);
                JsonParser parser = READER.createParser(in)) {
            boolean lines = JsonFiles.lines(file);
            JsonToken first = lines ? null : parser.nextToken();
            if (first == JsonToken.START_OBJECT ? !inside(parser) : first != JsonToken.START_ARRAY && !lines) {
                throw new IOException("it holds no list of records");
            }
            int count = 0;
            for (JsonToken next = parser.nextToken();
                    next != null && next != JsonToken.END_ARRAY;
                    next = parser.nextToken()) {
                count++;
                record("record " + count, READER.readTree(parser), sink);
            }
        }
    }

    /** Goes on to the first list in an object; false when there is none. */
    private static boolean inside(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static void record(String place, JsonNode record, Sink sink) {
        if (!record.isObject()) {
            sink.broken(place, "It is no record.");
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        flatten("", record, cells);
        sink.headings(cells.keySet());
        sink.row(place, cells);
    }

    private static void flatten(String path, JsonNode node, Map<String, String> cells) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> flatten(
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), cells));
        } else if (node.isArray()) {
            cells.putIfAbsent(path, "");
            node.forEach(item -> flatten(path, item, cells));
        } else {
            String text = node.isNull() ? "" : node.asText().strip();
            cells.merge(path, text, (before, more) -> before.isEmpty() ? more : before + ", " + more);
        }
    }
}

package io.crmrules.examples.harness.export.table.internal.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crmrules.examples.harness.export.internal.JsonFiles;
import io.crmrules.examples.harness.export.mapping.BodyTerms;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Records of JSON Lines, of an array, or of a list in the bodies that an API answers with. */
final class JsonRows {

    private static final ObjectReader READER = new ObjectMapper(JsonFiles.factory()).reader();

    private final JsonParser parser;
    private final BodyTerms body;
    private final JsonRecords records;
    private int count;

    private JsonRows(JsonParser parser, BodyTerms body, Sink sink) {
        this.parser = parser;
        this.body = body;
        this.records = new JsonRecords(body, sink);
    }

    static void read(Path file, BodyTerms body, Sink sink) throws IOException {
        try (InputStream in = JsonFiles.open(file);
                JsonParser parser = READER.createParser(in)) {
            JsonRows rows = new JsonRows(parser, body, sink);
            if (JsonFiles.lines(file)) {
                rows.list();
            } else {
                rows.bodies(sink);
            }
        }
    }

    /** An array, or a body; a file may hold one after the other. */
    private void bodies(Sink sink) throws IOException {
        JsonToken token = parser.nextToken();
        do {
            if (token == JsonToken.START_ARRAY && body.list().isEmpty()) {
                list();
            } else if (token == JsonToken.START_OBJECT) {
                sink.body(body());
            } else {
                throw new IOException("it holds no list of records");
            }
            token = parser.nextToken();
        } while (token != null);
    }

    /** Reads the list in a body, and gives what stands around it. */
    private JsonNode body() throws IOException {
        ObjectNode around = JsonNodeFactory.instance.objectNode();
        boolean found = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            boolean meant = body.list().isEmpty() ? value == JsonToken.START_ARRAY : name.equals(body.list());
            if (found || !meant) {
                keep(name, around);
            } else if (value == JsonToken.START_ARRAY) {
                found = true;
                list();
            } else {
                found = value == JsonToken.VALUE_NULL;
            }
        }
        if (!found) {
            throw new IOException("it holds no list " + (body.list().isEmpty() ? "of records" : body.list()));
        }
        return around;
    }

    /** Of what stands around the list only what is asked for: the rest may be large. */
    private void keep(String name, ObjectNode around) throws IOException {
        if (body.tells(name)) {
            around.set(name, READER.readTree(parser));
        } else {
            parser.skipChildren();
        }
    }

    /** Reads records up to the end of their list. */
    private void list() throws IOException {
        for (JsonToken next = parser.nextToken();
                next != null && next != JsonToken.END_ARRAY;
                next = parser.nextToken()) {
            count++;
            records.read("record " + count, READER.readTree(parser));
        }
    }
}

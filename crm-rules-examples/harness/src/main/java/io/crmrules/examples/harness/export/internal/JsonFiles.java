package io.crmrules.examples.harness.export.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.crmrules.model.SourceProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** JSON files of others, read within limits of size and depth. A byte order mark is skipped. */
public final class JsonFiles {

    /** A page of 250 entities has less than one; more is no page, and would be held in memory as a whole. */
    private static final long MAX_BYTES = 64L << 20;

    private static final int MAX_DEPTH = 200;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();
    private static final ObjectReader READER =
            new ObjectMapper(FACTORY).readerFor(JsonNode.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonFiles() {}

    /** For reading token by token, within the same limits. */
    public static JsonFactory factory() {
        return FACTORY;
    }

    /**
     * The root of a file's document, absent when the file is empty; null, and a problem, when it cannot be read or is no
     * JSON.
     *
     * @param name what problems call the file
     * @param list what is lost when it cannot be read ("TASKS")
     */
    public static @Nullable JsonCursor read(Path path, String name, String list, Problems problems) {
        try {
            return JsonCursor.root(name, list, document(path), problems);
        } catch (IOException cause) {
            problems.add(unreadable(name, cause).losingList(list));
            return null;
        }
    }

    private static JsonNode document(Path path) throws IOException {
        if (Files.size(path) > MAX_BYTES) {
            throw new IOException("it is larger than " + (MAX_BYTES >> 20) + " MB");
        }
        try (InputStream in = open(path)) {
            return lines(path) ? array(READER.readValues(in)) : READER.readTree(in);
        }
    }

    /** The content of a file; what is compressed by gzip is unpacked. */
    public static InputStream open(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        return path.toString().endsWith(".gz") ? new BoundedInput(new GZIPInputStream(in), MAX_BYTES) : in;
    }

    /** Whether the file holds JSON Lines, by its name: they are read as a list of their records. */
    public static boolean lines(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    private static JsonNode array(MappingIterator<JsonNode> records) throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (records.hasNextValue()) {
            array.add(records.nextValue());
        }
        return array;
    }

    /** What is wrong with a file that could not be read. */
    public static SourceProblem unreadable(String file, IOException cause) {
        if (cause instanceof JsonProcessingException json) {
            String problem = "The file is no JSON: " + firstLine(json.getOriginalMessage()) + ".";
            return new SourceProblem(file, place(json.getLocation()), "", problem, hint(json));
        }
        String problem = "The file cannot be read: " + firstLine(String.valueOf(cause.getMessage())) + ".";
        return new SourceProblem(file, "", "", problem, "Maybe split it into pages, or look at its permissions.");
    }

    private static String hint(JsonProcessingException cause) {
        return cause.getOriginalMessage().contains("end-of-input")
                ? "Maybe the file was cut off."
                : "Maybe the file is not in UTF-8.";
    }

    private static String place(JsonLocation location) {
        boolean known = location != null && location.getLineNr() > 0;
        return known ? "line " + location.getLineNr() + ", column " + location.getColumnNr() : "";
    }

    /** Without what Jackson adds about its own source. */
    private static String firstLine(String text) {
        String line = text.lines().findFirst().orElse("").replaceFirst(" ?[(](?:start marker|from `).*", "");
        return line.length() > 160 ? line.substring(0, 160) + "..." : line;
    }
}

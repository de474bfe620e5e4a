package io.crmrules.examples.harness.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts that a CRM may hold and that no report may be hurt by: {@code hostile-strings.json}, the one list for the
 * escaping of every format. Its entries have a name, a text and, for long ones, how many {@code times} it is repeated.
 */
public final class HostileStrings {

    private static final String FILE = "hostile-strings.json";

    private HostileStrings() {}

    /** All texts, in the order of the file. */
    public static List<String> all() {
        return List.copyOf(byName().values());
    }

    /** All texts by their names, in the order of the file. */
    public static Map<String, String> byName() {
        Map<String, String> texts = new LinkedHashMap<>();
        try (InputStream in = HostileStrings.class.getResourceAsStream(FILE)) {
            for (JsonNode entry : new ObjectMapper().readTree(in)) {
                texts.put(
                        entry.get("name").asText(),
                        entry.get("text").asText().repeat(entry.path("times").asInt(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return Collections.unmodifiableMap(texts);
    }

    /**
     * The text of this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static String named(String name) {
        String text = byName().get(name);
        if (text == null) {
            throw new IllegalArgumentException("no hostile string is named " + name);
        }
        return text;
    }
}

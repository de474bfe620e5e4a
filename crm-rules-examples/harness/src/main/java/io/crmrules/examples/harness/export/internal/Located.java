package io.crmrules.examples.harness.export.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.crmrules.model.SourceProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value and its place. Values of a wrong type read as absent, so that no content can break the reading.
 *
 * @param node the value, a missing node when it is absent
 * @param file the file's name
 * @param pointer the JSON pointer inside the file
 * @param record the record that it belongs to ("deal 37"), empty when it belongs to none
 */
public record Located(JsonNode node, String file, String pointer, String record) {

    private static final int SHOWN = 60;

    /** The root of a file. */
    public static Located root(JsonNode node, String file) {
        return new Located(node, file, "", "");
    }

    /** The same value, known to belong to this record. */
    public Located of(String owningRecord) {
        return new Located(node, file, pointer, owningRecord);
    }

    /** The value of a property; of anything but an object with it, an absent value. */
    public Located get(String key) {
        return new Located(
                node.path(key), file, pointer + "/" + key.replace("~", "~0").replace("/", "~1"), record);
    }

    /** Whether the property is there, null or not. */
    public boolean has(String key) {
        return node.has(key);
    }

    /** The values of an array; of an object, as PHP writes arrays with gaps, its values; of anything else none. */
    public List<Located> elements() {
        List<Located> elements = new ArrayList<>(node.size());
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                elements.add(new Located(node.path(i), file, pointer + "/" + i, record));
            }
        } else {
            node.fieldNames().forEachRemaining(key -> elements.add(get(key)));
        }
        return elements;
    }

    /** The value itself as text, trimmed; empty unless it is a text or a number. */
    public String text() {
        return node.isTextual() || node.isNumber() ? node.asText().strip() : "";
    }

    /** A property as text, trimmed; empty unless it is a text or a number. */
    public String text(String key) {
        return get(key).text();
    }

    /** A property that names another record; null for what vendors write when there is none. */
    public @Nullable String reference(String key) {
        String text = text(key);
        return text.isEmpty() || text.equals("0") ? null : text;
    }

    /**
     * The property that names this record.
     *
     * @throws BrokenRecordException when there is none
     */
    public String id(String key) throws BrokenRecordException {
        String id = text(key);
        if (id.isEmpty()) {
            throw new BrokenRecordException(problem("has no " + key, "Maybe the field was not selected."));
        }
        return id;
    }

    /** Whether a flag is set, in any of the ways in which it is written. */
    public boolean yes(String key) {
        JsonNode flag = node.path(key);
        String text = text(key);
        return flag.asBoolean(false) || text.equalsIgnoreCase("Y") || text.equalsIgnoreCase("true") || text.equals("1");
    }

    /** A problem at this place. */
    public SourceProblem problem(String problem, String hint) {
        return new SourceProblem(file, pointer, record, problem, hint);
    }

    /** A value as messages show it: quoted, on one line, not longer than a line. */
    public static String shown(String value) {
        String line = value.replaceAll("\\p{Cntrl}+", " ");
        int length = line.codePointCount(0, line.length());
        return "'" + (length <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "...") + "'";
    }
}

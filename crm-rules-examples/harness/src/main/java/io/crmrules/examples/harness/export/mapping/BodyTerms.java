package io.crmrules.examples.harness.export.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import io.crmrules.support.Hints;
import io.crmrules.support.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the JSON body that an API answers with holds its records. Paths have points between their names.
 *
 * @param list the list of records in the body; empty: its first list. Null in its place is an empty list
 * @param rows a list within each record whose items are the rows; empty: the records are. What the record itself says
 *     has {@link #PARENT} before its path then
 * @param next what a body has when another page follows, any of these; empty: bodies do not tell, and prove nothing
 * @param filtered what a body has when only some records may have been asked for, so that it proves nothing
 * @param most how many items the CRM keeps in {@link #rows}: a list of so many may be cut off; 0: all
 * @param omits properties that a record does not name where there is nothing; of others that is not known then
 */
public record BodyTerms(String list, String rows, Set<String> next, Set<String> filtered, int most, Set<String> omits) {

    /** What stands before a path of the record around a row. */
    public static final String PARENT = "parent.";

    /** Nothing is said. */
    public static final BodyTerms NONE = new BodyTerms("", "", Set.of(), Set.of(), 0, Set.of());

    private static final Set<String> NOTHING = Set.of("", "null", "false", "0");
    private static final List<String> KEYS = List.of("list", "rows", "next", "filtered", "most", "omits");

    public BodyTerms {
        next = Set.copyOf(next);
        filtered = Set.copyOf(filtered);
        omits = Set.copyOf(omits);
    }

    static BodyTerms read(@Nullable YamlNode node, TableType type) {
        if (node == null) {
            return NONE;
        }
        Map<String, YamlNode> said = new LinkedHashMap<>(node.map(KEYS));
        return new BodyTerms(
                NodeValues.textOrEmpty(said.get("list")),
                NodeValues.textOrEmpty(said.get("rows")),
                texts(said.get("next")),
                texts(said.get("filtered")),
                number(said.get("most")),
                omits(said.get("omits"), type));
    }

    private static Set<String> texts(@Nullable YamlNode node) {
        return node == null ? Set.of() : new LinkedHashSet<>(NodeValues.texts(node));
    }

    private static int number(@Nullable YamlNode node) {
        String text = NodeValues.textOrEmpty(node);
        if (node != null && !text.matches("[1-9]\\d{0,5}")) {
            node.complain(Hints.quote(text) + " is no number of items", "Maybe most: 20.");
            return 0;
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private static Set<String> omits(@Nullable YamlNode node, TableType type) {
        Set<String> omits = texts(node);
        for (String property : omits) {
            if (node != null && !type.has(property)) {
                node.complain(
                        "the table " + type.key() + " has no property " + Hints.quote(property),
                        Hints.maybe(property, type.properties()));
            }
        }
        return omits;
    }

    /** Whether bodies tell if they are the last. */
    public boolean paged() {
        return !next.isEmpty();
    }

    /** Whether a field of the body with this name says anything of its completeness. */
    public boolean tells(String name) {
        return Stream.concat(next.stream(), filtered.stream())
                .anyMatch(path -> path.equals(name) || path.startsWith(name + "."));
    }

    /** Whether this body, or this object around a list, says that more follows. */
    public boolean more(JsonNode body) {
        return next.stream().anyMatch(path -> says(at(body, path)));
    }

    /** Whether only some records may have been asked for. */
    public boolean filtered(JsonNode body) {
        return filtered.stream().anyMatch(path -> !at(body, path).isMissingNode());
    }

    private static boolean says(JsonNode node) {
        return node.isContainerNode() ? !node.isEmpty() : node.asBoolean() || !NOTHING.contains(node.asText());
    }

    /** What stands at a path; absent when nothing does. */
    public static JsonNode at(JsonNode node, String path) {
        JsonNode here = node;
        for (String name : path.split("\\.", -1)) {
            here = here.path(name);
        }
        return here;
    }
}

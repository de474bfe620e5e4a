package io.crmrules.examples.harness.export.mapping;

import io.crmrules.support.Hints;
import io.crmrules.support.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads what a mapping says of the properties of a table; one that its type does not have is told, and left out.
 *
 * @param said what is said of the table, by key
 */
record PropertyTerms(Map<String, YamlNode> said, TableType type) {

    /** The headings of the columns in which each stands. */
    Map<String, List<String>> columns() {
        return read("columns", NodeValues::texts);
    }

    Map<String, String> constants() {
        return read("constants", YamlNode::text);
    }

    /** What the values of each mean. */
    Map<String, Map<String, String>> values() {
        return read("values", PropertyTerms::meanings);
    }

    private static Map<String, String> meanings(YamlNode node) {
        Map<String, String> meanings = new LinkedHashMap<>();
        node.map().forEach((value, means) -> meanings.put(value, means.isNothing() ? "" : means.text()));
        return meanings;
    }

    private <T> Map<String, T> read(String key, Function<YamlNode, T> reader) {
        Map<String, T> known = new LinkedHashMap<>();
        YamlNode there = said.get(key);
        if (there != null) {
            there.map().forEach((property, node) -> {
                if (type.has(property)) {
                    known.put(property, reader.apply(node));
                } else {
                    node.complain(
                            "the table " + type.key() + " has no such property",
                            Hints.maybe(property, type.properties()));
                }
            });
        }
        return known;
    }
}

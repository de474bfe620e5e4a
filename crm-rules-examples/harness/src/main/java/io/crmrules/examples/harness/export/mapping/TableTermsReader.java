package io.crmrules.examples.harness.export.mapping;

import io.crmrules.support.Hints;
import io.crmrules.support.yaml.YamlNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a mapping says of a table. */
final class TableTermsReader {

    private static final List<String> KEYS = List.of(
            "type",
            "file",
            "sheet",
            "separator",
            "encoding",
            "times",
            "numbers",
            "columns",
            "constants",
            "values",
            "where",
            "joins",
            "body");
    private static final List<String> TYPES =
            Arrays.stream(TableType.values()).map(TableType::key).toList();

    private final YamlNode node;
    private final Map<String, YamlNode> said;

    private TableTermsReader(YamlNode node) {
        this.node = node;
        this.said = node.map(KEYS);
    }

    static Map<String, TableTerms> read(@Nullable YamlNode tables) {
        Map<String, TableTerms> read = new LinkedHashMap<>();
        if (tables != null) {
            tables.map().forEach((name, table) -> {
                TableTerms terms = new TableTermsReader(table).terms(name);
                if (terms != null) {
                    read.put(name, terms);
                }
            });
        }
        return read;
    }

    private @Nullable TableTerms terms(String name) {
        TableType type = type(name);
        String file = NodeValues.text(said.get("file"));
        if (type == null) {
            return null;
        }
        if (file == null) {
            node.complain("does not name its file", "Maybe file: " + name + "*.csv.");
        }
        Map<String, YamlNode> times = map("times", List.of("format", "zone"));
        Map<String, YamlNode> numbers = map("numbers", List.of("decimal", "grouping"));
        PropertyTerms properties = new PropertyTerms(said, type);
        TableTerms terms = new TableTerms(
                type,
                file == null ? "" : file,
                NodeValues.textOrEmpty(said.get("sheet")),
                TableFormats.separator(said.get("separator")),
                TableFormats.encoding(said.get("encoding")),
                TableFormats.times(times.get("format")),
                TableFormats.zone(times.get("zone")),
                TableFormats.decimal(numbers.get("decimal")),
                TableFormats.grouping(numbers.get("grouping")),
                properties.columns(),
                properties.constants(),
                properties.values(),
                where(),
                joins(),
                BodyTerms.read(said.get("body"), type));
        demandRequired(terms);
        return terms;
    }

    private @Nullable TableType type(String name) {
        YamlNode said = this.said.get("type");
        String key = said == null ? name : said.text();
        for (TableType type : TableType.values()) {
            if (type.key().equals(key)) {
                return type;
            }
        }
        (said == null ? node : said).complain(Hints.quote(key) + " is no type of table", Hints.maybe(key, TYPES));
        return null;
    }

    private Map<String, YamlNode> map(String key, List<String> known) {
        YamlNode there = said.get(key);
        return there == null ? Map.of() : there.map(known);
    }

    private Map<String, Set<String>> where() {
        Map<String, Set<String>> where = new LinkedHashMap<>();
        YamlNode there = said.get("where");
        if (there != null) {
            there.map().forEach((column, node) -> where.put(column, new LinkedHashSet<>(NodeValues.texts(node))));
        }
        return where;
    }

    private Map<String, String> joins() {
        Map<String, String> joins = new LinkedHashMap<>();
        map("joins", List.of("deals")).forEach((to, node) -> joins.put(to, node.text()));
        return joins;
    }

    private void demandRequired(TableTerms terms) {
        for (String property : terms.type().required()) {
            if (!terms.tells(property)) {
                node.complain(
                        "has no column for " + Hints.quote(property), "Maybe columns: { " + property + ": HEADING }.");
            }
        }
    }
}

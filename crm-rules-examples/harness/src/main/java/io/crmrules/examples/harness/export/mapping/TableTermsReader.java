package io.crmrules.examples.harness.export.mapping;

import io.crmrules.support.Hints;
import io.crmrules.support.yaml.YamlNode;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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
        String file = MappingReader.text(said.get("file"));
        if (type == null) {
            return null;
        }
        if (file == null) {
            node.complain("does not name its file", "Maybe file: " + name + "*.csv.");
        }
        Map<String, YamlNode> times = map("times", List.of("format", "zone"));
        Map<String, YamlNode> numbers = map("numbers", List.of("decimal", "grouping"));
        TableTerms terms = new TableTerms(
                type,
                file == null ? "" : file,
                text("sheet"),
                separator(),
                encoding(said.get("encoding")),
                formats(times.get("format")),
                zone(times.get("zone")),
                decimal(numbers.get("decimal")),
                numbers.get("grouping") == null ? "" : rawText(numbers.get("grouping")),
                columns(type),
                constants(type),
                values(type),
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

    private String text(String key) {
        String text = MappingReader.text(said.get(key));
        return text == null ? "" : text;
    }

    private static String rawText(YamlNode text) {
        return String.valueOf(text.plain());
    }

    private @Nullable Character separator() {
        YamlNode separator = said.get("separator");
        if (separator == null || separator.isNothing()) {
            return null;
        }
        String text = rawText(separator).replace("\\t", "\t").replace("tab", "\t");
        if (text.length() != 1) {
            separator.complain(Hints.quote(text) + " is no single character", "Maybe ';' or 'tab'.");
            return null;
        }
        return text.charAt(0);
    }

    private static @Nullable String encoding(@Nullable YamlNode node) {
        String name = MappingReader.text(node);
        try {
            return name == null ? null : Charset.forName(name).name();
        } catch (IllegalArgumentException e) {
            if (node != null) {
                node.complain(Hints.quote(String.valueOf(name)) + " is no encoding", "Maybe windows-1251 or UTF-8.");
            }
            return null;
        }
    }

    private static List<String> formats(@Nullable YamlNode node) {
        if (node == null || node.isNothing()) {
            return List.of();
        }
        List<YamlNode> nodes = node.isText() ? List.of(node) : node.list();
        for (YamlNode each : nodes) {
            if (!format(each.text())) {
                each.complain(Hints.quote(each.text()) + " is no format of a time", "Maybe dd.MM.yyyy HH:mm.");
            }
        }
        return nodes.stream().map(YamlNode::text).toList();
    }

    private static boolean format(String pattern) {
        try {
            return DateTimeFormatter.ofPattern(pattern).getZone() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static @Nullable ZoneId zone(@Nullable YamlNode node) {
        String name = MappingReader.text(node);
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException e) {
            if (node != null) {
                node.complain(Hints.quote(String.valueOf(name)) + " is no time zone", "Maybe Europe/Moscow.");
            }
            return null;
        }
    }

    private static char decimal(@Nullable YamlNode node) {
        String text = MappingReader.text(node);
        if (node != null && text != null && !text.equals(",") && !text.equals(".")) {
            node.complain(Hints.quote(text) + " is neither a comma nor a point", "");
        }
        return text == null || text.isEmpty() ? '.' : text.charAt(0);
    }

    private Map<String, List<String>> columns(TableType type) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        ofProperties("columns", type).forEach((property, node) -> columns.put(property, texts(node)));
        return columns;
    }

    private Map<String, String> constants(TableType type) {
        Map<String, String> constants = new LinkedHashMap<>();
        ofProperties("constants", type).forEach((property, node) -> constants.put(property, node.text()));
        return constants;
    }

    private Map<String, Map<String, String>> values(TableType type) {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        ofProperties("values", type).forEach((property, node) -> {
            Map<String, String> meanings = new LinkedHashMap<>();
            node.map().forEach((value, means) -> meanings.put(value, means.isNothing() ? "" : means.text()));
            values.put(property, meanings);
        });
        return values;
    }

    private Map<String, YamlNode> ofProperties(String key, TableType type) {
        Map<String, YamlNode> known = new LinkedHashMap<>();
        YamlNode there = said.get(key);
        if (there != null) {
            there.map().forEach((property, node) -> {
                if (type.has(property)) {
                    known.put(property, node);
                } else {
                    node.complain(
                            "the table " + type.key() + " has no such property",
                            Hints.maybe(property, type.properties()));
                }
            });
        }
        return known;
    }

    private Map<String, Set<String>> where() {
        Map<String, Set<String>> where = new LinkedHashMap<>();
        YamlNode there = said.get("where");
        if (there != null) {
            there.map().forEach((column, node) -> where.put(column, new LinkedHashSet<>(texts(node))));
        }
        return where;
    }

    private Map<String, String> joins() {
        Map<String, String> joins = new LinkedHashMap<>();
        map("joins", List.of("deals")).forEach((to, node) -> joins.put(to, node.text()));
        return joins;
    }

    static List<String> texts(YamlNode node) {
        return node.isText()
                ? List.of(node.text())
                : node.list().stream().map(YamlNode::text).toList();
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

package io.crmrules.policy.internal.file;

import io.crmrules.policy.StandardSections;
import io.crmrules.support.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a company says in its standard in its own words. */
final class StandardSectionsReader {

    static final List<String> KEYS =
            List.of("names", "terms", "sales", "duties", "answering", "appeal", "confidentiality", "revision");

    private static final List<String> OFF = List.of("off", "false", "no");

    private final Map<String, YamlNode> entries;

    private StandardSectionsReader(Map<String, YamlNode> entries) {
        this.entries = entries;
    }

    /** Asks for its own keys only. */
    static StandardSections read(Map<String, YamlNode> entries) {
        return new StandardSectionsReader(entries).sections();
    }

    private StandardSections sections() {
        return new StandardSections(
                texts("names"),
                texts("terms"),
                texts("sales"),
                duties(),
                procedure("answering"),
                procedure("appeal"),
                paragraphs("confidentiality"),
                paragraphs("revision"));
    }

    private Map<String, String> texts(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        YamlNode node = entries.get(key);
        if (node != null) {
            node.map().forEach((name, text) -> texts.put(name, text.text()));
        }
        return texts;
    }

    /** By position, or a list for everybody. */
    private Map<String, List<String>> duties() {
        YamlNode node = entries.get("duties");
        if (node == null || node.isNothing()) {
            return Map.of();
        } else if (!node.isMap()) {
            return Map.of("", paragraphs(node));
        }
        Map<String, List<String>> duties = new LinkedHashMap<>();
        node.map().forEach((position, those) -> duties.put(position, paragraphs(those)));
        return duties;
    }

    /** Null for the usual words; {@code off} takes them away. */
    private @Nullable List<String> procedure(String key) {
        YamlNode node = entries.get(key);
        if (node == null || node.isNothing()) {
            return null;
        }
        return node.isText() && OFF.contains(node.text()) ? List.of() : paragraphs(node);
    }

    private List<String> paragraphs(String key) {
        YamlNode node = entries.get(key);
        return node == null || node.isNothing() ? List.of() : paragraphs(node);
    }

    /** One text, or several. */
    private static List<String> paragraphs(YamlNode node) {
        List<YamlNode> told = node.isText() ? List.of(node) : node.list();
        return told.stream().map(YamlNode::text).filter(text -> !text.isEmpty()).toList();
    }
}

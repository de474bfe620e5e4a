package io.crmrules.internal;

import io.crmrules.rule.RuleTexts;
import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** Reads a text sibling of a rule: plain properties in UTF-8, no ResourceBundle with its fall-backs and caches. */
final class RuleTextsReader {

    private static final Set<String> KEYS = Set.of("title", "message", "why", "remedy", "consequence");

    private RuleTextsReader() {}

    /** @throws IllegalArgumentException when a key is unknown, or title or message is missing */
    static RuleTexts read(String content) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(content));
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        Set<String> unknown = new TreeSet<>(properties.stringPropertyNames());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "unknown key '" + unknown.iterator().next() + "'; known are " + new TreeSet<>(KEYS) + ".");
        }
        return new RuleTexts(
                required(properties, "title"),
                required(properties, "message"),
                properties.getProperty("why", ""),
                properties.getProperty("remedy", ""),
                properties.getProperty("consequence", ""));
    }

    private static String required(Properties properties, String key) {
        String value = properties.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("the key '" + key + "' is missing.");
        }
        return value;
    }
}

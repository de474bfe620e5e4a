package io.crmrules.internal;

import io.crmrules.rule.source.RuleTexts;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** Reads a text sibling of a rule: plain properties in UTF-8, no ResourceBundle with its fall-backs and caches. */
final class RuleTextsReader {

    private static final Set<String> KEYS =
            Set.of("title", "defect", "message", "settled", "why", "remedy", "consequence", "details");
    private static final String PARAMETER = "parameter.";
    private static final String WITHOUT = "message.without.";

    private RuleTextsReader() {}

    /** @throws IllegalArgumentException when a key is unknown, or title or message is missing */
    static RuleTexts read(String content) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(content));
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        refuseUnknown(properties);
        String title = required(properties, "title");
        String message = required(properties, "message");
        return RuleTexts.builder(title, message)
                .defect(properties.getProperty("defect", title))
                .messagesWithout(named(properties, WITHOUT))
                .settled(properties.getProperty("settled"))
                .why(properties.getProperty("why", ""))
                .remedy(properties.getProperty("remedy", ""))
                .consequence(properties.getProperty("consequence", ""))
                .details(properties.getProperty("details", ""))
                .parameters(named(properties, PARAMETER))
                .build();
    }

    private static void refuseUnknown(Properties properties) {
        Set<String> unknown = new TreeSet<>(properties.stringPropertyNames());
        unknown.removeIf(key -> KEYS.contains(key) || names(key, PARAMETER) || names(key, WITHOUT));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "unknown key '" + unknown.iterator().next() + "'; known are " + new TreeSet<>(KEYS) + ", "
                            + PARAMETER + "<name> and " + WITHOUT + "<name>.");
        }
    }

    private static boolean names(String key, String prefix) {
        return key.startsWith(prefix) && key.length() > prefix.length();
    }

    /** The texts whose keys have this prefix, by the name that follows it. */
    private static Map<String, String> named(Properties properties, String prefix) {
        Map<String, String> texts = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (names(key, prefix)) {
                texts.put(key.substring(prefix.length()), required(properties, key));
            }
        }
        return texts;
    }

    private static String required(Properties properties, String key) {
        String value = properties.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("the key '" + key + "' is missing.");
        }
        return value;
    }
}

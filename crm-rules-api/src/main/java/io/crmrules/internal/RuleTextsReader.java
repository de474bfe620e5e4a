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

    private static final Set<String> KEYS = Set.of("title", "message", "why", "remedy", "consequence", "details");
    private static final String PARAMETER = "parameter.";

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
        return RuleTexts.builder(required(properties, "title"), required(properties, "message"))
                .why(properties.getProperty("why", ""))
                .remedy(properties.getProperty("remedy", ""))
                .consequence(properties.getProperty("consequence", ""))
                .details(properties.getProperty("details", ""))
                .parameters(parameters(properties))
                .build();
    }

    private static void refuseUnknown(Properties properties) {
        Set<String> unknown = new TreeSet<>(properties.stringPropertyNames());
        unknown.removeIf(key -> KEYS.contains(key) || (key.startsWith(PARAMETER) && key.length() > PARAMETER.length()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "unknown key '" + unknown.iterator().next() + "'; known are " + new TreeSet<>(KEYS) + " and "
                            + PARAMETER + "<name>.");
        }
    }

    private static Map<String, String> parameters(Properties properties) {
        Map<String, String> parameters = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(PARAMETER)) {
                parameters.put(key.substring(PARAMETER.length()), required(properties, key));
            }
        }
        return parameters;
    }

    private static String required(Properties properties, String key) {
        String value = properties.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("the key '" + key + "' is missing.");
        }
        return value;
    }
}

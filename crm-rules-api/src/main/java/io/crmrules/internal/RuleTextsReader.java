package io.crmrules.internal;

import io.crmrules.rule.source.RuleFlaw;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleTexts;
import io.crmrules.rule.source.Spot;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** Reads a text sibling of a rule: plain properties in UTF-8, no ResourceBundle with its fall-backs and caches. */
final class RuleTextsReader {

    private static final Set<String> KEYS =
            Set.of("title", "defect", "message", "settled", "move", "why", "remedy", "consequence", "details");
    private static final String PARAMETER = "parameter.";
    private static final String WITHOUT = "message.without.";

    private RuleTextsReader() {}

    /** What is wrong with texts. */
    static final class Misfit extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final RuleFlaw flaw;
        private final transient List<String> values;
        private final transient Spot spot;

        private Misfit(RuleFlaw flaw, Spot spot, String... values) {
            super(flaw.name());
            this.flaw = flaw;
            this.spot = spot;
            this.values = List.of(values);
        }

        RuleProblem problem(String file) {
            return RuleProblem.of(file, spot, flaw, values, null);
        }
    }

    /** @throws Misfit when a key is unknown, or title or message is missing */
    static RuleTexts read(String content) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(content));
        } catch (IOException | IllegalArgumentException e) {
            throw new Misfit(RuleFlaw.BAD_TEXTS, Spot.NOWHERE);
        }
        refuseUnknown(properties, content);
        String title = required(properties, "title");
        String message = required(properties, "message");
        return RuleTexts.builder(title, message)
                .defect(properties.getProperty("defect", title))
                .messagesWithout(named(properties, WITHOUT))
                .settled(properties.getProperty("settled"))
                .move(properties.getProperty("move"))
                .why(properties.getProperty("why", ""))
                .remedy(properties.getProperty("remedy", ""))
                .consequence(properties.getProperty("consequence", ""))
                .details(properties.getProperty("details", ""))
                .parameters(named(properties, PARAMETER))
                .build();
    }

    private static void refuseUnknown(Properties properties, String content) {
        Set<String> unknown = new TreeSet<>(properties.stringPropertyNames());
        unknown.removeIf(key -> KEYS.contains(key) || names(key, PARAMETER) || names(key, WITHOUT));
        if (!unknown.isEmpty()) {
            String key = unknown.iterator().next();
            String known = String.join(", ", new TreeSet<>(KEYS)) + ", " + PARAMETER + "<name>, " + WITHOUT + "<name>";
            throw new Misfit(RuleFlaw.UNKNOWN_TEXT, spot(content, key), key, known);
        }
    }

    /** The line that begins with this key. */
    private static Spot spot(String content, String key) {
        List<String> lines = content.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).stripLeading().startsWith(key)) {
                return new Spot(at + 1, lines.get(at).indexOf(key) + 1, lines.get(at));
            }
        }
        return Spot.NOWHERE;
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
            throw new Misfit(RuleFlaw.MISSING_TEXT, Spot.NOWHERE, key);
        }
        return value;
    }
}

package io.crmrules.internal;

import io.crmrules.rule.source.RuleSource;
import io.crmrules.rule.source.RuleTexts;
import io.crmrules.rule.source.Trust;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules in the jar, found by the index that its build wrote: a jar in a jar lists no folders. */
public final class ShippedRules {

    private static final String INDEX = "META-INF/crm-rules/checklist.index";
    private static final String DRL = ".drl";

    private ShippedRules() {}

    /**
     * All of them, by path.
     *
     * @throws IllegalStateException when the class path has no shipped rules
     */
    public static List<RuleSource> load() {
        List<String> files =
                content(INDEX).lines().filter(line -> !line.isBlank()).toList();
        return files.stream()
                .filter(file -> file.endsWith(DRL))
                .map(file -> source(file, files))
                .toList();
    }

    private static RuleSource source(String drl, List<String> files) {
        String path = drl.substring(0, drl.length() - DRL.length());
        int slash = path.lastIndexOf('/');
        String group = path.substring(path.lastIndexOf('/', slash - 1) + 1, slash);
        Map<String, RuleTexts> texts = new HashMap<>();
        for (String file : files) {
            String language = Siblings.language(file, path);
            if (language != null) {
                texts.put(language, RuleTextsReader.read(content(file)));
            }
        }
        return new RuleSource(path.substring(slash + 1), drl, group, content(drl), texts, Trust.SHIPPED);
    }

    private static String content(String resource) {
        try (InputStream in = ShippedRules.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The class path has no " + resource
                        + ". Maybe the dependency io.crmrules:crm-rules-drools is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}

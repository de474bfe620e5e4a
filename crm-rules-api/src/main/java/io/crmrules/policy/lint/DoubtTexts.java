package io.crmrules.policy.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The words of doubts. Plain properties: no fall-back to the language of the JVM. */
final class DoubtTexts {

    private static final Map<String, DoubtTexts> BY_FILE = new ConcurrentHashMap<>();

    private final Properties texts = new Properties();

    private DoubtTexts(String file) {
        try (InputStream in = DoubtTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The class path lacks " + file + " of crm-rules-api.");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static DoubtTexts in(String language) {
        String file = language.equals("ru") ? "doubts_ru.properties" : "doubts.properties";
        return BY_FILE.computeIfAbsent(file, DoubtTexts::new);
    }

    String text(String key, List<String> values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("there is no text " + key);
        }
        for (int i = 0; i < values.size(); i++) {
            text = text.replace("{" + i + "}", values.get(i));
        }
        return text;
    }
}

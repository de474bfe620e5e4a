package io.crmrules.drools.internal.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of notices. Plain properties: a ResourceBundle would fall back to the language of the JVM. */
final class NoticeTexts {

    private static final Map<String, NoticeTexts> BY_FILE = new ConcurrentHashMap<>();

    private final Properties texts = new Properties();

    private NoticeTexts(String file) {
        try (InputStream in = NoticeTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The class path lacks " + file + " of crm-rules-drools.");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Languages other than Russian get English. */
    static NoticeTexts in(String language) {
        return BY_FILE.computeIfAbsent(
                language.equals("ru") ? "notices_ru.properties" : "notices.properties", NoticeTexts::new);
    }

    /** The text with {0}, {1}, ... filled in. */
    String of(String key, Object... values) {
        String text = texts.getProperty(key, key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}

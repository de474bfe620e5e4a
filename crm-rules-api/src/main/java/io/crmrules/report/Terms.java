package io.crmrules.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** What people call milestones, fields and units. Plain properties: no fall-back to the language of the JVM. */
final class Terms {

    private static final Map<String, Terms> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Properties terms = new Properties();

    private Terms(String language) {
        String file = language.equals("ru") ? "terms_ru.properties" : "terms.properties";
        try (InputStream in = Terms.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The class path lacks " + file + " of crm-rules-api.");
            }
            terms.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Languages other than Russian get English. */
    static Terms in(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, Terms::new);
    }

    /** The term for a name; a name that has none stands for itself. */
    String of(String name) {
        return terms.getProperty(name, name);
    }
}

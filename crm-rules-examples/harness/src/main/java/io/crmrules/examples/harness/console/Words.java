package io.crmrules.examples.harness.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words of the summary in a language. Plain properties: a ResourceBundle would fall back to the JVM's language. */
final class Words {

    private final Properties words = new Properties();

    Words(String language) {
        String file = language.equals("en") ? "words.properties" : "words_" + language + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no words in the language " + language);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The words of this key, with {0}, {1}, ... filled in. */
    String of(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** What people call a kind of data or of input, with its name in the snapshot. */
    String ofInput(String name) {
        return words.containsKey(name) ? of(name) + " (" + name + ")" : name;
    }
}

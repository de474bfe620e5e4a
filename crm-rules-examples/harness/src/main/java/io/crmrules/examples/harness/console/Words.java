package io.crmrules.examples.harness.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words of results in a language. Plain properties: a ResourceBundle would fall back to the JVM's language. */
public final class Words {

    private final Properties words = new Properties();

    /** The words of the summary. */
    Words(String language) {
        this(language, Words.class);
    }

    /**
     * The words of the summary and those that stand beside other classes; of a key that several have, the last.
     *
     * @param language "ru"; any other gets English
     * @param others beside which classes there are a {@code words.properties} and a {@code words_ru.properties}
     */
    public Words(String language, Class<?>... others) {
        load(Words.class, language);
        for (Class<?> other : others) {
            load(other, language);
        }
    }

    private void load(Class<?> beside, String language) {
        String file = language.equals("ru") ? "words_ru.properties" : "words.properties";
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file + " beside " + beside.getName());
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The words of this key, with {0}, {1}, ... filled in. */
    public String of(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The words of this key, or {@code otherwise} when it has none. */
    public String orElse(String key, String otherwise) {
        return words.getProperty(key, otherwise);
    }

    /** What people call a kind of data or of input, with its name in the snapshot. */
    public String ofInput(String name) {
        return words.containsKey(name) ? of(name) + " (" + name + ")" : name;
    }
}

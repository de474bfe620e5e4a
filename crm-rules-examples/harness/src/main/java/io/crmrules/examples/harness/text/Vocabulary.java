package io.crmrules.examples.harness.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words of results in a language. Plain properties: a ResourceBundle would fall back to the JVM's language. */
public final class Vocabulary {

    private final Properties words = new Properties();

    /**
     * The words that all results share and those that stand beside other classes; of a key that several have, the last.
     *
     * @param language "ru"; any other gets English
     * @param others beside which classes there are a {@code words.properties} and a {@code words_ru.properties}
     */
    public Vocabulary(String language, Class<?>... others) {
        String file = spoken(language).equals("ru") ? "words_ru.properties" : "words.properties";
        load(Vocabulary.class, file);
        for (Class<?> other : others) {
            load(other, file);
        }
    }

    /** In which the words are: a language that crm-rules does not speak gets English. */
    public static String spoken(String language) {
        return language.equals("ru") ? "ru" : "en";
    }

    private void load(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file + " beside " + beside.getName());
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * The words of this key, with {0}, {1}, ... filled in.
     *
     * @throws IllegalArgumentException when it has none
     */
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

package io.crmrules.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a language, from properties in UTF-8 beside a class: no fall-back to the language of the JVM. For whoever
 * writes texts for people; immutable once read.
 */
public final class Words {

    private static final Pattern BLANK = Pattern.compile("\\{(\\d)}");

    private final Properties words = new Properties();

    private Words() {}

    /** Reads {@code stem_ru.properties}, or {@code stem.properties} for every other language. */
    public static Words beside(Class<?> owner, String stem, String language) {
        String file = language.equals("ru") ? stem + "_ru.properties" : stem + ".properties";
        Words read = new Words();
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The class path lacks " + file + " of crm-rules-api.");
            }
            read.words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Whether there are words for this key. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** The words for a name; a name that has none stands for itself. */
    public String named(String name) {
        return words.getProperty(name, name);
    }

    /**
     * The words of this key, with {0}, {1}, ... filled in.
     *
     * @throws IllegalArgumentException when there are none
     */
    public String of(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return BLANK.matcher(text)
                .replaceAll(
                        blank -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(blank.group(1))])));
    }
}

package io.crmrules.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a language, from properties in UTF-8 beside a class: no fall-back to the language of the JVM. For whoever
 * writes texts for people; immutable once read.
 */
public final class Words {

    /** Those that crm-rules speaks itself. */
    public static final List<String> LANGUAGES = List.of("en", "ru");

    private static final Pattern BLANK = Pattern.compile("\\{(\\d)}");

    /** What was read, by file: a check of one deal asks for the same words again and again. */
    private static final ClassValue<Map<String, Words>> READ = new ClassValue<>() {
        @Override
        protected Map<String, Words> computeValue(Class<?> owner) {
            return new ConcurrentHashMap<>();
        }
    };

    private final Map<String, String> words;

    private Words(Map<String, String> words) {
        this.words = words;
    }

    /** Those of {@code stem_ru.properties}, or of {@code stem.properties} for every other language. */
    public static Words beside(Class<?> owner, String stem, String language) {
        String file = stem + (spoken(language).equals("ru") ? "_ru" : "") + ".properties";
        return READ.get(owner).computeIfAbsent(file, name -> new Words(read(owner, name)));
    }

    /** In which the words are: a language that crm-rules does not speak gets English. */
    public static String spoken(String language) {
        return language.equals("ru") ? "ru" : "en";
    }

    private static Map<String, String> read(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + file + " beside " + owner.getName() + home(owner)
                        + ". Maybe the jar was packed again without its resources.");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> words = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The jar or folder of a class, where that is known. */
    private static String home(Class<?> owner) {
        CodeSource source = owner.getProtectionDomain().getCodeSource();
        return source == null ? "" : " in " + source.getLocation();
    }

    /** These words and the others; of a key that both have, the others'. */
    public Words and(Words others) {
        Map<String, String> both = new HashMap<>(words);
        both.putAll(others.words);
        return new Words(both);
    }

    /** All of them, by their keys. */
    public Map<String, String> all() {
        return Map.copyOf(words);
    }

    /** Whether there are words for this key. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** The words for a name; a name that has none stands for itself. */
    public String named(String name) {
        return words.getOrDefault(name, name);
    }

    /**
     * The words of this key, with {0}, {1}, ... filled in; those for which there is no value stay.
     *
     * @throws IllegalArgumentException when there are none
     */
    public String of(String key, Object... values) {
        String text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return BLANK.matcher(text).replaceAll(blank -> {
            int number = Integer.parseInt(blank.group(1));
            return Matcher.quoteReplacement(number < values.length ? String.valueOf(values[number]) : blank.group());
        });
    }
}

package io.crmrules.examples.harness.export.mapping;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values by how they begin: {@code 006*}; {@code *} is any value, but not none. */
public final class Wildcard {

    private static final String ANY = "*";
    private static final String NOT = "!";

    private Wildcard() {}

    /** Whether a value is meant by a pattern, which may be the value itself. */
    private static boolean matches(String pattern, String value) {
        return pattern.endsWith(ANY)
                ? !value.isEmpty() && value.startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(value);
    }

    /** Whether a value is among these patterns; of those that begin with {@code !} it must be none. */
    public static boolean allowed(Set<String> patterns, String value) {
        boolean any = false;
        boolean asked = false;
        for (String pattern : patterns) {
            if (pattern.startsWith(NOT) && matches(pattern.substring(1), value)) {
                return false;
            }
            asked |= !pattern.startsWith(NOT);
            any |= matches(pattern, value);
        }
        return any || !asked;
    }

    /** What a value means, by itself or by how it begins, the longest first; {@code *} says that it means itself. */
    public static String meaning(Map<String, String> meanings, String value) {
        String said = meanings.get(value);
        String meaning = said == null ? byBeginning(meanings, value) : said;
        return meaning == null || meaning.equals(ANY) ? value : meaning;
    }

    private static @Nullable String byBeginning(Map<String, String> meanings, String value) {
        return meanings.keySet().stream()
                .filter(pattern -> pattern.endsWith(ANY) && matches(pattern, value))
                .max(Comparator.comparingInt(String::length))
                .map(meanings::get)
                .orElse(null);
    }
}

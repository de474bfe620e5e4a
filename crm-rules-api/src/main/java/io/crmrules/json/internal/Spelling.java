package io.crmrules.json.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Advice on a word that is almost right. */
final class Spelling {

    private static final int LONGEST = 40;
    private static final int MOST = 200;

    private Spelling() {}

    /** "Maybe you meant 'x'.", or empty when nothing known resembles {@code word}. */
    static String hint(String word, Collection<String> known) {
        if (word.length() > LONGEST || known.size() > MOST) {
            return "";
        }
        record Guess(String word, int distance) {}
        int far = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= far)
                .map(candidate -> new Guess(candidate, distance(lower(word), lower(candidate))))
                .filter(guess -> guess.distance <= far)
                .min(Comparator.comparingInt(Guess::distance).thenComparing(Guess::word))
                .map(guess -> "Maybe you meant '" + guess.word + "'.")
                .orElse("");
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The fewest letters to insert, delete or replace (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}

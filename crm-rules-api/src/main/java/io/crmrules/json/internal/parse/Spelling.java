package io.crmrules.json.internal.parse;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Advice on a word that is almost right. */
public final class Spelling {

    private static final int LONGEST = 40;
    private static final int MOST = 100;

    private Spelling() {}

    /** "Maybe you meant 'x'.", or empty when nothing known resembles {@code word}. */
    public static String hint(String word, Collection<String> known) {
        if (word.length() > LONGEST || known.size() > MOST) {
            return "";
        }
        record Guess(String word, int distance) {}
        return known.stream()
                .filter(candidate -> candidate.length() <= LONGEST
                        && 2 * Math.abs(candidate.length() - word.length()) <= word.length() + 1)
                .map(candidate -> new Guess(candidate, distance(lower(word), lower(candidate))))
                .filter(guess -> guess.distance <= (Math.max(word.length(), guess.word.length()) + 1) / 3)
                .min(Comparator.comparingInt(Guess::distance).thenComparing(Guess::word))
                .map(guess -> "Maybe you meant '" + guess.word + "'.")
                .orElse("");
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The fewest letters to insert, delete, replace or swap with their neighbour. */
    private static int distance(String one, String other) {
        int[][] d = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, i, j, one, other);
            }
        }
        return d[one.length()][other.length()];
    }

    private static int step(int[][] d, int i, int j, String one, String other) {
        char a = one.charAt(i - 1);
        char b = other.charAt(j - 1);
        int fewest = Math.min(d[i - 1][j - 1] + (a == b ? 0 : 1), Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a == other.charAt(j - 2) && b == one.charAt(i - 2);
        return swapped ? Math.min(fewest, d[i - 2][j - 2] + 1) : fewest;
    }
}

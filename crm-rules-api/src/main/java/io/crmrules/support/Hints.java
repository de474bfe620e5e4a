package io.crmrules.support;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words for messages: what was probably meant, and values quoted so that they cannot break a line. For messages of
 * every module, which advise in one voice.
 */
public final class Hints {

    private static final int LONGEST_QUOTE = 60;
    private static final int LONGEST_LIST = 15;
    private static final int MOST_SLIPS = 3;

    private Hints() {}

    /** {@code Maybe you meant 'x'.}; without a word near enough, the known ones when they are few, else nothing. */
    public static String maybe(String word, Collection<String> known) {
        String meant = meant(word, known);
        return meant.isEmpty() ? oneOf(known) : meant;
    }

    /** {@code Maybe you meant 'x'.}, empty when no known word is near enough. */
    public static String meant(String word, Collection<String> known) {
        String nearest = nearest(word, known);
        return nearest == null ? "" : "Maybe you meant " + quote(nearest) + ".";
    }

    /** The known word that was probably meant, misspelt or cut short; null when none is near enough. */
    public static @Nullable String nearest(String word, Collection<String> known) {
        record Guess(String word, int slips) {}
        String wanted = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(each -> 2 * Math.abs(each.length() - word.length()) <= word.length() + 1)
                .filter(each -> Math.max(each.length(), word.length()) <= LONGEST_QUOTE)
                .map(each -> new Guess(each, distance(wanted, each.toLowerCase(Locale.ROOT))))
                .filter(guess -> guess.slips <= tolerated(Math.max(guess.word.length(), word.length()))
                        || guess.word.toLowerCase(Locale.ROOT).contains(wanted))
                .min(Comparator.comparingInt(Guess::slips).thenComparing(Guess::word))
                .map(Guess::word)
                .orElse(null);
    }

    private static int tolerated(int length) {
        return Math.min(MOST_SLIPS, (length + 1) / 3);
    }

    /** The text in single quotes on one line, cut when it is long. */
    public static String quote(String text) {
        String line = oneLine(text);
        return line.length() <= LONGEST_QUOTE ? "'" + line + "'" : "'" + line.substring(0, cut(line)) + "...'";
    }

    /** The text with a space for everything that could break or reorder a line. */
    public static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ");
    }

    private static String oneOf(Collection<String> known) {
        return known.isEmpty() || known.size() > LONGEST_LIST ? "" : "Known are " + String.join(", ", known) + ".";
    }

    private static int cut(String line) {
        return Character.isHighSurrogate(line.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
    }

    /** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] cost) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}

package io.crmrules.examples.benchmarks.loops.common;

import java.text.Normalizer;
import java.util.Locale;

/** What people typed, made comparable, and whether it says something. */
public final class Texts {

    private static final String VOWELS = "аеёиоуыэюяaeiouy";
    private static final String USUAL_SIGNS = "«»–—";
    private static final int NEXT_LINE = 0x85;

    private Texts() {}

    /** NFKC, case folded, ё as е, without punctuation, white space collapsed. */
    public static String normalised(String text) {
        String folded = usual(text) ? text.toLowerCase(Locale.ROOT) : folded(text);
        StringBuilder said = new StringBuilder(folded.length());
        boolean spaced = false;
        int c;
        for (int i = 0; i < folded.length(); i += Character.charCount(c)) {
            c = folded.codePointAt(i);
            if (space(c)) {
                spaced = said.length() > 0;
            } else if (!punctuation(c)) {
                said.append(spaced ? " " : "").appendCodePoint(c == 'ё' ? 'е' : c);
                spaced = false;
            }
        }
        return said.toString();
    }

    /** ASCII and Russian, the case of nearly all texts: nothing to decompose, and one lower case for each letter. */
    private static boolean usual(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c < 0x7F || (c >= 'А' && c <= 'я') || c == 'ё' || c == 'Ё';
            if (!letter && USUAL_SIGNS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }

    private static boolean space(int c) {
        return Blanks.space(c) || c == NEXT_LINE;
    }

    private static boolean punctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** In code points, runs of white space counted as one. */
    public static int length(String text) {
        int length = 0;
        boolean spaced = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (space(text.codePointAt(i))) {
                spaced = length > 0;
            } else {
                length += spaced ? 2 : 1;
                spaced = false;
            }
        }
        return length;
    }

    /** Runs between white space that have a letter or digit. */
    public static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (space(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                inWord = true;
                words++;
            }
        }
        return words;
    }

    /** One key held down, or Russian or Latin letters without a vowel. */
    public static boolean noise(String text) {
        return oneKey(Blanks.stripped(text)) || withoutVowel(text);
    }

    private static boolean oneKey(String text) {
        int key = text.isEmpty() ? -1 : text.codePointAt(0);
        for (int i = 0; i < text.length(); i += Character.charCount(key)) {
            if (text.codePointAt(i) != key) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean withoutVowel(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = Character.toLowerCase(text.codePointAt(i));
            if (Character.isLetter(c)) {
                boolean familiar = (c >= 'a' && c <= 'z') || (c >= 'а' && c <= 'я') || c == 'ё';
                if (!familiar || VOWELS.indexOf(c) >= 0) {
                    return false;
                }
                letters = true;
            }
        }
        return letters;
    }
}

package io.crmrules.rule.support;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;

/** What people type, compared and measured. */
final class Texts {

    private static final String VOWELS = "аеёиоуыэюяaeiouy";
    private static final char NEXT_LINE = '\u0085'; // the one white space that Character does not call so

    private Texts() {}

    /** NFKC, case folded, ё as е, without punctuation, white space collapsed and trimmed. */
    static String normalised(String text) {
        String folded = folded(text);
        StringBuilder plain = new StringBuilder(folded.length());
        boolean spaced = false;
        for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
            int c = folded.codePointAt(i);
            if (space(c)) {
                spaced = true;
            } else if (!punctuation(c)) {
                if (spaced && !plain.isEmpty()) {
                    plain.append(' ');
                }
                plain.appendCodePoint(c == 'ё' ? 'е' : c);
                spaced = false;
            }
        }
        return plain.toString();
    }

    /** NFKC and case folded: upper case first, which joins what only lower case keeps apart (ß, final sigma). */
    static String folded(String text) {
        if (plain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String folded = compatible(text).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return compatible(folded);
    }

    /** Latin and Russian as it is typed, nearly all there is: NFKC leaves it alone, and each letter has one of each case. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean cyrillic = c >= 'Ѐ' && c <= 'џ';
            if (c > '~' && !cyrillic && c != '«' && c != '»' && c != '–' && c != '—') {
                return false;
            }
        }
        return true;
    }

    private static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** White space as people see it, no-break spaces included. */
    private static boolean space(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
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

    /** Code points, white space at the ends aside and each run of it within counted as one. */
    static int length(String text) {
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

    /** Runs between white space that have a letter or digit in them. */
    static int words(String text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (space(c)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                counted = true;
                words++;
            }
        }
        return words;
    }

    /** One distinct character; or letters, all of them Russian or Latin, and no vowel in the whole text. */
    static boolean noise(String text) {
        return held(text) || mute(text);
    }

    private static boolean held(String text) {
        OptionalInt key = text.codePoints().filter(c -> !space(c)).findFirst();
        return key.isPresent()
                && text.codePoints().filter(c -> c == key.getAsInt()).count() == length(text);
    }

    private static boolean mute(String text) {
        boolean lettered = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = Character.toLowerCase(text.codePointAt(i));
            if (Character.isLetter(c)) {
                if (VOWELS.indexOf(c) >= 0 || !familiar(c)) {
                    return false;
                }
                lettered = true;
            }
        }
        return lettered;
    }

    private static boolean familiar(int letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'а' && letter <= 'я') || letter == 'ё';
    }
}

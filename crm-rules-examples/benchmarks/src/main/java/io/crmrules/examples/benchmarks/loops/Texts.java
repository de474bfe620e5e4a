package io.crmrules.examples.benchmarks.loops;

import java.text.Normalizer;
import java.util.Locale;

/** What people typed, made comparable, and whether it says something. */
final class Texts {

    private static final String VOWELS = "аеёиоуыэюяaeiouy";
    private static final int NEXT_LINE = 0x85;

    private Texts() {}

    /** NFKC, case folded, ё as е, without punctuation, white space collapsed. */
    static String normalised(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(folded.length());
        Normalizer.normalize(folded, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            if (space(c)) {
                addSpace(plain);
            } else if (!punctuation(c)) {
                plain.appendCodePoint(c == 'ё' ? 'е' : c);
            }
        });
        return plain.toString().strip();
    }

    private static void addSpace(StringBuilder plain) {
        if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }

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

    /** In code points, runs of white space counted as one. */
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

    /** Runs between white space that have a letter or digit. */
    static int words(String text) {
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
    static boolean noise(String text) {
        String stripped = Words.stripped(text);
        if (!stripped.isEmpty() && stripped.codePoints().allMatch(c -> c == stripped.codePointAt(0))) {
            return true;
        }
        int[] letters = text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .toArray();
        for (int c : letters) {
            boolean familiar = (c >= 'a' && c <= 'z') || (c >= 'а' && c <= 'я') || c == 'ё';
            if (!familiar || VOWELS.indexOf(c) >= 0) {
                return false;
            }
        }
        return letters.length > 0;
    }
}

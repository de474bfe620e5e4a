package io.crmrules.support;

import java.text.Normalizer;
import java.util.Locale;

/** What people type, in the one form in which it is compared. */
public final class Texts {

    private static final char NEXT_LINE = '\u0085'; // the one white space that Character does not call so

    /** What {@link #normalised} makes of each character up to here, told without tables of Unicode. */
    private static final char[] FORMS = new char['\u2015'];

    private static final char DROPPED = '\uffff';

    static {
        for (char c = 0; c < FORMS.length; c++) {
            char lower = Character.toLowerCase(c);
            FORMS[c] = space(c) ? ' ' : punctuation(c) ? DROPPED : lower == 'ё' ? 'е' : lower;
        }
    }

    private Texts() {}

    /** NFKC, case folded, ё as е, without punctuation, white space collapsed and trimmed. */
    public static String normalised(String text) {
        return plain(text) ? normalisedPlain(text) : normalisedFolded(folded(text));
    }

    private static String normalisedPlain(String text) {
        char[] plain = new char[text.length()];
        int length = 0;
        boolean spaced = false;
        for (int i = 0; i < text.length(); i++) {
            char c = FORMS[text.charAt(i)];
            if (c == ' ') {
                spaced = length > 0;
            } else if (c != DROPPED) {
                if (spaced) {
                    plain[length++] = ' ';
                    spaced = false;
                }
                plain[length++] = c;
            }
        }
        return new String(plain, 0, length);
    }

    private static String normalisedFolded(String folded) {
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
    public static String folded(String text) {
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

    /** Without white space of any kind at its ends. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && space(text.charAt(start))) {
            start++;
        }
        while (start < end && space(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Without white space at its ends, and with one space for each run of it within. */
    public static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean between = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (space(c)) {
                between = true;
            } else {
                spaced.append(between && !spaced.isEmpty() ? " " : "").append(c);
                between = false;
            }
        }
        return spaced.toString();
    }

    /** White space as people see it, no-break spaces included. */
    public static boolean space(int c) {
        boolean typed = (c > ' ' && c <= '~') || (c >= 'Ѐ' && c <= 'џ'); // nearly always, and told without tables
        return !typed && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE);
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
}

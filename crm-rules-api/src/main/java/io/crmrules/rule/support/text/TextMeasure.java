package io.crmrules.rule.support.text;

import io.crmrules.support.Texts;

/** How much people typed, and whether it can mean anything. */
public final class TextMeasure {

    private static final String VOWELS = "аеёиоуыэюяaeiouy";

    private TextMeasure() {}

    /** Code points, white space at the ends aside and each run of it within counted as one. */
    public static int length(String text) {
        int length = 0;
        boolean spaced = false;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Texts.space(c)) {
                spaced = length > 0;
            } else {
                length += spaced ? 2 : 1;
                spaced = false;
            }
        }
        return length;
    }

    /** Runs between white space that have a letter or digit in them. */
    public static int words(String text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Texts.space(c)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                counted = true;
                words++;
            }
        }
        return words;
    }

    /** One distinct character; or letters, all of them Russian or Latin, and no vowel in the whole text. */
    public static boolean noise(String text) {
        return held(text) || mute(text);
    }

    private static boolean held(String text) {
        String said = Texts.strip(text);
        for (int i = 0; i < said.length(); i += Character.charCount(said.codePointAt(i))) {
            if (said.codePointAt(i) != said.codePointAt(0)) {
                return false;
            }
        }
        return !said.isEmpty();
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

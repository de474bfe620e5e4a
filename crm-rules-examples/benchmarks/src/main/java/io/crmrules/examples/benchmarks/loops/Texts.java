package io.crmrules.examples.benchmarks.loops;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people typed, made comparable, and whether it says something. */
final class Texts {

    private static final Pattern PUNCTUATION = Pattern.compile("\\p{P}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u0085]+");
    private static final String VOWELS = "аеёиоуыэюяaeiouy";

    private Texts() {}

    static String normalised(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        String plain = PUNCTUATION
                .matcher(Normalizer.normalize(folded, Normalizer.Form.NFKC))
                .replaceAll("")
                .replace('ё', 'е');
        return collapsed(plain);
    }

    private static String collapsed(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** In code points. */
    static int length(String text) {
        String collapsed = collapsed(text);
        return collapsed.codePointCount(0, collapsed.length());
    }

    /** Runs between white space that have a letter or digit. */
    static int words(String text) {
        int words = 0;
        for (String run : collapsed(text).split(" ", -1)) {
            if (run.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words++;
            }
        }
        return words;
    }

    /** One key held down, or Russian or Latin letters without a vowel. */
    static boolean noise(String text) {
        String bare = collapsed(text).replace(" ", "");
        String letters = bare.toLowerCase(Locale.ROOT).codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean held = !bare.isEmpty() && collapsed(text).codePoints().distinct().count() == 1;
        return held
                || (!letters.isEmpty()
                        && letters.chars()
                                .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'а' && c <= 'я') || c == 'ё')
                        && letters.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0));
    }
}

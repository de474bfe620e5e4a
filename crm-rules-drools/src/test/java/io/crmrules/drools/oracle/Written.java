package io.crmrules.drools.oracle;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody typed, measured and compared as the checklist says.
 *
 * @param text as it was typed
 */
record Written(String text) {

    private static final Set<Integer> PUNCTUATION = Set.of(
            (int) Character.CONNECTOR_PUNCTUATION,
            (int) Character.DASH_PUNCTUATION,
            (int) Character.START_PUNCTUATION,
            (int) Character.END_PUNCTUATION,
            (int) Character.INITIAL_QUOTE_PUNCTUATION,
            (int) Character.FINAL_QUOTE_PUNCTUATION,
            (int) Character.OTHER_PUNCTUATION);
    private static final String KEYBOARDS = "abcdefghijklmnopqrstuvwxyzабвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final String VOWELS = "aeiouyаеёиоуыэюя";

    /** Normalised: NFKC, case folded, ё as е, without punctuation and needless white space. */
    String plain() {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return new Written(kept(compatible, c -> !PUNCTUATION.contains(Character.getType(c))))
                .runs()
                .map(run -> run.toLowerCase(Locale.ROOT).replace("ё", "е"))
                .collect(Collectors.joining(" "));
    }

    boolean isOneOf(Set<String> phrases) {
        return phrases.stream().map(Written::new).map(Written::plain).anyMatch(plain()::equals);
    }

    boolean contains(String marker) {
        return text.toLowerCase(Locale.ROOT).contains(marker.toLowerCase(Locale.ROOT));
    }

    int length() {
        return collapsed().codePointCount(0, collapsed().length());
    }

    long words() {
        return runs().filter(run -> run.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /** A key held down; or letters of our keyboards, none of them a vowel. */
    boolean noise() {
        String letters = kept(collapsed().toLowerCase(Locale.ROOT), Character::isLetter);
        boolean ours = letters.codePoints().allMatch(letter -> KEYBOARDS.indexOf(letter) >= 0);
        boolean mute = letters.codePoints().noneMatch(letter -> VOWELS.indexOf(letter) >= 0);
        return collapsed().codePoints().distinct().count() == 1 || (!letters.isEmpty() && ours && mute);
    }

    /** Without white space at its ends. */
    String trimmed() {
        int[] spaced = spaced();
        return new String(spaced, 0, spaced.length).strip();
    }

    private String collapsed() {
        return runs().collect(Collectors.joining(" "));
    }

    /** What stands between white space. */
    private Stream<String> runs() {
        int[] spaced = spaced();
        return Stream.of(new String(spaced, 0, spaced.length).split(" ")).filter(run -> !run.isEmpty());
    }

    private int[] spaced() {
        return text.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
                .toArray();
    }

    private static String kept(String text, IntPredicate wanted) {
        return text.codePoints()
                .filter(wanted)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, (a, b) -> {})
                .toString();
    }
}

package io.crmrules.rule.internal;

import io.crmrules.model.Comment;
import io.crmrules.model.Deal;
import io.crmrules.model.Task;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type, compared and measured. */
final class Texts {

    private static final Pattern PUNCTUATION = Pattern.compile("\\p{P}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String VOWELS = "аеёиоуыэюяaeiouy";

    private Texts() {}

    /** NFKC, case folded, ё as е, without punctuation, white space collapsed and trimmed. */
    static String normalised(String text) {
        String plain = PUNCTUATION.matcher(folded(text)).replaceAll("");
        return collapsed(plain.replace('ё', 'е'));
    }

    /** NFKC and case folded: upper case first, which joins what only lower case keeps apart (ß, final sigma). */
    static String folded(String text) {
        String folded = compatible(text).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return compatible(folded);
    }

    private static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    static String collapsed(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    static int length(String text) {
        String collapsed = collapsed(text);
        return collapsed.codePointCount(0, collapsed.length());
    }

    /** Runs between white space that have a letter or digit in them. */
    static int words(String text) {
        int words = 0;
        for (String run : SPACES.split(text, -1)) {
            if (run.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words++;
            }
        }
        return words;
    }

    /** One distinct character; or letters, all of them Russian or Latin, and no vowel in the whole text. */
    static boolean noise(String text) {
        String typed = collapsed(text);
        if (typed.codePoints().distinct().limit(2).count() == 1) {
            return true;
        }
        int[] letters = typed.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .toArray();
        for (int letter : letters) {
            if (VOWELS.indexOf(letter) >= 0 || !familiar(letter)) {
                return false;
            }
        }
        return letters.length > 0;
    }

    private static boolean familiar(int letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'а' && letter <= 'я') || letter == 'ё';
    }

    static boolean repeats(Comment comment, Deal deal) {
        String said = normalised(comment.text());
        Comment before = before(comment, deal);
        return (before != null && said.equals(normalised(before.text())))
                || deal.tasks().stream().anyMatch(task -> had(task, comment) && said.equals(normalised(task.text())));
    }

    private static @Nullable Comment before(Comment comment, Deal deal) {
        int i = deal.comments().indexOf(comment);
        return i > 0 ? deal.comments().get(i - 1) : null;
    }

    /** A task that was made at an unknown moment may be younger than the comment. */
    private static boolean had(Task task, Comment comment) {
        return task.createdAt() != null && !task.createdAt().isAfter(comment.createdAt());
    }
}

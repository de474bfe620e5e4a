package io.crmrules.rule.support.text;

import io.crmrules.rule.facts.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Secrets in what people typed. Each has digits and, but for a card number, a word before it that says what it is; all
 * repetitions are bounded, so that no text takes long.
 */
public final class Secrets {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NOT_WITHIN_WORD = "(?<![\\p{L}\\d])";

    private static final Pattern CARD_CODE = Pattern.compile(
            NOT_WITHIN_WORD + "(?:cv[vcp]2?[^\\p{L}\\d]{0,5}\\d{3}"
                    + "|(?:пин|pin)[ -]?(?:код\\p{L}{0,2}|code)[^\\p{L}\\d]{0,5}\\d{4})(?!\\d)",
            FLAGS);
    private static final Pattern PASSWORD = Pattern.compile(
            NOT_WITHIN_WORD + "(?:парол[ьяе]|password|passwd|pwd)\\s{0,3}([:=]?)(?:[–—-]\\s)?\\s{0,3}(\\S{4,64})",
            FLAGS);
    private static final Pattern PASSPORT = Pattern.compile(
            NOT_WITHIN_WORD + "(?:паспорт\\p{L}{0,3}|passport)"
                    + "(?:[\\s:№#,.-]|сери\\p{L}|сер\\.|номер|рф|данные|клиента|директора|series|number){0,12}"
                    + "\\d\\d[ \\u00a0]?\\d\\d[\\s,№#-]{0,4}(?:номер\\s?)?\\d{6}(?!\\d)",
            FLAGS);
    private static final Pattern DATE = Pattern.compile("\\d{1,4}[./-]\\d{1,2}(?:[./-]\\d{1,4})?[.,;)]*");

    private Secrets() {}

    /** Which there are, each once, in the order of the constants; none in nearly all texts. */
    public static List<Secret> in(String text) {
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return List.of();
        }
        List<Secret> found = new ArrayList<>(1);
        if (CardNumbers.in(text)) {
            found.add(Secret.CARD_NUMBER);
        }
        if (CARD_CODE.matcher(text).find()) {
            found.add(Secret.CARD_CODE);
        }
        if (password(text)) {
            found.add(Secret.PASSWORD);
        }
        if (PASSPORT.matcher(text).find()) {
            found.add(Secret.PASSPORT);
        }
        return List.copyOf(found);
    }

    /** After a colon anything with a digit but a date; without one only what has letters and digits. */
    private static boolean password(String text) {
        Matcher called = PASSWORD.matcher(text);
        while (called.find()) {
            String word = called.group(2);
            boolean digits = word.chars().anyMatch(Character::isDigit);
            boolean letters = word.chars().anyMatch(Character::isLetter);
            boolean said = !called.group(1).isEmpty();
            if (digits && (said || letters) && !DATE.matcher(word).matches()) {
                return true;
            }
        }
        return false;
    }
}

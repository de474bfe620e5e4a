package io.crmrules.rule.support.text;

import io.crmrules.support.Texts;

/**
 * A form that a whole text may have: {@code #} stands for a digit, {@code ?} for any one character, {@code *} for any
 * number of them, possibly none; all else for itself in either case. Takes at most as many steps as the lengths of text
 * and form multiply to, whatever they are.
 */
public final class Template {

    private static final int NONE = -1;

    private final int[] form;

    private Template(int[] form) {
        this.form = form;
    }

    /** The form that a company wrote. */
    public static Template of(String form) {
        return new Template(characters(form));
    }

    private static int[] characters(String text) {
        return Texts.spaced(Texts.folded(text)).codePoints().toArray();
    }

    /** Whether the text, white space at its ends aside and each run of it one blank, has this form. */
    public boolean fits(String text) {
        int[] typed = characters(text);
        int at = 0;
        int asked = 0;
        int star = NONE;
        int afterStar = 0;
        while (at < typed.length) {
            if (asked < form.length && form[asked] == '*') {
                star = asked++;
                afterStar = at;
            } else if (asked < form.length && fits(typed[at], form[asked])) {
                at++;
                asked++;
            } else if (star != NONE) {
                asked = star + 1;
                at = ++afterStar;
            } else {
                return false;
            }
        }
        while (asked < form.length && form[asked] == '*') {
            asked++;
        }
        return asked == form.length;
    }

    private static boolean fits(int typed, int asked) {
        return switch (asked) {
            case '?' -> true;
            case '#' -> typed >= '0' && typed <= '9';
            default -> typed == asked;
        };
    }
}

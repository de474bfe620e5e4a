package io.crmrules.drools.internal.compile.drl;

/**
 * A part of a rule's file that means something by itself.
 *
 * @param kind what it is
 * @param text as it stands in the file; of a TEXT what stands between its quotes
 * @param line where it begins, from 1
 */
public record Token(Kind kind, String text, int line) {

    /** What a part of a file is. */
    public enum Kind {
        /** A name, a keyword or a whole number. */
        WORD,
        /** A text in single or double quotes. */
        TEXT,
        /** Any other character. */
        SIGN
    }

    public boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    public boolean isSign(char sign) {
        return kind == Kind.SIGN && text.charAt(0) == sign;
    }
}

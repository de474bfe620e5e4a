package io.crmrules.examples.harness.text;

/** How many columns of a terminal a text takes, near enough for names: emoji and CJK take two, accents none. */
public final class TextWidth {

    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFF00, 0xFF60},
        {0x1F300, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private TextWidth() {}

    /** The columns of the whole text. */
    public static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (c >= range[0] && c <= range[1]) {
                return 2;
            }
        }
        return 1;
    }
}

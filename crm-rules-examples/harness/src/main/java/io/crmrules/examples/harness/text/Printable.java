package io.crmrules.examples.harness.text;

import org.jspecify.annotations.Nullable;

/**
 * Text of an export, made fit to be shown: nothing that moves the cursor of a terminal, colours, or turns lines around,
 * and nothing that files of text or XML cannot hold. Each line ends with a line feed.
 */
public final class Printable {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_NAME = 60;

    private Printable() {}

    /** On one line of bearable length. */
    public static String line(@Nullable String text) {
        return shortened(text, LONGEST_LINE);
    }

    /** What people or things are called. */
    public static String name(@Nullable String text) {
        return shortened(text, LONGEST_NAME);
    }

    /** With its line ends. */
    public static String lines(@Nullable String text) {
        return text == null ? "" : safe(text);
    }

    private static String shortened(@Nullable String text, int longest) {
        if (text == null) {
            return "";
        }
        int shown = Math.min(text.length(), 2 * longest + 1); // enough, whatever is left out of it
        String line = safe(text.substring(0, shown)).replace('\n', ' ').strip();
        boolean fits = shown == text.length() && line.codePointCount(0, line.length()) <= longest;
        int end = Math.min(longest, line.codePointCount(0, line.length()));
        return fits ? line : line.substring(0, line.offsetByCodePoints(0, end)) + "…";
    }

    private static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .codePoints()
                .map(Printable::known)
                .filter(Printable::harmless)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }

    private static int known(int c) {
        boolean lineEnd = c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean nothing = (c & 0xFFFE) == 0xFFFE; // what Unicode has set apart for good
        return lineEnd ? '\n' : c == '\t' ? ' ' : half || nothing ? 0xFFFD : c;
    }

    private static boolean harmless(int c) {
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || isMark(c);
        return c == '\n' || !(turns || Character.isISOControl(c));
    }

    /** The invisible letters that give their neighbours a direction. */
    private static boolean isMark(int c) {
        return c == 0x200E || c == 0x200F || c == 0x061C;
    }
}

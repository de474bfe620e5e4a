package io.crmrules.examples.harness.console;

import org.jspecify.annotations.Nullable;

/** Text of an export, made safe for a terminal: no control characters that move the cursor, no reversed lines. */
public final class Printable {

    private Printable() {}

    /** On one line. */
    public static String line(@Nullable String text) {
        return lines(text).replace('\n', ' ');
    }

    /** With its line ends. */
    public static String lines(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().filter(Printable::harmless).forEach(safe::appendCodePoint);
        return safe.toString();
    }

    private static boolean harmless(int c) {
        boolean reverses = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return c == '\n' || !(reverses || Character.isISOControl(c));
    }
}

package io.crmrules.examples.harness.output.xlsx;

import io.crmrules.examples.harness.text.Printable;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for sheets, as Excel takes them: short, without some characters, and unique whatever the case of the letters. */
final class SheetNames {

    private static final String FORBIDDEN = "[\\[\\]:*?/\\\\]";

    private final Set<String> taken = new HashSet<>(Set.of("history")); // Excel's own

    /** A name as near to {@code wanted} as can be, never given before. */
    String of(String wanted) {
        String base = Printable.line(wanted)
                .replaceAll(FORBIDDEN, "-")
                .replaceAll("^'|'$", "-")
                .strip();
        String name = cut(base.isEmpty() ? "-" : base, Limits.NAME_LENGTH);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = "~" + number;
            name = cut(base, Limits.NAME_LENGTH - suffix.length()) + suffix;
        }
        return name;
    }

    /** After a word where there is one to end with. */
    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int end = length - 1;
        String room = name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end);
        int word = room.lastIndexOf(' ');
        return (word > 0 ? room.substring(0, word) : room).replaceAll("'$", "-") + "…";
    }
}

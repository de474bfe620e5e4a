package io.crmrules.rule.source;

import io.crmrules.support.Hints;
import io.crmrules.support.Words;

/** Names in the words of flaws: the words of a type, everything else on one line and not too long. */
final class FlawWords {

    private static final int LONGEST = 200;

    private FlawWords() {}

    static String value(Words words, String value) {
        if (value.startsWith(RuleFlaw.type(""))) {
            String[] parts = value.substring(1).split(" ", 2);
            return words.of("type." + parts[0], parts.length == 1 ? "" : parts[1]);
        }
        String line = Hints.oneLine(value);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}

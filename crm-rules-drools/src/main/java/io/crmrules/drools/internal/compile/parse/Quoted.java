package io.crmrules.drools.internal.compile.parse;

import io.crmrules.drools.internal.compile.tree.Refusal;
import io.crmrules.rule.source.RuleFlaw;
import java.util.Map;

/** What a text in quotes means. */
final class Quoted {

    private static final Map<Character, String> ESCAPED =
            Map.of('"', "\"", '\'', "'", '\\', "\\", 'n', "\n", 't', "\t", 'r', "\r");

    private Quoted() {}

    static String meaning(Token text) {
        String written = text.text().substring(1, text.text().length() - 1);
        StringBuilder meant = new StringBuilder();
        for (int at = 0; at < written.length(); at++) {
            if (written.charAt(at) == '\\') {
                at++;
                meant.append(escaped(text, written, at));
            } else {
                meant.append(written.charAt(at));
            }
        }
        return meant.toString();
    }

    /** Drools, Java and MVEL read other escapes each in its own way. */
    private static String escaped(Token text, String written, int at) {
        String sign = at < written.length() ? written.substring(at, at + 1) : "";
        String meant = sign.isEmpty() ? null : ESCAPED.get(sign.charAt(0));
        if (meant == null) {
            throw new Refusal(RuleFlaw.STRANGE_ESCAPE, text.place(), "\\" + sign);
        }
        return meant;
    }
}

package io.crmrules.drools.internal.compile.drl;

import java.util.ArrayList;
import java.util.List;

/** Takes a rule's file apart, without its comments. Reads whatever it is given: what does not end, ends with the file. */
public final class DrlScanner {

    private final String drl;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;

    private DrlScanner(String drl) {
        this.drl = drl;
    }

    /** In the order of the file. */
    public static List<Token> scan(String drl) {
        DrlScanner scanner = new DrlScanner(drl);
        while (scanner.at < drl.length()) {
            scanner.next();
        }
        return scanner.tokens;
    }

    private void next() {
        char first = drl.charAt(at);
        if (drl.startsWith("//", at)) {
            advance(endOf("\n"));
        } else if (drl.startsWith("/*", at)) {
            advance(endOf("*/"));
        } else if (first == '"' || first == '\'') {
            text(first);
        } else if (Character.isJavaIdentifierPart(first)) {
            word();
        } else {
            sign(first);
        }
    }

    private int endOf(String mark) {
        int found = drl.indexOf(mark, at + 2);
        return found < 0 ? drl.length() : found + mark.length();
    }

    private void text(char quote) {
        int end = at + 1;
        while (end < drl.length() && drl.charAt(end) != quote) {
            end += drl.charAt(end) == '\\' ? 2 : 1;
        }
        int closing = Math.min(end, drl.length());
        add(Token.Kind.TEXT, at + 1, closing);
        advance(Math.min(closing + 1, drl.length()));
    }

    private void word() {
        int end = at;
        while (end < drl.length() && Character.isJavaIdentifierPart(drl.charAt(end))) {
            end++;
        }
        add(Token.Kind.WORD, at, end);
        advance(end);
    }

    private void sign(char sign) {
        if (!Character.isWhitespace(sign)) {
            add(Token.Kind.SIGN, at, at + 1);
        }
        advance(at + 1);
    }

    private void add(Token.Kind kind, int from, int to) {
        tokens.add(new Token(kind, drl.substring(from, to), line));
    }

    private void advance(int to) {
        line += (int) drl.substring(at, to).chars().filter(c -> c == '\n').count();
        at = to;
    }
}

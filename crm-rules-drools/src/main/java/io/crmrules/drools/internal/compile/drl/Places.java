package io.crmrules.drools.internal.compile.drl;

import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;

/** Where in a file something stands, comments aside; Drools does not always know. */
public final class Places {

    private Places() {}

    /** The first line, from 1, with these words or signs; 0 when there is none. */
    public static int line(String file, String words) {
        return line(file, words, any -> true);
    }

    /** The line that was told when the words stand there, else the next where they do, else the first, else the one told. */
    public static int line(String file, int told, String words) {
        int next = words.isEmpty() ? told : line(file, words, line -> line >= told);
        int first = next == 0 ? line(file, words) : next;
        return first == 0 ? told : first;
    }

    private static int line(String file, String words, IntPredicate within) {
        List<Token> tokens = DrlScanner.scan(file).stream()
                .filter(token -> within.test(token.line()))
                .toList();
        int at = Collections.indexOfSubList(placeless(tokens), placeless(DrlScanner.scan(words)));
        return at < 0 ? 0 : tokens.get(at).line();
    }

    private static List<Token> placeless(List<Token> tokens) {
        return tokens.stream()
                .map(token -> new Token(token.kind(), token.text(), 0))
                .toList();
    }
}

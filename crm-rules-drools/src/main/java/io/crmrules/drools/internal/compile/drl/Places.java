package io.crmrules.drools.internal.compile.drl;

import io.crmrules.rule.source.Spot;
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

    /** Where these words stand first, with the column where they stand as they are given; line 0 when nowhere. */
    public static Spot spot(String file, String words) {
        return spot(file, line(file, words), words);
    }

    /** A line with the column of these words, where they stand in it as they are given. */
    public static Spot spot(String file, int line, String words) {
        String text = line == 0 ? "" : file.lines().skip(line - 1L).findFirst().orElse("");
        return new Spot(line, words.isEmpty() ? 0 : text.indexOf(words) + 1, text);
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

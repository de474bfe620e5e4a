package io.crmrules.drools.internal.compile.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A call of a word of {@code check}, wherever it stands in a rule's file.
 *
 * @param word the word
 * @param arguments what stands between the commas, as it was written
 * @param line where the call begins
 */
public record WordCall(String word, List<List<Token>> arguments, int line) {

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    /** In the order of the file; a call within the arguments of another one too. */
    public static List<WordCall> in(List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .filter(at -> tokens.get(at).isWord("check"))
                .filter(at -> at == 0 || !tokens.get(at - 1).isSign('.'))
                .mapToObj(at -> tokens.subList(at, tokens.size()))
                .map(WordCall::nullSafe)
                .filter(WordCall::isCall)
                .map(call -> new WordCall(
                        call.get(2).text(),
                        arguments(call.subList(4, call.size())),
                        call.get(0).line()))
                .toList();
    }

    /** {@code check!.word} is {@code check.word}. */
    private static List<Token> nullSafe(List<Token> call) {
        if (call.size() < 2 || !call.get(1).isSign('!')) {
            return call;
        }
        List<Token> plain = new ArrayList<>(call);
        plain.remove(1);
        return plain;
    }

    private static boolean isCall(List<Token> tokens) {
        return tokens.size() > 3 && tokens.get(1).isSign('.') && tokens.get(3).isSign('(');
    }

    private static List<List<Token>> arguments(List<Token> behindBracket) {
        List<List<Token>> arguments = new ArrayList<>();
        List<Token> argument = new ArrayList<>();
        int depth = 1;
        for (Token token : behindBracket) {
            depth += depthOf(token);
            if (depth == 0) {
                break;
            }
            if (depth == 1 && token.isSign(',')) {
                arguments.add(argument);
                argument = new ArrayList<>();
            } else {
                argument.add(token);
            }
        }
        if (!argument.isEmpty() || !arguments.isEmpty()) {
            arguments.add(argument);
        }
        return arguments;
    }

    private static int depthOf(Token token) {
        boolean sign = token.kind() == Token.Kind.SIGN;
        if (sign && OPENING.contains(token.text())) {
            return 1;
        }
        return sign && CLOSING.contains(token.text()) ? -1 : 0;
    }
}

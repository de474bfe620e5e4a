package io.crmrules.drools.internal.compile.parse;

import io.crmrules.drools.internal.compile.parse.Token.Kind;
import io.crmrules.drools.internal.compile.tree.Lookalikes;
import io.crmrules.drools.internal.compile.tree.Place;
import io.crmrules.drools.internal.compile.tree.Refusal;
import io.crmrules.rule.source.RuleFlaw;
import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.drools.drl.parser.lang.DRL6Lexer;

/** Takes a file apart as Drools does; what Drools would pass over in silence is refused. */
final class Lexer {

    private static final int LONGEST = 4000;
    private static final String QUOTES = "\"'";

    private final String file;
    private final RussianWords words = new RussianWords();
    private final List<Token> tokens = new ArrayList<>();
    private int read;

    private Lexer(String file) {
        this.file = file;
    }

    /** In the order of the file, comments aside; the last is the end. */
    static List<Token> tokens(String file) {
        return new Lexer(file).scan();
    }

    private List<Token> scan() {
        DRL6Lexer drools = new DRL6Lexer(new ANTLRStringStream(file));
        CommonToken next = (CommonToken) drools.nextToken();
        while (next.getType() != CommonToken.EOF) {
            passOver(next.getStartIndex());
            read = next.getStopIndex() + 1;
            if (next.getChannel() == CommonToken.DEFAULT_CHANNEL) {
                add(next);
            }
            next = (CommonToken) drools.nextToken();
        }
        passOver(file.length());
        tokens.add(new Token(Kind.END, "", place(file.length(), file.length())));
        return tokens;
    }

    private void add(CommonToken found) {
        String text = found.getText();
        int from = found.getStartIndex();
        Place place = new Place(found.getLine(), found.getCharPositionInLine() + 1, from, from + text.length());
        Token token = new Token(kind(found), words.english(text), place);
        if (token.severalLines() && !inAnnotation()) {
            throw token.unclosed();
        }
        if (token.kind() == Kind.WORD && text.chars().anyMatch(Character::isIdentifierIgnorable)) {
            int at = (int) text.chars()
                    .takeWhile(sign -> !Character.isIdentifierIgnorable(sign))
                    .count();
            throw strange(from + at);
        } else if (token.kind() == Kind.WORD && Lookalikes.mixed(text)) {
            throw new Refusal(RuleFlaw.MIXED_LETTERS, place, text, Lookalikes.cyrillic(text), Lookalikes.latin(text));
        } else if (tokens.size() == LONGEST) {
            throw new Refusal(RuleFlaw.TOO_LONG, place, String.valueOf(LONGEST));
        }
        tokens.add(token);
    }

    /** {@code @parameters( "..." )}: only there a text may go on on the next line. */
    private boolean inAnnotation() {
        int last = tokens.size() - 1;
        return last > 1 && tokens.get(last).is("(") && tokens.get(last - 2).is("@");
    }

    private static Kind kind(CommonToken found) {
        char first = found.getText().charAt(0);
        return switch (found.getType()) {
            case DRL6Lexer.STRING -> Kind.TEXT;
            case DRL6Lexer.DECIMAL, DRL6Lexer.FLOAT, DRL6Lexer.HEX -> Kind.NUMBER;
            default -> Character.isJavaIdentifierStart(first) ? Kind.WORD : Kind.SIGN;
        };
    }

    /** Blanks may stand between tokens, and nothing else. */
    private void passOver(int until) {
        for (int at = read; at < until; at++) {
            char passed = file.charAt(at);
            if (QUOTES.indexOf(passed) >= 0) {
                throw new Refusal(RuleFlaw.NO_CLOSING_QUOTE, place(at, at + 1));
            } else if (passed == '/' && file.startsWith("/*", at)) {
                throw new Refusal(RuleFlaw.NO_END_OF_COMMENT, place(at, at + 2));
            } else if (!Character.isWhitespace(passed)) {
                throw strange(at);
            }
        }
    }

    private Refusal strange(int at) {
        int sign = file.codePointAt(at);
        Place place = place(at, at + Character.charCount(sign));
        boolean blank = Character.isSpaceChar(sign) || Character.isIdentifierIgnorable(sign);
        return blank
                ? new Refusal(RuleFlaw.STRANGE_BLANK, place, String.format("U+%04X", sign))
                : new Refusal(RuleFlaw.STRANGE_SIGN, place, Character.toString(sign));
    }

    private Place place(int from, int to) {
        int line = 1
                + (int) file.substring(0, from)
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
        return new Place(line, from - file.lastIndexOf('\n', from - 1), from, to);
    }
}

package io.crmrules.drools.internal.compile.parse;

import io.crmrules.drools.internal.compile.parse.Token.Kind;
import io.crmrules.drools.internal.compile.tree.Condition;
import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.Place;
import io.crmrules.drools.internal.compile.tree.Refusal;
import io.crmrules.drools.internal.compile.tree.RuleTree;
import io.crmrules.drools.internal.compile.tree.RuleTree.Annotation;
import io.crmrules.drools.internal.compile.tree.RuleTree.Global;
import io.crmrules.drools.internal.compile.tree.Word;
import io.crmrules.rule.source.RuleFlaw;
import java.util.ArrayList;
import java.util.List;

/** Reads a file that holds one rule. */
public final class RuleFile {

    private final Tokens tokens;
    private final List<Word> imports = new ArrayList<>();
    private final List<Global> globals = new ArrayList<>();

    private RuleFile(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Its tree.
     *
     * @throws Refusal when it is no rule that may be used
     */
    public static RuleTree parse(String file) {
        return new RuleFile(new Tokens(file)).parse();
    }

    /** The file without its comments, which other parsers may read in other ways; everything stays where it is. */
    public static String withoutComments(String file) {
        char[] plain = file.toCharArray();
        List<Token> tokens = Lexer.tokens(file);
        int read = 0;
        for (Token token : tokens) {
            for (int at = read; at < token.place().from(); at++) {
                plain[at] = Character.isWhitespace(plain[at]) ? plain[at] : ' ';
            }
            read = token.place().to();
        }
        return new String(plain);
    }

    private RuleTree parse() {
        head();
        if (tokens.next().kind() == Kind.END) {
            throw new Refusal(RuleFlaw.NO_RULE, tokens.next().place());
        }
        tokens.expect("rule");
        Word name = name();
        List<Annotation> annotations = annotations();
        List<Condition> when = when();
        tokens.expect("then");
        List<Expression> reports = new ConsequenceParser(tokens).parse();
        tail();
        return new RuleTree(imports, globals, name, annotations, when, reports);
    }

    private void head() {
        if (tokens.skip("package")) {
            path();
        }
        while (!tokens.is("rule") && tokens.next().kind() != Kind.END) {
            if (tokens.skip("import")) {
                imports.add(path());
            } else if (tokens.skip("global")) {
                Word type = path();
                globals.add(new Global(type, tokens.name("check").word()));
                tokens.skip(";");
            } else {
                throw new Refusal(
                        RuleFlaw.MORE_THAN_A_RULE,
                        tokens.next().place(),
                        tokens.next().text());
            }
        }
    }

    /** {@code io.crmrules.model.*}. */
    private Word path() {
        Token first = tokens.name("io.crmrules.model.*");
        if (first.is("static") || first.is("function") || first.is("accumulate")) {
            throw new Refusal(RuleFlaw.MORE_THAN_A_RULE, first.place(), "import " + first.text());
        }
        StringBuilder path = new StringBuilder(first.text());
        while (tokens.skip(".")) {
            path.append('.').append(tokens.skip("*") ? "*" : tokens.name("*").text());
        }
        Place place = tokens.through(first.place());
        tokens.skip(";");
        return new Word(place, path.toString());
    }

    private Word name() {
        Token name = tokens.take();
        if (name.kind() == Kind.TEXT) {
            return new Word(name.place(), Quoted.meaning(name));
        } else if (name.kind() == Kind.WORD && !tokens.is("-") && !name.is("when")) {
            return name.word();
        }
        throw new Refusal(RuleFlaw.NO_NAME, name.place());
    }

    private List<Annotation> annotations() {
        List<Annotation> read = new ArrayList<>();
        while (tokens.skip("@")) {
            read.add(annotation());
        }
        return read;
    }

    private Annotation annotation() {
        Word name = tokens.name("severity").word();
        List<Word> values = new ArrayList<>();
        if (tokens.is(".")) {
            throw new Refusal(RuleFlaw.NO_ANNOTATION, name.place(), name.text() + ".", "");
        } else if (tokens.skip("(")) {
            while (!tokens.is(")")) {
                values.add(value());
                separator();
            }
            tokens.expect(")");
        }
        return new Annotation(name, values);
    }

    private void separator() {
        if (!tokens.is(")") && !tokens.is(",") && tokens.last().severalLines()) {
            throw tokens.last().unclosed();
        } else if (!tokens.skip(",") && !tokens.is(")")) {
            throw tokens.unclosed(")");
        }
    }

    private Word value() {
        Token value = tokens.take();
        boolean named = value.kind() == Kind.WORD && !tokens.is("(") && !tokens.is(".") && !tokens.is("=");
        if (value.kind() == Kind.TEXT) {
            return new Word(value.place(), Quoted.meaning(value));
        } else if (named && !value.is("new")) {
            return value.word();
        } else if (value.kind() == Kind.END) {
            throw tokens.expected(")");
        }
        throw new Refusal(RuleFlaw.STRANGE_VALUE, value.place(), value.text());
    }

    private List<Condition> when() {
        boolean pattern = tokens.behindNext().is(":")
                || Character.isUpperCase(tokens.next().text().concat(" ").charAt(0));
        if (!tokens.is("when") && !tokens.is("then") && tokens.next().kind() == Kind.WORD && !pattern) {
            throw new Refusal(
                    RuleFlaw.ATTRIBUTE, tokens.next().place(), tokens.next().text());
        }
        tokens.expect("when");
        tokens.skip(":");
        return new ConditionParser(tokens).parse();
    }

    private void tail() {
        tokens.skip(";");
        Token next = tokens.next();
        if (next.is("rule")) {
            throw new Refusal(RuleFlaw.SECOND_RULE, next.place());
        } else if (next.kind() != Kind.END) {
            throw new Refusal(RuleFlaw.MORE_THAN_A_RULE, next.place(), next.text());
        }
    }
}

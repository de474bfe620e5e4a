package io.crmrules.drools.internal.compile.parse;

import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.Place;
import io.crmrules.drools.internal.compile.tree.Refusal;
import io.crmrules.rule.source.RuleFlaw;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands between {@code then} and {@code end}: {@code violations.report( $deal );}. */
final class ConsequenceParser {

    private final Tokens tokens;
    private final OperandParser operands;

    ConsequenceParser(Tokens tokens) {
        this.tokens = tokens;
        this.operands = new OperandParser(tokens, new ExpressionParser(tokens));
    }

    /** What is reported; with the {@code end}. */
    List<Expression> parse() {
        List<Expression> reported = new ArrayList<>();
        Place then = tokens.last().place();
        while (!tokens.skip("end")) {
            reported.add(report());
        }
        if (reported.isEmpty()) {
            throw new Refusal(RuleFlaw.REPORTS_NOTHING, then);
        } else if (reported.size() > 1) {
            throw new Refusal(RuleFlaw.REPORTS_TWICE, reported.get(1).place());
        }
        return reported;
    }

    private Expression report() {
        Token first = tokens.next();
        if (first.kind() == Token.Kind.END) {
            throw tokens.expected("end");
        } else if (!first.is("violations")
                || !tokens.behindNext().is(".")
                || !tokens.ahead(2).is("report")) {
            boolean dotted = tokens.behindNext().is(".");
            String written = first.text() + (dotted ? "." + tokens.ahead(2).text() : "");
            throw new Refusal(RuleFlaw.CONSEQUENCE, first.place(), written);
        }
        tokens.take();
        tokens.take();
        tokens.take();
        tokens.expect("(");
        Expression subject = operands.parse();
        tokens.expect(")");
        tokens.expect(";");
        return subject;
    }
}

package io.crmrules.drools.internal.compile.review;

import io.crmrules.drools.internal.compile.drl.DrlScanner;
import io.crmrules.drools.internal.compile.drl.Token;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleSource;
import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.RuleDescr;

/** What would make the verdict of a rule wrong although it compiles. */
public final class Review {

    private Review() {}

    /** All that is wrong, each once; empty when nothing is. */
    public static List<RuleProblem> problems(RuleSource source, RuleDescr rule, Criterion criterion) {
        List<Token> tokens = DrlScanner.scan(source.drl());
        List<RuleProblem> problems = new ArrayList<>();
        problems.addAll(RuleFacts.problems(source, rule, criterion.judgement().scope()));
        problems.addAll(AskedParameters.problems(source, tokens, new Parameters(criterion.spec())));
        problems.addAll(ForbiddenWords.problems(source, tokens));
        return problems;
    }
}

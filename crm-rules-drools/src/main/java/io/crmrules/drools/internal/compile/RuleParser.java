package io.crmrules.drools.internal.compile;

import io.crmrules.drools.internal.EngineGuard;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.RuleProblem;
import io.crmrules.rule.RuleSource;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;

/** Reads what a DRL file says of its rule. Parsing runs no code of the rule; compiling would. */
final class RuleParser {

    private final RuleSource source;
    private final List<RuleProblem> problems;

    /** Adds what is wrong to {@code problems}. */
    RuleParser(RuleSource source, List<RuleProblem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The rule; null when it cannot be used. */
    @Nullable
    ParsedRule parse() {
        PackageDescr file = EngineGuard.inside(this::descriptors);
        RuleDescr rule = file == null ? null : new RuleForm(source, problems).onlyRule(file);
        Criterion criterion = rule == null ? null : new CriterionReader(source, rule, problems).read();
        if (rule == null || criterion == null) {
            return null;
        }
        int before = problems.size();
        judge(rule, criterion);
        return problems.size() == before ? new ParsedRule(source, criterion) : null;
    }

    private void judge(RuleDescr rule, Criterion criterion) {
        List<Token> tokens = DrlScanner.scan(source.drl());
        problems.addAll(RuleFacts.problems(source, rule, criterion.judgement().scope()));
        problems.addAll(AskedParameters.problems(source, tokens, new Parameters(criterion.spec())));
        problems.addAll(ForbiddenWords.problems(source, tokens));
    }

    private @Nullable PackageDescr descriptors() {
        DrlParser parser = new DrlParser();
        try {
            PackageDescr file = parser.parse(false, source.drl());
            if (!parser.hasErrors()) {
                return file;
            }
            problems.add(new Mistakes(source).syntax(parser.getErrors()));
        } catch (DroolsParserException | RuntimeException e) {
            problems.add(new RuleProblem(source.origin(), 0, "cannot be read (" + e.getMessage() + ").", ""));
        } catch (StackOverflowError e) {
            problems.add(new RuleProblem(source.origin(), 0, "nests too deep.", "Maybe a bracket is repeated."));
        }
        return null;
    }
}

package io.crmrules.drools.internal.compile;

import io.crmrules.rule.Criterion;
import io.crmrules.rule.RuleProblem;
import io.crmrules.rule.RuleSource;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
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
        PackageDescr file = descriptors();
        RuleDescr rule = file == null ? null : onlyRule(file);
        Criterion criterion = rule == null ? null : new CriterionReader(source, rule, problems).read();
        return criterion == null ? null : new ParsedRule(source, criterion);
    }

    private @Nullable PackageDescr descriptors() {
        DrlParser parser = new DrlParser();
        PackageDescr file = null;
        try {
            file = parser.parse(false, source.drl());
        } catch (DroolsParserException e) {
            problems.add(problem(0, String.valueOf(e.getMessage()), ""));
        }
        if (parser.hasErrors()) {
            DroolsError first = parser.getErrors().get(0);
            int line = first.getLines().length == 0 ? 0 : first.getLines()[0];
            problems.add(problem(line, DroolsMessages.syntax(first.getMessage()), ""));
            return null;
        }
        return file;
    }

    private @Nullable RuleDescr onlyRule(PackageDescr file) {
        if (file.getRules().size() != 1) {
            problems.add(problem(
                    0,
                    "holds " + file.getRules().size() + " rules; a file holds one, named like the file.",
                    "Maybe a file for each rule."));
            return null;
        }
        RuleDescr rule = file.getRules().get(0);
        if (!rule.getName().equals(source.stem())) {
            problems.add(problem(
                    rule.getLine(),
                    "the rule is named \"" + rule.getName() + "\", but its file \"" + source.stem() + "\".",
                    "Maybe rename one of them."));
            return null;
        }
        return rule;
    }

    private RuleProblem problem(int line, String text, String hint) {
        return new RuleProblem(source.origin(), Math.max(line, 0), text, hint);
    }
}

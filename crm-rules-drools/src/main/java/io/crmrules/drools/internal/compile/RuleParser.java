package io.crmrules.drools.internal.compile;

import io.crmrules.drools.internal.EngineGuard;
import io.crmrules.drools.internal.compile.gate.Gate;
import io.crmrules.drools.internal.compile.metadata.CriterionReader;
import io.crmrules.drools.internal.compile.parse.RuleFile;
import io.crmrules.drools.internal.compile.review.Review;
import io.crmrules.drools.internal.compile.review.RuleForm;
import io.crmrules.drools.internal.compile.tree.Refusal;
import io.crmrules.drools.internal.compile.tree.RuleTree;
import io.crmrules.drools.internal.compile.typing.Flaws;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleSource;
import io.crmrules.rule.source.Trust;
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
        return source.trust() == Trust.RESTRICTED ? restricted() : anything();
    }

    /** A rule of which every word is known; Drools sees it only then. */
    private @Nullable ParsedRule restricted() {
        RuleTree tree = tree();
        PackageDescr file = tree == null ? null : EngineGuard.inside(this::descriptors);
        RuleDescr rule = file == null ? null : file.getRules().get(0);
        Criterion criterion = rule == null ? null : new CriterionReader(source, rule, problems).read();
        if (tree == null || criterion == null) {
            return null;
        }
        List<RuleProblem> found = Gate.sense(source, tree, criterion);
        problems.addAll(found);
        return found.isEmpty() ? new ParsedRule(source, criterion) : null;
    }

    private @Nullable RuleTree tree() {
        Flaws flaws = new Flaws(source);
        try {
            RuleTree tree = RuleFile.parse(source.drl());
            List<RuleProblem> found = Gate.form(source, tree);
            problems.addAll(found);
            return found.isEmpty() ? tree : null;
        } catch (Refusal e) {
            flaws.add(e);
            problems.addAll(flaws.problems());
            return null;
        }
    }

    private @Nullable ParsedRule anything() {
        PackageDescr file = EngineGuard.inside(this::descriptors);
        RuleDescr rule = file == null ? null : new RuleForm(source, problems).onlyRule(file);
        Criterion criterion = rule == null ? null : new CriterionReader(source, rule, problems).read();
        if (rule == null || criterion == null) {
            return null;
        }
        List<RuleProblem> found = Review.problems(source, rule, criterion);
        problems.addAll(found);
        return found.isEmpty() ? new ParsedRule(source, criterion) : null;
    }

    private @Nullable PackageDescr descriptors() {
        DrlParser parser = new DrlParser();
        try {
            PackageDescr file = parser.parse(false, DrlText.of(source));
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

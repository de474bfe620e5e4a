package io.crmrules.drools.internal.compile.review;

import io.crmrules.drools.internal.compile.drl.Facts;
import io.crmrules.rule.Scope;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * Whether a rule matches exactly one fact. {@code Task()} without {@code from $deal.tasks} would match nothing, and
 * {@code not Task()} always hold; a second {@code Deal()} would see those deals only that are checked in one chunk with
 * the first, so that the finding would hang on the order of the file.
 */
final class RuleFacts {

    private final RuleSource source;
    private final Scope scope;
    private final Facts facts;

    private RuleFacts(RuleSource source, Scope scope) {
        this.source = source;
        this.scope = scope;
        this.facts = new Facts(scope);
    }

    /** What is wrong; empty when nothing is. */
    static List<RuleProblem> problems(RuleSource source, RuleDescr rule, Scope scope) {
        return new RuleFacts(source, scope).problems(rule);
    }

    private List<RuleProblem> problems(RuleDescr rule) {
        List<FactPattern> patterns = FactPattern.in(rule.getLhs());
        if (patterns.isEmpty()) {
            return List.of(problem(rule.getLine(), "matches no fact; " + oneFact() + ".", missing()));
        }
        FactPattern subject = subject(patterns);
        return patterns.stream()
                .map(pattern -> problem(pattern, pattern.equals(subject)))
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** The fact that the rule speaks of: the first that it matches itself, else the first at all; null when none is. */
    private @Nullable FactPattern subject(List<FactPattern> patterns) {
        return patterns.stream()
                .filter(pattern -> facts.include(pattern.type()))
                .min(Comparator.comparing(pattern -> !pattern.positive()))
                .orElse(null);
    }

    private @Nullable RuleProblem problem(FactPattern pattern, boolean subject) {
        String type = "'" + pattern.type() + "'";
        if (!facts.include(pattern.type())) {
            return noFact(pattern);
        } else if (pattern.streamed()) {
            String problem = type + " comes from an entry point or a window, and there are none.";
            return problem(pattern.line(), problem, "Maybe leave it out.");
        } else if (!subject) {
            String problem = type + " is a second fact; the rule would see only what happens to be checked together.";
            boolean or = pattern.within().equals("or");
            return problem(pattern.line(), problem, or ? "Maybe '||' within one pattern." : facts.insteadOfTwo());
        } else if (!pattern.positive()) {
            String problem = type + " stands within '" + pattern.within() + "'; " + oneFact() + " itself.";
            return problem(pattern.line(), problem, missing());
        }
        return null;
    }

    private RuleProblem noFact(FactPattern pattern) {
        String type = pattern.type().isEmpty() ? "a path without a fact before it" : "'" + pattern.type() + "'";
        String names = String.join(", ", facts.names()) + (facts.names().size() == 1 ? " is." : " are.");
        return problem(
                pattern.line(),
                type + " is no fact of a rule of scope " + scope + ", only " + names,
                facts.insteadOf(pattern.type()));
    }

    private String oneFact() {
        return "a rule of scope " + scope + " matches one " + String.join(" or ", facts.names());
    }

    private String missing() {
        String first = facts.names().get(0);
        return "Maybe '$" + first.toLowerCase(Locale.ROOT) + " : " + first + "( ... )' is missing.";
    }

    private RuleProblem problem(int line, String text, String hint) {
        return new RuleProblem(source.origin(), Math.max(line, 0), text, hint);
    }
}

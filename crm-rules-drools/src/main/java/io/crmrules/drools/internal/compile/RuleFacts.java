package io.crmrules.drools.internal.compile;

import io.crmrules.rule.RuleProblem;
import io.crmrules.rule.RuleSource;
import io.crmrules.rule.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Whether a rule asks only for facts that there are. Everything else hangs on them: {@code Task()} without
 * {@code from $deal.tasks} matches nothing, and {@code not Task()} always holds.
 */
final class RuleFacts {

    private static final Map<Scope, List<String>> FACTS = Map.of(
            Scope.DEAL, List.of("Deal"),
            Scope.USER, List.of("Portfolio"),
            Scope.CRM, List.of("ContactGroup", "DealGroup", "LeadFlow", "Refusals"));
    private static final Map<String, String> LISTS = Map.of(
            "Task", "from $deal.openTasks",
            "Comment", "from $deal.comments",
            "Interaction", "from $deal.interactions",
            "StageChange", "from $deal.stageHistory",
            "OwnerChange", "from $deal.ownerChanges",
            "Milestone", "from $deal.milestones",
            "Contact", "from $deal.contacts");

    private final RuleSource source;
    private final List<String> facts;
    private final List<RuleProblem> problems = new ArrayList<>();

    private RuleFacts(RuleSource source, Scope scope) {
        this.source = source;
        this.facts = FACTS.getOrDefault(scope, List.of());
    }

    static List<RuleProblem> problems(RuleSource source, RuleDescr rule, Scope scope) {
        RuleFacts facts = new RuleFacts(source, scope);
        facts.look(rule.getLhs(), scope);
        return facts.problems;
    }

    private void look(BaseDescr descr, Scope scope) {
        if (descr instanceof PatternDescr pattern) {
            look(pattern, scope);
        } else if (descr instanceof ConditionalElementDescr element) {
            element.getDescrs().forEach(part -> look(part, scope));
        }
    }

    private void look(PatternDescr pattern, Scope scope) {
        if (pattern.getSource() != null) {
            look(pattern.getSource(), scope);
            return;
        }
        String type = pattern.getObjectType().substring(pattern.getObjectType().lastIndexOf('.') + 1);
        if (!facts.contains(type)) {
            String list = scope == Scope.DEAL ? LISTS.getOrDefault(type, "") : "";
            problems.add(new RuleProblem(
                    source.origin(),
                    Math.max(pattern.getLine(), 0),
                    "'" + type + "' is no fact of a rule of scope " + scope + ", only " + String.join(", ", facts)
                            + (facts.size() == 1 ? " is." : " are."),
                    list.isEmpty() ? "" : "Maybe '" + list + "' is missing."));
        }
    }
}

package io.crmrules.drools.internal.compile;

import io.crmrules.drools.internal.compile.drl.Places;
import io.crmrules.rule.Telling.Explanation;
import io.crmrules.rule.source.RuleFlaw;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.Spot;
import io.crmrules.support.Hints;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether what a rule is said to follow from exists, and does not follow from the rule itself. */
final class Follows {

    private final Map<String, ParsedRule> rules;

    /** @param rules by the id of the criterion */
    Follows(Map<String, ParsedRule> rules) {
        this.rules = rules;
    }

    /** What is wrong; null when nothing is. */
    @Nullable
    RuleProblem problem(ParsedRule rule) {
        for (String id : follows(rule)) {
            if (!rules.containsKey(id)) {
                return problem(rule, RuleFlaw.UNKNOWN_CRITERION, Hints.nearest(id, rules.keySet()), id);
            } else if (leadsTo(rule.criterion().id(), id, new HashSet<>())) {
                return problem(
                        rule,
                        RuleFlaw.FOLLOWS_ITSELF,
                        null,
                        id,
                        rule.criterion().id());
            }
        }
        return null;
    }

    private boolean leadsTo(String goal, String from, Set<String> passed) {
        if (from.equals(goal)) {
            return true;
        }
        return passed.add(from) && follows(from).stream().anyMatch(next -> leadsTo(goal, next, passed));
    }

    private Collection<String> follows(String id) {
        ParsedRule rule = rules.get(id);
        return rule == null ? Set.of() : follows(rule);
    }

    private static Collection<String> follows(ParsedRule rule) {
        return rule.criterion().telling().follows().stream()
                .map(Explanation::criterion)
                .toList();
    }

    private static RuleProblem problem(ParsedRule rule, RuleFlaw flaw, @Nullable String meant, String... values) {
        Spot spot = Places.spot(rule.source().drl(), "@follows");
        return RuleProblem.of(rule.source().origin(), spot, flaw, List.of(values), meant);
    }
}

package io.crmrules.drools.internal.compile.gate;

import io.crmrules.drools.internal.compile.drl.Facts;
import io.crmrules.drools.internal.compile.tree.Condition;
import io.crmrules.drools.internal.compile.tree.Condition.Accumulate;
import io.crmrules.drools.internal.compile.tree.Condition.All;
import io.crmrules.drools.internal.compile.tree.Condition.Either;
import io.crmrules.drools.internal.compile.tree.Condition.None;
import io.crmrules.drools.internal.compile.tree.Condition.Pattern;
import io.crmrules.drools.internal.compile.tree.Condition.Some;
import io.crmrules.drools.internal.compile.tree.Condition.Source.Collect;
import io.crmrules.drools.internal.compile.tree.Condition.Source.From;
import io.crmrules.drools.internal.compile.tree.Place;
import io.crmrules.drools.internal.compile.typing.Flaws;
import io.crmrules.rule.Scope;
import io.crmrules.rule.source.RuleFlaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a rule matches exactly one fact. {@code Task()} without {@code from $deal.tasks} would match nothing, and
 * {@code not Task()} always hold; a second {@code Deal()} would see those deals only that are checked in one chunk with
 * the first, so that the finding would hang on the order of the file.
 */
final class FactsOfRule {

    private record Found(Pattern pattern, String within) {}

    private final Flaws flaws;
    private final Scope scope;
    private final Facts facts;
    private final List<Found> found = new ArrayList<>();

    FactsOfRule(Flaws flaws, Scope scope) {
        this.flaws = flaws;
        this.scope = scope;
        this.facts = new Facts(scope);
    }

    /** The fact that the rule speaks of; null after it has been told that there is none. */
    @Nullable
    Pattern check(List<Condition> conditions, Place rule) {
        conditions.forEach(condition -> collect(condition, ""));
        Found subject = found.stream()
                .filter(each -> facts.include(each.pattern.type().text()))
                .filter(each -> each.within.isEmpty())
                .findFirst()
                .orElse(null);
        Found wrong = found.stream()
                .filter(each -> subject == null || !each.pattern.place().equals(subject.pattern.place()))
                .findFirst()
                .orElse(null);
        if (wrong != null) {
            refuse(wrong, subject != null);
        } else if (subject == null) {
            flaws.add(RuleFlaw.FACT_MISSING, rule, scope.name(), facts.names().get(0), example());
        }
        return subject == null ? null : subject.pattern;
    }

    private void collect(Condition condition, String within) {
        if (condition instanceof Pattern pattern) {
            if (pattern.source() instanceof Collect collect) {
                collect(collect.each(), "collect");
            } else if (!(pattern.source() instanceof From)) {
                found.add(new Found(pattern, within));
            }
        } else if (condition instanceof All all) {
            all.parts().forEach(part -> collect(part, within));
        } else if (condition instanceof Either either) {
            either.parts().forEach(part -> collect(part, "or"));
        } else if (condition instanceof Accumulate accumulate) {
            collect(accumulate.source(), "accumulate");
        } else if (condition instanceof None none) {
            collect(none.absent(), "not");
        } else if (condition instanceof Some some) {
            collect(some.present(), "exists");
        }
    }

    private void refuse(Found each, boolean another) {
        String type = each.pattern.type().text();
        Place place = each.pattern.type().place();
        if (facts.include(type)) {
            if (another) {
                flaws.add(RuleFlaw.SECOND_FACT, place, type);
            } else {
                flaws.add(RuleFlaw.FACT_WITHIN, place, type, each.within, example());
            }
        } else if (facts.listOf(type) != null) {
            flaws.add(RuleFlaw.NO_SOURCE_OF, place, type, String.valueOf(facts.listOf(type)));
        } else if (Facts.scopeOf(type) != null) {
            flaws.add(RuleFlaw.OTHER_SCOPE, place, type, scope.name(), String.valueOf(Facts.scopeOf(type)));
        } else {
            flaws.unknown(
                    RuleFlaw.NO_FACT,
                    each.pattern.type(),
                    facts.names(),
                    type,
                    scope.name(),
                    String.join(", ", facts.names()));
        }
    }

    private String example() {
        String first = facts.names().get(0);
        return "$" + first.toLowerCase(Locale.ROOT) + " : " + first + "( ... )";
    }
}

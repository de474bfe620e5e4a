package io.crmrules.drools.internal.compile.gate;

import io.crmrules.drools.internal.compile.tree.Condition;
import io.crmrules.drools.internal.compile.tree.Condition.All;
import io.crmrules.drools.internal.compile.tree.Condition.Constraint;
import io.crmrules.drools.internal.compile.tree.Condition.Either;
import io.crmrules.drools.internal.compile.tree.Condition.None;
import io.crmrules.drools.internal.compile.tree.Condition.Pattern;
import io.crmrules.drools.internal.compile.tree.Condition.Source.From;
import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.Expression.And;
import io.crmrules.drools.internal.compile.tree.Expression.Call;
import io.crmrules.drools.internal.compile.tree.Expression.Comparison;
import io.crmrules.drools.internal.compile.tree.Expression.Member;
import io.crmrules.drools.internal.compile.tree.Expression.Name;
import io.crmrules.drools.internal.compile.tree.Expression.Nothing;
import io.crmrules.drools.internal.compile.tree.Expression.Or;
import io.crmrules.drools.internal.compile.tree.Operator;
import io.crmrules.drools.internal.compile.tree.Spelling;
import io.crmrules.drools.internal.compile.typing.Flaws;
import io.crmrules.model.DataKind;
import io.crmrules.rule.source.RuleFlaw;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a rule that accuses because something is absent requires that the CRM carries it at all: without a kind of
 * data everybody would be found. What stands on the card a snapshot carries once it has a value of it.
 */
final class Needs {

    private static final Map<String, DataKind> OF_DEALS = Map.ofEntries(
            Map.entry("tasks", DataKind.TASKS),
            Map.entry("openTasks", DataKind.TASKS),
            Map.entry("comments", DataKind.COMMENTS),
            Map.entry("interactions", DataKind.INTERACTIONS),
            Map.entry("ownerChanges", DataKind.OWNER_HISTORY),
            Map.entry("milestones", DataKind.MILESTONES),
            Map.entry("contacts", DataKind.CONTACTS),
            Map.entry("source", DataKind.LEAD_SOURCES),
            Map.entry("conversations", DataKind.INTERACTIONS),
            Map.entry("firstAttempt", DataKind.INTERACTIONS));

    private final Flaws flaws;
    private final Set<DataKind> required;

    Needs(Flaws flaws, Set<DataKind> required) {
        this.flaws = flaws;
        this.required = required;
    }

    void check(List<Condition> conditions) {
        conditions.forEach(this::check);
    }

    private void check(Condition condition) {
        if (condition instanceof None none && none.absent() instanceof Pattern pattern) {
            if (pattern.source() instanceof From from) {
                need(from.values());
            }
        } else if (condition instanceof Pattern pattern && pattern.source() == null) {
            pattern.constraints().stream().map(Constraint::expression).forEach(this::absent);
        } else if (condition instanceof All all) {
            check(all.parts());
        } else if (condition instanceof Either either) {
            check(either.parts());
        }
    }

    /** A condition that holds when something of the deal is not there. */
    private void absent(Expression condition) {
        if (condition instanceof And and) {
            and.parts().forEach(this::absent);
        } else if (condition instanceof Or or) {
            or.parts().forEach(this::absent);
        } else if (condition instanceof Member member && member.member().text().equals("empty")) {
            need(member.of());
        } else if (condition instanceof Call call && call.word().text().equals("blank")) {
            call.arguments().forEach(this::need);
        } else if (condition instanceof Comparison compared) {
            compared(compared);
        }
    }

    private void compared(Comparison compared) {
        boolean nothing = compared.right() instanceof Nothing && compared.operator() == Operator.EQUAL;
        boolean few = compared.operator() == Operator.LESS || compared.operator() == Operator.AT_MOST;
        if (nothing) {
            need(compared.left());
        } else if (few
                && compared.left() instanceof Member size
                && size.member().text().equals("size")) {
            need(size.of());
        }
    }

    private void need(Expression value) {
        String word = word(value);
        DataKind kind = word == null ? null : OF_DEALS.get(word);
        if (kind != null && !required.contains(kind)) {
            flaws.add(RuleFlaw.NOT_REQUIRED, value.place(), Spelling.of(value), kind.name());
        }
    }

    private static @Nullable String word(Expression value) {
        if (value instanceof Name name) {
            return name.name();
        } else if (value instanceof Member member && member.of() instanceof Name) {
            return member.member().text();
        }
        boolean ofCheck = value instanceof Call call
                && call.of() instanceof Name name
                && name.name().equals("check");
        return ofCheck ? ((Call) value).word().text() : null;
    }
}

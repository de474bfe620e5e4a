package io.crmrules.drools.internal.compile.metadata;

import io.crmrules.drools.internal.compile.drl.Vocabulary;
import io.crmrules.rule.Answering;
import io.crmrules.rule.CriterionBuilder;
import io.crmrules.rule.Scope;
import io.crmrules.rule.Telling.Settlement;
import io.crmrules.rule.source.RuleFlaw;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what settles a finding, {@code @settled( ACT )} or {@code @settled( "$answers" )}, and who answers for it. */
final class SettlementReader {

    private static final String SETTLED = "settled";
    private static final String ANSWERS = "answers";
    private static final String ACT = "ACT";
    private static final Set<Answering> OF_ONE_DEAL =
            Set.of(Answering.ASSIGNEE, Answering.SPEAKER, Answering.WRITER, Answering.CREATOR);

    private final Annotations annotations;
    private final Vocabulary known;

    SettlementReader(Annotations annotations, Vocabulary known) {
        this.annotations = annotations;
        this.known = known;
    }

    void read(CriterionBuilder into) {
        into.settlement(settlement()).answers(answers());
    }

    private @Nullable Settlement settlement() {
        String text = annotations.text(SETTLED);
        if (text.equals(ACT)) {
            return act();
        } else if (text.isEmpty() && !annotations.names().contains(SETTLED)) {
            return null;
        }
        List<String> bindings = annotations.listed(SETTLED);
        boolean fit = !bindings.isEmpty() && bindings.stream().allMatch(this::bound);
        if (bindings.isEmpty()) {
            refuseUnknown(text);
        }
        return fit ? Settlement.by(bindings.stream().map(Vocabulary::bare).toList()) : null;
    }

    private boolean bound(String binding) {
        if (!binding.startsWith("$")) {
            refuseUnknown(binding);
            return false;
        } else if (!known.binds(binding)) {
            annotations.unbound(SETTLED, binding, known);
            return false;
        }
        refuseUnfit(binding);
        return true;
    }

    private void refuseUnknown(String text) {
        annotations.problem(SETTLED, RuleFlaw.BAD_SETTLED, null, text);
    }

    private Settlement act() {
        if (annotations.text("since").isEmpty()) {
            annotations.problem(SETTLED, RuleFlaw.ACT_WITHOUT_MOMENT, null);
        }
        return Settlement.act();
    }

    private void refuseUnfit(String binding) {
        Class<?> type = known.boundType(binding);
        if (type != null && !Settlement.settles(type)) {
            annotations.problem(SETTLED, RuleFlaw.NO_SETTLING, null, binding, type.getSimpleName());
        }
    }

    private Answering answers() {
        Answering answers = annotations.one(ANSWERS, Answering.class, Answering.OWNER);
        if (answers == Answering.AUTHOR && annotations.text("actor").isEmpty()) {
            annotations.problem(ANSWERS, RuleFlaw.AUTHOR_UNNAMED, null);
        }
        String scope = annotations.text("scope");
        boolean ofMore = scope.equals(Scope.USER.name()) || scope.equals(Scope.CRM.name());
        if (ofMore && OF_ONE_DEAL.contains(answers)) {
            annotations.problem(ANSWERS, RuleFlaw.OTHER_ANSWERS, null, scope, answers.name());
        }
        return answers;
    }
}

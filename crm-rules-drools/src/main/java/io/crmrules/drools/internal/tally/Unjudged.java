package io.crmrules.drools.internal.tally;

import io.crmrules.drools.internal.finding.RunContext;
import io.crmrules.model.Deal;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.Violation;
import io.crmrules.rule.Criterion;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The deals of a chunk of which a criterion should say something, but cannot. */
final class Unjudged {

    private final RunContext context;
    private final Collection<Criterion> criteria;
    private final JudgedChunk chunk;
    private final Map<String, Set<Deal>> deals = new HashMap<>();

    /** @param criteria those that judge deals */
    Unjudged(RunContext context, Collection<Criterion> criteria, JudgedChunk chunk) {
        this.context = context;
        this.criteria = criteria;
        this.chunk = chunk;
    }

    /** Names each deal once for each criterion. A deal that violates the criterion has been judged, whatever is missing. */
    void forEach(BiConsumer<Criterion, Deal> into) {
        damaged();
        chunk.withheld().forEach((criterion, withheld) -> withheld.forEach(deal -> add(criterion, deal)));
        failed();
        if (deals.isEmpty()) {
            return;
        }
        Set<String> violated = new HashSet<>();
        for (Violation violation : chunk.violations()) {
            if (violation.deal() != null) {
                violated.add(pair(violation.criterion(), violation.deal().id()));
            }
        }
        deals.forEach((id, unjudged) -> {
            Criterion criterion = context.criterion(id);
            unjudged.stream()
                    .filter(deal -> asked(criterion, deal) && !violated.contains(pair(criterion, deal.id())))
                    .forEach(deal -> into.accept(criterion, deal));
        });
    }

    private void damaged() {
        for (Deal deal : chunk.deals()) {
            if (!deal.damagedKinds().isEmpty()) {
                criteria.stream()
                        .filter(criterion ->
                                !Collections.disjoint(criterion.judgement().kinds(), deal.damagedKinds()))
                        .forEach(criterion -> add(criterion.id(), deal));
            }
        }
    }

    private void failed() {
        if (!chunk.failures().isEmpty()) {
            Map<String, Deal> byId = chunk.dealsById();
            for (RuleFailure failure : chunk.failures()) {
                Deal deal = byId.get(String.valueOf(failure.deal()));
                if (deal != null) {
                    add(failure.criterion(), deal);
                }
            }
        }
        for (String stopped : chunk.stopped()) {
            chunk.deals().forEach(deal -> add(stopped, deal));
        }
    }

    private void add(String criterion, Deal deal) {
        deals.computeIfAbsent(criterion, id -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(deal);
    }

    private boolean asked(Criterion criterion, Deal deal) {
        return !context.ignored().contains(criterion.id())
                && criterion.judgement().population().includes(deal)
                && context.policy().enabled(criterion.id(), deal.pipeline().id());
    }

    private static String pair(Criterion criterion, String deal) {
        return criterion.id() + "\n" + deal;
    }
}

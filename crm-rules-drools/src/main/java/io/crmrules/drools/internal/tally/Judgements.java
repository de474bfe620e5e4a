package io.crmrules.drools.internal.tally;

import io.crmrules.drools.internal.finding.CriterionIndex;
import io.crmrules.drools.internal.finding.Findings;
import io.crmrules.drools.internal.finding.Populations;
import io.crmrules.drools.internal.finding.RunContext;
import io.crmrules.model.Deal;
import io.crmrules.model.Pipeline;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.Violation;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Membership;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds out which criteria judged a deal, and which should have and could not. Thread-safe. */
public final class Judgements {

    private static final BitSet NONE = new BitSet(0);

    private final RunContext context;
    private final CriterionIndex index;
    private final Map<String, BitSet> enabled = new ConcurrentHashMap<>();

    public Judgements(RunContext context) {
        this.context = context;
        this.index = context.criteria();
    }

    /**
     * Of each of these deals.
     *
     * @param stopped the ids of criteria that judge no deal any more
     */
    public List<JudgedDeal> of(
            List<Deal> deals, Findings findings, Collection<String> stopped, Populations populations) {
        Map<String, BitSet> violated = new HashMap<>();
        Map<String, BitSet> roots = new HashMap<>();
        Map<String, BitSet> failed = new HashMap<>();
        Map<String, BitSet> withheld = new HashMap<>();
        for (Violation violation : findings.violations()) {
            if (violation.deal() != null) {
                set(violated, violation.deal().id(), violation.criterion().id());
                if (violation.follows() == null) {
                    set(roots, violation.deal().id(), violation.criterion().id());
                }
            }
        }
        for (RuleFailure failure : findings.failures()) {
            set(failed, String.valueOf(failure.deal()), failure.criterion());
        }
        findings.withheld()
                .forEach(
                        each -> set(withheld, each.deal().id(), each.criterion().id()));
        BitSet gone = new BitSet();
        stopped.forEach(criterion -> gone.set(index.number(criterion)));
        return deals.stream()
                .map(deal -> {
                    BitSet broken = union(failed.getOrDefault(deal.id(), NONE), gone);
                    BitSet unknown = union(withheld.getOrDefault(deal.id(), NONE), broken);
                    BitSet own = roots.getOrDefault(deal.id(), NONE);
                    return judged(deal, violated.getOrDefault(deal.id(), NONE), own, unknown, broken, populations);
                })
                .toList();
    }

    private void set(Map<String, BitSet> byDeal, String deal, String criterion) {
        byDeal.computeIfAbsent(deal, id -> new BitSet()).set(index.number(criterion));
    }

    private static BitSet union(BitSet one, BitSet other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        BitSet union = (BitSet) one.clone();
        union.or(other);
        return union;
    }

    /** A deal that violates a criterion has been judged by it, whatever is missing. */
    private JudgedDeal judged(
            Deal deal, BitSet violated, BitSet roots, BitSet unknown, BitSet broken, Populations populations) {
        BitSet judged = new BitSet(index.size());
        BitSet unjudged = NONE;
        BitSet asked = enabled.computeIfAbsent(deal.pipeline().id(), id -> enabled(deal.pipeline()));
        for (int i = asked.nextSetBit(0); i >= 0; i = asked.nextSetBit(i + 1)) {
            Membership membership = populations.of(i, deal);
            if (membership == Membership.OUT) {
                continue;
            }
            boolean known = membership == Membership.IN && !unknown.get(i) && context.knows(index.criterion(i), deal);
            if (known || violated.get(i)) {
                judged.set(i);
            } else {
                unjudged = unjudged.isEmpty() ? new BitSet() : unjudged;
                unjudged.set(i);
            }
        }
        return new JudgedDeal(deal, judged, roots, unjudged, intersection(unjudged, broken));
    }

    private static BitSet intersection(BitSet one, BitSet other) {
        if (!one.intersects(other)) {
            return NONE;
        }
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    /** The criteria that judge deals and are wanted in the pipeline. */
    private BitSet enabled(Pipeline pipeline) {
        BitSet wanted = new BitSet(index.size());
        for (int i = 0; i < index.size(); i++) {
            Criterion criterion = index.criterion(i);
            wanted.set(
                    i,
                    context.lists(criterion)
                            && criterion.judgement().population().ofDeals()
                            && context.wants(criterion, pipeline.id()));
        }
        return wanted;
    }
}

package io.crmrules.drools.internal.tally;

import io.crmrules.drools.internal.finding.RunContext;
import io.crmrules.model.Deal;
import io.crmrules.report.DealJudgement;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Scope;
import java.util.BitSet;

/**
 * A deal and what became of it: the criteria go by their numbers.
 *
 * @param deal as it stood at the moment of the run
 * @param judged the criteria that judged it
 * @param violated those of them that found something wrong which follows from nothing else
 * @param unjudged those that should have judged it and could not: data are missing, or their rule failed
 * @param failed those of them whose rule failed
 */
public record JudgedDeal(Deal deal, BitSet judged, BitSet violated, BitSet unjudged, BitSet failed) {

    /** As listeners hear it. */
    DealJudgement told(RunContext context) {
        return new DealJudgement() {
            @Override
            public Deal deal() {
                return deal;
            }

            @Override
            public boolean by(String criterion) {
                return context.criteria().has(criterion) && says(context.criterion(criterion), context);
            }
        };
    }

    private boolean says(Criterion criterion, RunContext context) {
        return criterion.judgement().scope() == Scope.DEAL
                && context.lists(criterion)
                && context.wants(criterion, deal)
                && !unjudged.get(context.criteria().number(criterion.id()));
    }
}

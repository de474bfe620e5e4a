package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The reason of a refused deal is blank; the company has no list of reasons.
 */
record RefusalWithoutReason(int lookbackDays) implements DealOracle {

    RefusalWithoutReason() {
        this(30);
    }

    @Override
    public String criterion() {
        return "refusal-without-reason";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.STAGE_HISTORY);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        return about(deal, Refusals.judged(deal, terms, lookbackDays) && Terms.blank(deal.refusalReason()));
    }
}

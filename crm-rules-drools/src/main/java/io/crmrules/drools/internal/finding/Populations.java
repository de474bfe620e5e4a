package io.crmrules.drools.internal.finding;

import io.crmrules.model.Deal;
import io.crmrules.rule.Asking;
import io.crmrules.rule.Check;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Membership;
import java.util.HashMap;
import java.util.Map;

/** Whom the criteria judge, by the words of one check; for one thread. */
public final class Populations {

    private final Check check;
    private final Map<String, Asking> asking = new HashMap<>();

    public Populations(Check check) {
        this.check = check;
    }

    /** Whether the criterion judges the deal. */
    public Membership of(Criterion criterion, Deal deal) {
        Asking own = asking.computeIfAbsent(criterion.id(), id -> new Asking(check, criterion.spec()));
        return criterion.judgement().population().of(deal, own);
    }
}

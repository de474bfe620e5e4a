package io.crmrules.drools.internal.finding;

import io.crmrules.model.Deal;
import io.crmrules.rule.Asking;
import io.crmrules.rule.Check;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Membership;
import org.jspecify.annotations.Nullable;

/** Whom the criteria judge, by the words of one check; for one thread. */
public final class Populations {

    private final Check check;
    private final CriterionIndex criteria;
    private final @Nullable Asking[] asking;

    Populations(CriterionIndex criteria, Check check) {
        this.criteria = criteria;
        this.check = check;
        this.asking = new @Nullable Asking[criteria.size()];
    }

    /** Whether the criterion of this number judges the deal. */
    public Membership of(int criterion, Deal deal) {
        Criterion asked = criteria.criterion(criterion);
        Asking own = asking[criterion];
        if (own == null) {
            own = new Asking(check, asked.spec());
            asking[criterion] = own;
        }
        return asked.judgement().population().of(deal, own);
    }
}

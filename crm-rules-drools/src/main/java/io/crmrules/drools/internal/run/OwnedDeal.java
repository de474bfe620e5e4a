package io.crmrules.drools.internal.run;

import io.crmrules.model.Deal;
import io.crmrules.model.User;
import io.crmrules.rule.Portfolio;
import io.crmrules.rule.internal.DefaultCheck;
import java.util.ArrayList;
import java.util.List;

/** An open deal in the hands of its owner: as little of it as rules of USER scope need. */
record OwnedDeal(User owner, Portfolio.OpenDeal deal) {

    /** The open ones that have an owner, in their order. */
    static List<OwnedDeal> among(List<Deal> deals, DefaultCheck check) {
        List<OwnedDeal> owned = new ArrayList<>();
        for (Deal deal : deals) {
            User owner = deal.owner();
            if (owner != null && deal.open()) {
                owned.add(new OwnedDeal(owner, new Portfolio.OpenDeal(deal.id(), check.lastActivity(deal))));
            }
        }
        return owned;
    }
}

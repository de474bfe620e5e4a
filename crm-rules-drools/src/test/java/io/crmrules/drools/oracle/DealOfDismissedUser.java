package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import java.util.Set;
import java.util.stream.Stream;

/** An open deal's owner is not active. */
record DealOfDismissedUser() implements DealOracle {

    @Override
    public String criterion() {
        return "deal-of-dismissed-user";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of();
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        return about(
                deal, Stages.open(deal) && deal.owner() != null && !deal.owner().active());
    }
}

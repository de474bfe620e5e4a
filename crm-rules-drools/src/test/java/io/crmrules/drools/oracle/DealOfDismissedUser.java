package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.USER_STATUS;
import static io.crmrules.policy.Severity.CRITICAL;

import io.crmrules.model.Deal;
import io.crmrules.rule.Answering;
import java.util.stream.Stream;

/** An open deal's owner is not active. */
@Row(
        id = "deal-of-dismissed-user",
        severity = CRITICAL,
        answers = Answering.HEAD_OF_SALES,
        requires = USER_STATUS)
record DealOfDismissedUser() implements DealOracle {

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        boolean left = deal.owner() != null && !deal.owner().active();
        return Stages.open(deal) && left ? Stream.of(accuse(deal).with("dismissed", deal.owner())) : Stream.empty();
    }
}

package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.LEAD_SOURCES;
import static io.crmrules.policy.Severity.INFO;

import io.crmrules.model.Deal;
import io.crmrules.model.LeadSource;
import io.crmrules.rule.Answering;
import java.util.stream.Stream;

/** A deal whose source is a WEB_FORM was created by a known person. */
@Row(
        id = "lead-typed-by-hand",
        severity = INFO,
        settled = Settled.ACT,
        answers = Answering.CREATOR,
        requires = LEAD_SOURCES)
record LeadTypedByHand() implements DealOracle {

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        boolean form = deal.source() != null && deal.source().kind() == LeadSource.Kind.WEB_FORM;
        return form && terms.knownPerson(deal.createdBy())
                ? Stream.of(accuse(deal)
                        .since(deal.createdAt())
                        .with("source", deal.source())
                        .with("createdAt", deal.createdAt())
                        .with("author", deal.createdBy()))
                : Stream.empty();
    }
}

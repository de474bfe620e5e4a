package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.LeadSource;
import java.util.Set;
import java.util.stream.Stream;

/** A deal whose source is a WEB_FORM was created by a known person. */
record LeadTypedByHand() implements DealOracle {

    @Override
    public String criterion() {
        return "lead-typed-by-hand";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.LEAD_SOURCES);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        boolean form = deal.source() != null && deal.source().kind() == LeadSource.Kind.WEB_FORM;
        return about(deal, form && deal.createdBy() != null && terms.person(deal.createdBy()));
    }
}

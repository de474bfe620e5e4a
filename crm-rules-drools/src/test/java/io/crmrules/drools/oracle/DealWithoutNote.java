package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import java.util.Set;
import java.util.stream.Stream;

/** An open deal past the first WORKING stage has a blank note. */
record DealWithoutNote() implements DealOracle {

    @Override
    public String criterion() {
        return "deal-without-note";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of();
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        return about(deal, Stages.pastFirstWorking(deal.stage()) && Terms.blank(deal.note()));
    }
}

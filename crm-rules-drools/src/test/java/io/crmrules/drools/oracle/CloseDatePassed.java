package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/** An open deal's expected close date is before today. */
record CloseDatePassed() implements DealOracle {

    @Override
    public String criterion() {
        return "close-date-passed";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of();
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        LocalDate today = terms.now().atZone(terms.time().zone()).toLocalDate();
        LocalDate expected = deal.expectedCloseDate();
        return about(deal, Stages.open(deal) && expected != null && expected.compareTo(today) < 0);
    }
}

package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.CLOSE_DATES;
import static io.crmrules.policy.Severity.MINOR;

import io.crmrules.model.Deal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/** An open deal's expected close date is before today. */
@Row(id = "close-date-passed", severity = MINOR, requires = CLOSE_DATES)
record CloseDatePassed() implements DealOracle {

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        LocalDate expected = deal.expectedCloseDate();
        if (!Stages.open(deal)
                || expected == null
                || !expected.isBefore(terms.time().day(terms.now()))) {
            return Stream.empty();
        }
        Instant over = terms.time().first(expected.plusDays(1).atStartOfDay());
        Instant since = Terms.latest(over, deal.createdAt(), Stages.lastRevivalAt(deal));
        return Stream.of(accuse(deal).since(since).with("since", since).with("expectedCloseDate", expected));
    }
}

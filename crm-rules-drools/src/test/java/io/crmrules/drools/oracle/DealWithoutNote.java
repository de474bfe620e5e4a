package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.NOTES;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.Deal;
import java.util.stream.Stream;

/** An open deal past the first WORKING stage has a blank note. */
@Row(id = "deal-without-note", severity = MAJOR, requires = NOTES)
record DealWithoutNote() implements DealOracle {

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        boolean silent = Stages.pastFirstWorking(deal.stage()) && terms.blank(deal.note());
        return silent ? Stream.of(accuse(deal)) : Stream.empty();
    }
}

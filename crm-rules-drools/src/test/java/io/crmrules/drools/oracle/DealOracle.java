package io.crmrules.drools.oracle;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import java.util.Collections;
import java.util.stream.Stream;

/** A criterion of DEAL scope. A deal that lost records of a required kind is not judged. */
interface DealOracle extends Oracle {

    Stream<Finding> judge(Deal deal, Terms terms);

    @Override
    default Stream<Finding> judge(CrmSnapshot past, Terms terms) {
        return past.deals().stream()
                .filter(deal -> Collections.disjoint(deal.damagedKinds(), requires()))
                .flatMap(deal -> judge(deal, terms));
    }

    /** The finding about the deal itself, when it is {@code guilty}. */
    default Stream<Finding> about(Deal deal, boolean guilty) {
        return guilty ? Stream.of(about(deal, "DEAL", deal.id(), "")) : Stream.empty();
    }

    default Finding about(Deal deal, String subjectType, String subjectId, String per) {
        return new Finding(criterion(), subjectType, subjectId, deal.id(), per);
    }
}

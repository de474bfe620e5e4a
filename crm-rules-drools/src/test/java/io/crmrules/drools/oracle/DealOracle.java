package io.crmrules.drools.oracle;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A criterion of DEAL scope. A deal that lost records of a required kind is not judged. */
interface DealOracle extends Oracle {

    /** What it has to say about a deal, in words that are meant by the deal's calendar. */
    Stream<Accusation> judge(Deal deal, Terms terms);

    /** Whether nothing can be said of the deal because what the sentence speaks of is not carried, say when it came to its stage. */
    default boolean unreached(Deal deal, Terms terms) {
        return false;
    }

    @Override
    default Stream<Accusation> judge(CrmSnapshot past, Terms terms) {
        return past.deals().stream()
                .filter(deal -> Collections.disjoint(deal.damagedKinds(), List.of(row().requires())))
                .flatMap(deal -> told(deal, terms.of(deal)));
    }

    private Stream<Accusation> told(Deal deal, Terms terms) {
        return unreached(deal, terms) ? Stream.of(accuse(deal).given(false)) : judge(deal, terms);
    }

    @Override
    default boolean perPipeline() {
        return true;
    }

    /** The deal itself is not in order. */
    default Accusation accuse(Deal deal) {
        return accuse(deal, "DEAL", deal.id(), "");
    }

    /** Something that hangs on the deal is not in order. */
    default Accusation accuse(Deal deal, String subjectType, String subjectId) {
        return accuse(deal, subjectType, subjectId, "");
    }

    default Accusation accuse(Deal deal, String subjectType, String subjectId, String per) {
        return Accusation.of(deal, new Finding(criterion(), subjectType, subjectId, deal.id(), per));
    }
}

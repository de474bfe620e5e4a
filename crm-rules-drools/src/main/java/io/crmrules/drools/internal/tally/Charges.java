package io.crmrules.drools.internal.tally;

import io.crmrules.report.CriterionResult;
import io.crmrules.report.Violation;
import io.crmrules.rule.Cause;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** Which criteria are charged to people: not those of cause SYSTEM, and none that is systemic. */
final class Charges {

    private final CriterionIndex index;
    private final BitSet toPeople = new BitSet();

    Charges(CriterionIndex index) {
        this.index = index;
        for (int i = 0; i < index.size(); i++) {
            toPeople.set(i, index.criterion(i).telling().cause() == Cause.PERSON);
        }
    }

    /** Now that all is counted. */
    void exempt(List<CriterionResult> results) {
        for (CriterionResult result : results) {
            if (result.systemic()) {
                toPeople.clear(index.number(result.criterion().id()));
            }
        }
    }

    boolean toPeople(String criterion) {
        return toPeople.get(index.number(criterion));
    }

    BitSet toPeople() {
        return toPeople;
    }

    /** The criteria among these violations that people may be charged with. */
    BitSet combination(Collection<Violation> violations) {
        BitSet combination = new BitSet();
        for (Violation violation : violations) {
            int number = index.number(violation.criterion().id());
            combination.set(number, toPeople.get(number));
        }
        return combination;
    }
}

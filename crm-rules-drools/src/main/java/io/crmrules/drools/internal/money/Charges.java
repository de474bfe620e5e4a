package io.crmrules.drools.internal.money;

import io.crmrules.drools.internal.finding.CriterionIndex;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Violation;
import io.crmrules.rule.Cause;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** Which criteria are charged to people: not those of cause SYSTEM, and none that is systemic. */
public final class Charges {

    private final CriterionIndex index;
    private final BitSet toPeople = new BitSet();

    public Charges(CriterionIndex index) {
        this.index = index;
        for (int i = 0; i < index.size(); i++) {
            toPeople.set(i, index.criterion(i).telling().cause() == Cause.PERSON);
        }
    }

    /** Now that all is counted. */
    public void exempt(List<CriterionResult> results) {
        for (CriterionResult result : results) {
            if (result.systemic()) {
                toPeople.clear(index.number(result.criterion().id()));
            }
        }
    }

    public boolean toPeople(String criterion) {
        return toPeople.get(index.number(criterion));
    }

    public BitSet toPeople() {
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

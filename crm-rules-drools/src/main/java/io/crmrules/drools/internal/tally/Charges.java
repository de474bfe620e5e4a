package io.crmrules.drools.internal.tally;

import io.crmrules.report.CriterionResult;
import io.crmrules.report.Violation;
import io.crmrules.rule.Cause;
import io.crmrules.rule.Criterion;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which criteria are charged to people: not those of cause SYSTEM, and none that is systemic. */
final class Charges {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final BitSet toPeople = new BitSet();

    Charges(Collection<Criterion> criteria) {
        for (Criterion criterion : criteria) {
            int number = numbers.size();
            numbers.put(criterion.id(), number);
            toPeople.set(number, criterion.telling().cause() == Cause.PERSON);
        }
    }

    /** Now that all is counted. */
    void exempt(List<CriterionResult> results) {
        for (CriterionResult result : results) {
            if (result.systemic()) {
                toPeople.clear(number(result.criterion().id()));
            }
        }
    }

    boolean toPeople(String criterion) {
        return toPeople.get(number(criterion));
    }

    BitSet toPeople() {
        return toPeople;
    }

    /** The criteria among these violations that people may be charged with. */
    BitSet combination(Collection<Violation> violations) {
        BitSet combination = new BitSet();
        for (Violation violation : violations) {
            int number = number(violation.criterion().id());
            combination.set(number, toPeople.get(number));
        }
        return combination;
    }

    private int number(String criterion) {
        Integer number = numbers.get(criterion);
        if (number == null) {
            throw new IllegalArgumentException("no criterion " + criterion);
        }
        return number;
    }
}

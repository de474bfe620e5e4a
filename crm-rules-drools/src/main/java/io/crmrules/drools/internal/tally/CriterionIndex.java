package io.crmrules.drools.internal.tally;

import io.crmrules.drools.internal.finding.RunContext;
import io.crmrules.rule.Criterion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A number for each criterion of a run, so that what is counted of each deal takes a bit or an int. */
public final class CriterionIndex {

    private final List<Criterion> criteria;
    private final Map<String, Integer> numbers = new HashMap<>();

    public CriterionIndex(RunContext context) {
        this.criteria = new ArrayList<>(context.criteria().values());
        criteria.forEach(criterion -> numbers.put(criterion.id(), numbers.size()));
    }

    int size() {
        return criteria.size();
    }

    Criterion criterion(int number) {
        return criteria.get(number);
    }

    int number(String criterion) {
        Integer number = numbers.get(criterion);
        if (number == null) {
            throw new IllegalArgumentException("no criterion " + criterion);
        }
        return number;
    }
}

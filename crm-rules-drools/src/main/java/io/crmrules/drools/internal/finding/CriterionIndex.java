package io.crmrules.drools.internal.finding;

import io.crmrules.rule.Criterion;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A number for each criterion of a run, so that what is counted of each deal takes a bit or an int. */
public final class CriterionIndex {

    private final List<Criterion> criteria;
    private final Map<String, Integer> numbers = new HashMap<>();

    public CriterionIndex(Collection<Criterion> criteria) {
        this.criteria = List.copyOf(criteria);
        criteria.forEach(criterion -> numbers.put(criterion.id(), numbers.size()));
    }

    /** In the order of their numbers. */
    public List<Criterion> all() {
        return criteria;
    }

    public int size() {
        return criteria.size();
    }

    public Criterion criterion(int number) {
        return criteria.get(number);
    }

    public boolean has(String criterion) {
        return numbers.containsKey(criterion);
    }

    public int number(String criterion) {
        Integer number = numbers.get(criterion);
        if (number == null) {
            throw new IllegalArgumentException("no criterion " + criterion);
        }
        return number;
    }
}

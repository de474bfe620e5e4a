package io.crmrules.drools.oracle;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.policy.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is to be told of a CRM.
 *
 * @param told of each finding; of two that are one for the library, such as two moves of one moment, either may be told
 * @param withheld the deals of which a criterion would say something, were enough carried, by its id
 * @param notCheckable the criteria of which nothing can be said
 * @param systemic whether perhaps the process is at fault, by criterion, where that is stated
 * @param gates what holds the day
 * @param damaged how many deals lost records, so that some criteria do not judge them
 */
public record Expectation(
        Map<Finding, Set<Told>> told,
        Map<String, Set<String>> withheld,
        Set<String> notCheckable,
        Map<String, Boolean> systemic,
        Gates gates,
        long damaged) {

    /** Of all criteria that hold somewhere in the scenario. */
    public static Expectation of(Scenario scenario, CrmSnapshot crm) {
        return of(scenario, crm, scenario.decisions().keySet());
    }

    /** Of these criteria. */
    static Expectation of(Scenario scenario, CrmSnapshot crm, Set<String> criteria) {
        CrmSnapshot past = Past.of(crm, scenario.now());
        long damaged = past.deals().stream()
                .filter(deal -> !deal.damagedKinds().isEmpty() || !deal.cardComplete())
                .count();
        Expectation expected = new Expectation(
                new HashMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeMap<>(), Gates.NONE, damaged);
        Places places = new Places(scenario, past);
        Map<Accusation, Severity> accusations = new LinkedHashMap<>();
        criteria.forEach(criterion -> expected.add(criterion, places, accusations));
        Fates fates = new Fates(scenario, past, accusations.keySet());
        accusations.forEach((accusation, usual) -> expected.told
                .computeIfAbsent(accusation.finding(), any -> new HashSet<>())
                .add(Told.of(accusation, usual, fates.of(accusation))));
        expected.systemic.putAll(new Systemic(scenario, scenario.judged(past), expected).byCriterion());
        return expected.with(Gates.of(scenario, expected.told));
    }

    private Expectation with(Gates whole) {
        return new Expectation(told, withheld, notCheckable, systemic, whole, damaged);
    }

    private void add(String criterion, Places places, Map<Accusation, Severity> accusations) {
        if (!places.checkable(criterion)) {
            notCheckable.add(criterion);
            return;
        }
        Set<String> unsaid = withheld.computeIfAbsent(criterion, any -> new TreeSet<>());
        Set<String> said = new TreeSet<>();
        places.judge(criterion, (accusation, usual) -> {
            String deal = String.valueOf(accusation.finding().deal());
            if (accusation.known()) {
                accusations.put(accusation, usual);
                said.add(deal);
            } else {
                unsaid.add(deal);
            }
        });
        unsaid.removeAll(said);
    }
}

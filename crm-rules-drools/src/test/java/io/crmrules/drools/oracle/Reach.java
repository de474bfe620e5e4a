package io.crmrules.drools.oracle;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a series of scenarios has reached: two that agree on nothing agree, too, so that each criterion has to be
 * violated, each way of deciding otherwise has to decide something, and each claim of absence has to be withheld.
 */
public final class Reach {

    private final Set<String> missing = new TreeSet<>();

    public Reach() {
        Oracles.all().forEach(this::expect);
        Stream.of(Variation.values()).map(Reach::named).forEach(missing::add);
        Stream.of(Moment.values()).map(Reach::named).forEach(missing::add);
        missing.addAll(List.of("owner at the fault", "stage at the fault"));
    }

    private void expect(Oracle oracle) {
        missing.add(violated(oracle.criterion()));
        missing.addAll(Parameters.of(oracle).keySet().stream()
                .map(parameter -> named(oracle, parameter))
                .toList());
        if (oracle.perPipeline() && oracle.row().complete().length > 0) {
            missing.add(withheld(oracle.criterion()));
        }
        if (oracle.row().requires().length > 0) {
            missing.add(notCheckable(oracle.criterion()));
        }
    }

    /** What no scenario so far has reached, in order. */
    public Set<String> missing() {
        return missing;
    }

    /** A scenario, its CRM and what is to be told of that. */
    public void add(Scenario scenario, CrmSnapshot crm, Expectation expected) {
        expected.told().keySet().forEach(finding -> missing.remove(violated(finding.criterion())));
        expected.notCheckable().forEach(criterion -> missing.remove(notCheckable(criterion)));
        expected.withheld().forEach((criterion, deals) -> {
            if (!deals.isEmpty()) {
                missing.remove(withheld(criterion));
            }
        });
        if (!expected.told().isEmpty()) {
            Moment.ALL.stream()
                    .filter(moment -> moment.is(scenario.now(), scenario.time()))
                    .forEach(moment -> missing.remove(named(moment)));
        }
        variations(scenario, crm, expected);
        scenario.decisions().keySet().forEach(criterion -> parameters(criterion, scenario, crm));
        circumstances(Past.of(crm, scenario.now()), expected);
    }

    private void variations(Scenario scenario, CrmSnapshot crm, Expectation expected) {
        for (Variation variation : Variation.values()) {
            if (missing.contains(named(variation))
                    && !Expectation.of(variation.undone(scenario), crm).equals(expected)) {
                missing.remove(named(variation));
            }
        }
    }

    /** Whether a value that the company or a pipeline has set makes a difference to the criterion itself. */
    private void parameters(String criterion, Scenario scenario, CrmSnapshot crm) {
        Oracle oracle = scenario.decision(criterion, null).oracle();
        Parameters.usual(oracle).forEach((parameter, usual) -> {
            boolean moved = !usual.equals(Parameters.of(oracle).get(parameter));
            if (moved && missing.contains(named(oracle, parameter))) {
                Set<String> alone = Set.of(criterion);
                Scenario otherwise = scenario.deciding(
                        decision -> decision.oracle().equals(oracle) ? decision.with(parameter, usual) : decision);
                if (!Expectation.of(scenario, crm, alone).equals(Expectation.of(otherwise, crm, alone))) {
                    missing.remove(named(oracle, parameter));
                }
            }
        });
    }

    private void circumstances(CrmSnapshot past, Expectation expected) {
        Map<String, Deal> deals = past.deals().stream().collect(Collectors.toMap(Deal::id, deal -> deal));
        expected.told().forEach((finding, told) -> {
            Deal deal = deals.get(finding.deal());
            for (Told each : deal == null ? Set.<Told>of() : told) {
                Circumstances today =
                        Circumstances.of(deal, each.circumstances().severity(), null);
                if (!Objects.equals(today.owner(), each.circumstances().owner())) {
                    missing.remove("owner at the fault");
                }
                if (!Objects.equals(today.stage(), each.circumstances().stage())) {
                    missing.remove("stage at the fault");
                }
            }
        });
    }

    private static String violated(String criterion) {
        return criterion + " is violated";
    }

    private static String withheld(String criterion) {
        return criterion + " is withheld";
    }

    private static String notCheckable(String criterion) {
        return criterion + " is not checkable";
    }

    private static String named(Oracle oracle, String parameter) {
        return oracle.criterion() + "." + parameter;
    }

    private static String named(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

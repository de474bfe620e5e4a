package io.crmrules.drools.oracle;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import io.crmrules.policy.SystemicTerms;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Perhaps the process rather than people: of the owners with enough judged deals at least three and at least a share have
 * a finding that is no consequence on at least a share of them; where owners are judged, of these at least three and at
 * least a share have one.
 */
final class Systemic {

    private final Scenario scenario;
    private final CrmSnapshot past;
    private final Expectation expected;

    Systemic(Scenario scenario, CrmSnapshot past, Expectation expected) {
        this.scenario = scenario;
        this.past = past;
        this.expected = expected;
    }

    /** By criterion; only of those whose judged deals are stated and whose findings say what they follow. */
    Map<String, Boolean> byCriterion() {
        Map<String, Boolean> systemic = new TreeMap<>();
        Judged.BY_CRITERION.forEach((criterion, judged) -> {
            if (expected.withheld().containsKey(criterion) && told(criterion)) {
                systemic.put(criterion, of(criterion, judged));
            }
        });
        scenario.decisions().forEach((criterion, decision) -> {
            if (!decision.oracle().perPipeline()
                    && decision.holds()
                    && expected.withheld().containsKey(criterion)) {
                systemic.put(criterion, ofOwners(criterion, decision.oracle()));
            }
        });
        return systemic;
    }

    /** Of the owners judged at least three and at least a share; what judges no owners is nobody's process. */
    private boolean ofOwners(String criterion, Oracle oracle) {
        Set<User> judged = oracle.owners(past, scenario.terms(null));
        if (judged == null) {
            return false;
        }
        Set<String> violating = expected.told().keySet().stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .map(Finding::subjectId)
                .collect(Collectors.toSet());
        long affected =
                judged.stream().filter(user -> violating.contains(user.id())).count();
        return affected >= 3
                && Shares.compare(
                                affected,
                                judged.size(),
                                scenario.company().systemic().share())
                        >= 0;
    }

    private boolean told(String criterion) {
        return expected.told().entrySet().stream()
                .filter(entry -> entry.getKey().criterion().equals(criterion))
                .flatMap(entry -> entry.getValue().stream())
                .allMatch(told -> told.fate() != null);
    }

    private boolean of(String criterion, BiPredicate<Deal, Terms> judged) {
        Set<String> violating = expected.told().entrySet().stream()
                .filter(entry -> entry.getKey().criterion().equals(criterion))
                .filter(entry ->
                        entry.getValue().stream().anyMatch(told -> told.fate().follows() == null))
                .map(entry -> String.valueOf(entry.getKey().deal()))
                .collect(Collectors.toSet());
        Map<User, List<Deal>> portfolios = past.deals().stream()
                .filter(deal -> judges(criterion, deal) && judged.test(deal, terms(deal)))
                .filter(deal -> deal.owner() != null && works(deal.owner()))
                .collect(Collectors.groupingBy(Deal::owner));
        SystemicTerms terms = scenario.company().systemic();
        List<List<Deal>> owners = portfolios.values().stream()
                .filter(deals -> deals.size() >= terms.minJudged())
                .toList();
        long affected = owners.stream()
                .filter(deals -> Shares.compare(count(deals, violating), deals.size(), terms.ownerShare()) >= 0)
                .count();
        return affected >= 3 && Shares.compare(affected, owners.size(), terms.share()) >= 0;
    }

    private static long count(List<Deal> deals, Set<String> violating) {
        return deals.stream().filter(deal -> violating.contains(deal.id())).count();
    }

    private boolean judges(String criterion, Deal deal) {
        Decision decision = scenario.decision(criterion, deal.pipeline().id());
        return decision.holds()
                && Collections.disjoint(
                        deal.damagedKinds(), List.of(decision.oracle().row().requires()))
                && !expected.withheld().get(criterion).contains(deal.id());
    }

    private Terms terms(Deal deal) {
        return scenario.terms(deal.pipeline().id()).of(deal);
    }

    private boolean works(User owner) {
        Terms terms = scenario.terms(null);
        return owner.active() && terms.person(owner) && !terms.is(owner, Role.LEAD_EXCHANGE);
    }
}

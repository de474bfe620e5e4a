package io.crmrules.drools.internal.tally;

import io.crmrules.drools.internal.finding.RunContext;
import io.crmrules.drools.internal.finding.Stakes;
import io.crmrules.drools.internal.money.CountedDeals;
import io.crmrules.model.Deal;
import io.crmrules.model.User;
import io.crmrules.report.DealRef;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationListener;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Counts what is found, by criterion, by person and by what is at risk, and tells the listener. */
final class FindingTally {

    private final RunContext context;
    private final ViolationListener listener;
    private final PeopleTallies people;
    private final Gatekeeper gatekeeper;
    private final Consumer<RuleFailure> failures;
    private final FactCounts facts = new FactCounts();
    private final Map<String, CriterionTally> criteria = new HashMap<>();
    private final CountedDeals atRisk = new CountedDeals();

    /** @param failures takes in that a criterion has found more than its budget */
    FindingTally(
            RunContext context,
            ViolationListener listener,
            PeopleTallies people,
            Gatekeeper gatekeeper,
            Consumer<RuleFailure> failures) {
        this.context = context;
        this.listener = listener;
        this.people = people;
        this.gatekeeper = gatekeeper;
        this.failures = failures;
    }

    /** Counts and tells them; returns those within the budget, the rest is left out. */
    List<Violation> add(Collection<Violation> found, Map<String, Deal> byId) {
        List<Violation> kept = new ArrayList<>(found.size());
        for (Violation violation : found) {
            if (isWithinBudget(violation.criterion().id())) {
                of(violation.criterion().id()).add(violation);
                people.of(violation.answers()).add(violation, gatekeeper.holds(violation));
                listener.violation(violation);
                kept.add(violation);
                addOwner(violation);
            }
        }
        Violators.among(kept).forEach(violations -> addViolator(violations, byId));
        return kept;
    }

    private void addOwner(Violation violation) {
        User owner = violation.owner();
        if (owner != null && violation.criterion().judgement().population().ofOwners()) {
            facts.addViolator(violation.criterion(), owner);
        }
    }

    private boolean isWithinBudget(String criterion) {
        int budget = context.budgets().findingsPerCriterion();
        int number = of(criterion).addFound();
        if (number == budget + 1) {
            failures.accept(new RuleFailure(
                    criterion, null, "found more than " + budget + " violations; the rest is left out."));
        }
        return number <= budget;
    }

    private void addViolator(List<Violation> violations, Map<String, Deal> byId) {
        DealRef ref = violations.get(0).deal();
        Deal deal = ref == null ? null : byId.get(ref.id());
        Set<String> told = new HashSet<>();
        Set<String> summed = new HashSet<>();
        for (Violation violation : violations) {
            String criterion = violation.criterion().id();
            if (told.add(criterion)) {
                of(criterion).addViolator();
            }
            if (ref != null && Stakes.any(deal, violation.action())) {
                if (summed.add(criterion)) {
                    of(criterion).addAtRisk(violation);
                }
                addAtRisk(ref, violation);
            }
        }
    }

    private void addAtRisk(DealRef deal, Violation violation) {
        if (atRisk.add(deal.id(), violation.answers())) {
            people.of(violation.answers()).moneyAtRisk.add(violation.moneyAtRisk());
        }
    }

    /** Whom criteria have judged that look at more than one deal. */
    FactCounts facts() {
        return facts;
    }

    CriterionTally of(String criterion) {
        return criteria.computeIfAbsent(criterion, id -> new CriterionTally());
    }
}

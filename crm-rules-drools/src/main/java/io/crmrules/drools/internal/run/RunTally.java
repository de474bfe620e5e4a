package io.crmrules.drools.internal.run;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.User;
import io.crmrules.report.OwnerSummary;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationListener;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts while a run goes on, and passes on what it counts. */
final class RunTally {

    /** Failures of one criterion that are told one by one; more of the same tell nothing more. */
    private static final int FAILURES_TOLD = 100;

    private final RunContext context;
    private final ViolationListener listener;
    private final List<Criterion> dealCriteria;
    private final Map<@Nullable User, OwnerTally> owners = new HashMap<>();
    private final Map<String, Integer> violations = new HashMap<>();
    private final Map<String, Integer> failed = new HashMap<>();
    private final List<RuleFailure> failures = new ArrayList<>();
    private int deals;

    RunTally(RunContext context, ViolationListener listener) {
        this.context = context;
        this.listener = listener;
        this.dealCriteria = context.criteria().values().stream()
                .filter(criterion -> criterion.scope() == Scope.DEAL)
                .toList();
    }

    void add(Deal deal) {
        deals++;
        DealCounts counts = owner(deal.owner()).deals;
        counts.add(deal);
        if (!deal.damagedKinds().isEmpty()) {
            addDamaged(deal, counts);
        }
    }

    private void addDamaged(Deal deal, DealCounts counts) {
        for (Criterion criterion : dealCriteria) {
            if (criterion.population().includes(deal)
                    && context.policy().enabled(criterion.id(), deal.pipeline().id())
                    && lacks(criterion, deal.damagedKinds())) {
                counts.addNotCheckable(criterion);
            }
        }
    }

    /** Of these deals the criterion says nothing: the snapshot does not reach back far enough. */
    void addWithheld(String id, Set<Deal> deals) {
        Criterion criterion = context.criterion(id);
        for (Deal deal : deals) {
            if (context.wants(criterion, deal)) {
                owner(deal.owner()).deals.addNotCheckable(criterion);
            }
        }
    }

    private static boolean lacks(Criterion criterion, Set<DataKind> damaged) {
        return criterion.requires().stream().anyMatch(damaged::contains)
                || (criterion.asksFields() && damaged.contains(DataKind.CONTACTS));
    }

    void add(Collection<Violation> found) {
        found.forEach(this::add);
    }

    private void add(Violation violation) {
        Criterion criterion = violation.criterion();
        int budget = context.budgets().findingsPerCriterion();
        int number = violations.merge(criterion.id(), 1, Integer::sum);
        if (number > budget) {
            if (number == budget + 1) {
                addFailure(new RuleFailure(
                        criterion.id(), null, "found more than " + budget + " violations; the rest is left out."));
            }
            return;
        }
        owner(violation.owner()).add(violation, context.policy().cadence(criterion.id(), null));
        listener.violation(violation);
    }

    void addFailures(Collection<RuleFailure> more) {
        more.forEach(this::addFailure);
    }

    private void addFailure(RuleFailure failure) {
        if (context.ignored().contains(failure.criterion())) {
            return;
        }
        int number = failed.merge(failure.criterion(), 1, Integer::sum);
        if (number <= FAILURES_TOLD) {
            failures.add(failure);
            listener.failure(failure);
        }
    }

    private OwnerTally owner(@Nullable User owner) {
        return owners.computeIfAbsent(owner, key -> new OwnerTally());
    }

    int deals() {
        return deals;
    }

    int violations(Criterion criterion) {
        return Math.min(
                violations.getOrDefault(criterion.id(), 0), context.budgets().findingsPerCriterion());
    }

    boolean failed(Criterion criterion) {
        return failed.containsKey(criterion.id());
    }

    /** Those told, and how many more there are. */
    List<RuleFailure> failures() {
        List<RuleFailure> all = new ArrayList<>(failures);
        failed.entrySet().stream()
                .filter(entry -> entry.getValue() > FAILURES_TOLD)
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> all.add(new RuleFailure(
                        entry.getKey(), null, "failed " + (entry.getValue() - FAILURES_TOLD) + " more times.")));
        return all;
    }

    int judged(Criterion criterion) {
        return owners.values().stream()
                .mapToInt(owner -> owner.deals.judged(criterion, context.policy()))
                .sum();
    }

    int notCheckable(Criterion criterion) {
        return owners.values().stream()
                .mapToInt(owner -> owner.deals.notCheckable(criterion))
                .sum();
    }

    /** The known owners of whom at least one deal was judged. */
    Map<User, Boolean> judgedOwners(Criterion criterion) {
        Map<User, Boolean> violates = new HashMap<>();
        owners.forEach((owner, tally) -> {
            if (owner != null && tally.deals.judged(criterion, context.policy()) > 0) {
                violates.put(owner, tally.violated.contains(criterion.id()));
            }
        });
        return violates;
    }

    boolean violates(User owner, Criterion criterion) {
        OwnerTally tally = owners.get(owner);
        return tally != null && tally.violated.contains(criterion.id());
    }

    /** By name; nobody last. */
    List<OwnerSummary> owners() {
        Comparator<@Nullable User> byName =
                Comparator.nullsLast(Comparator.comparing(User::label).thenComparing(User::id));
        return owners.entrySet().stream()
                .filter(entry -> entry.getValue().worthTelling())
                .sorted(Map.Entry.comparingByKey(byName))
                .map(entry -> entry.getValue().summary(entry.getKey()))
                .toList();
    }
}

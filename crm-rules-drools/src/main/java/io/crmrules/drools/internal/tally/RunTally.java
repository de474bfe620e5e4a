package io.crmrules.drools.internal.tally;

import io.crmrules.drools.internal.finding.RunContext;
import io.crmrules.drools.internal.finding.Violators;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.DealRef;
import io.crmrules.report.OwnerSummary;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationListener;
import io.crmrules.rule.Criterion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts while a run goes on, and passes on what it counts. */
public final class RunTally {

    private final RunContext context;
    private final ViolationListener listener;
    private final List<Criterion> ofDeals;
    private final OwnerTallies owners;
    private final Map<String, CriterionTally> criteria = new HashMap<>();
    private final FailureTally failures = new FailureTally();
    private final Charges charges;
    private final MoneyTally money;
    private final Gatekeeper gatekeeper;
    private int deals;

    public RunTally(RunContext context, ViolationListener listener) {
        this.context = context;
        this.listener = listener;
        this.ofDeals = context.criteria().values().stream()
                .filter(criterion -> criterion.judgement().population().ofDeals())
                .toList();
        this.owners = new OwnerTallies(context.policy());
        this.charges = new Charges(context.criteria().values());
        this.money = new MoneyTally(charges);
        this.gatekeeper = new Gatekeeper(context.policy());
    }

    public void add(JudgedChunk chunk) {
        for (Deal deal : chunk.deals()) {
            deals++;
            OwnerTally owner = owners.of(deal.owner());
            owner.deals.add(deal);
            owner.workload.add(deal);
        }
        addUnjudged(chunk);
        addIdle(chunk, add(chunk.violations()));
        addFailures(chunk.failures());
    }

    private void addUnjudged(JudgedChunk chunk) {
        Set<String> failed = new HashSet<>(chunk.stopped());
        chunk.failures().forEach(failure -> failed.add(failure.criterion()));
        new Unjudged(context, ofDeals, chunk).forEach((criterion, deal) -> {
            OwnerTally owner = owners.of(deal.owner());
            owner.deals.addNotCheckable(criterion);
            if (failed.contains(criterion.id())
                    && gatekeeper.mightHold(criterion, deal.pipeline().id())) {
                owner.unknown.add(criterion.id());
            }
        });
    }

    private void addIdle(JudgedChunk chunk, List<Violation> violations) {
        List<Violation> idle = violations.stream()
                .filter(violation ->
                        WorkloadTally.CRITERIA.contains(violation.criterion().id()))
                .toList();
        Map<String, Deal> byId = idle.isEmpty() ? Map.of() : chunk.dealsById();
        for (Violation violation : idle) {
            DealRef ref = violation.deal();
            Deal deal = ref == null ? null : byId.get(ref.id());
            if (deal != null) {
                owners.of(deal.owner()).workload.addIdle(violation.criterion().id(), deal);
            }
        }
    }

    /** Counts and tells them; returns those within the budget, the rest is left out. */
    public List<Violation> add(Collection<Violation> found) {
        List<Violation> kept = new ArrayList<>(found.size());
        for (Violation violation : found) {
            if (isWithinBudget(violation.criterion().id())) {
                owners.of(violation.owner()).add(violation, gatekeeper.holds(violation));
                listener.violation(violation);
                kept.add(violation);
            }
        }
        Violators.among(kept).forEach(this::addViolator);
        return kept;
    }

    private boolean isWithinBudget(String criterion) {
        int budget = context.budgets().findingsPerCriterion();
        int number = tally(criterion).addViolation();
        if (number == budget + 1) {
            addFailure(new RuleFailure(
                    criterion, null, "found more than " + budget + " violations; the rest is left out."));
        }
        return number <= budget;
    }

    private void addViolator(List<Violation> violations) {
        Set<String> told = new HashSet<>();
        for (Violation violation : violations) {
            if (told.add(violation.criterion().id())) {
                tally(violation.criterion().id()).addViolator(violation);
            }
        }
        DealRef deal = violations.get(0).deal();
        if (deal != null) {
            money.add(deal, violations);
        }
    }

    public void addFailures(Collection<RuleFailure> more) {
        more.forEach(this::addFailure);
    }

    private void addFailure(RuleFailure failure) {
        if (!context.ignored().contains(failure.criterion()) && failures.add(failure)) {
            listener.failure(failure);
        }
    }

    private CriterionTally tally(String criterion) {
        return criteria.computeIfAbsent(criterion, id -> new CriterionTally());
    }

    public int deals() {
        return deals;
    }

    public CriterionTally of(Criterion criterion) {
        return tally(criterion.id());
    }

    public int violations(Criterion criterion) {
        return Math.min(of(criterion).violations(), context.budgets().findingsPerCriterion());
    }

    public boolean failed(Criterion criterion) {
        return failures.failed(criterion.id());
    }

    public List<RuleFailure> failures() {
        return failures.all();
    }

    public OwnerTallies owners() {
        return owners;
    }

    /** The owners as the report tells them, now that the verdicts are known. */
    public List<OwnerSummary> summaries(List<CriterionResult> results, CrmSnapshot reference) {
        charges.exempt(results);
        failures.anywhere().stream()
                .map(context::criterion)
                .filter(gatekeeper::mightHoldAnywhere)
                .forEach(criterion -> owners.addUnknown(criterion, reference.users()));
        return owners.summaries(charges, money, reference.pipelines());
    }
}

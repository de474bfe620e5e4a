package io.crmrules.drools.internal.tally;

import io.crmrules.drools.internal.finding.CriterionIndex;
import io.crmrules.drools.internal.finding.RunContext;
import io.crmrules.drools.internal.finding.Violators;
import io.crmrules.drools.internal.money.Charges;
import io.crmrules.drools.internal.money.MoneyTally;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.DealRef;
import io.crmrules.report.OwnerSummary;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationListener;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Idleness;
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
    private final CriterionIndex index;
    private final FactCounts facts = new FactCounts();
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
        this.index = context.criteria();
        this.owners = new OwnerTallies(index);
        this.charges = new Charges(index);
        this.money = new MoneyTally(charges);
        this.gatekeeper = new Gatekeeper(context.policy());
    }

    public void add(JudgedChunk chunk) {
        for (JudgedDeal judged : chunk.deals()) {
            deals++;
            OwnerTally owner = owners.of(judged.deal().owner());
            owner.deals.add(judged);
            owner.workload.add(judged.deal());
            addFailed(judged, owner);
        }
        addIdle(chunk, add(chunk.violations()));
        addFailures(chunk.failures());
    }

    private void addFailed(JudgedDeal judged, OwnerTally owner) {
        if (judged.failed().isEmpty()) {
            return; // nearly always
        }
        judged.failed().stream()
                .mapToObj(index::criterion)
                .filter(criterion ->
                        gatekeeper.mightHold(criterion, judged.deal().pipeline().id()))
                .forEach(criterion -> owner.unknown.add(criterion.id()));
    }

    private void addIdle(JudgedChunk chunk, List<Violation> violations) {
        Map<String, Deal> byId = new HashMap<>();
        chunk.deals().forEach(judged -> byId.put(judged.deal().id(), judged.deal()));
        for (Violation violation : violations) {
            Idleness idleness = violation.criterion().telling().idleness();
            DealRef ref = violation.deal();
            Deal deal = ref == null ? null : byId.get(ref.id());
            if (idleness != null && deal != null) {
                owners.of(deal.owner()).workload.addIdle(idleness, deal);
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

    /** Whom criteria have judged that look at more than one deal. */
    public FactCounts facts() {
        return facts;
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

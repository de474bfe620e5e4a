package io.crmrules.drools.internal.judge;

import io.crmrules.drools.internal.finding.Findings;
import io.crmrules.drools.internal.finding.MatchReader;
import io.crmrules.drools.internal.finding.RunContext;
import io.crmrules.model.Deal;
import io.crmrules.report.RuleFailure;
import io.crmrules.rule.Criterion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Judges facts by the criteria of one scope: facts in, violations and failures out. The one seam behind which another
 * way of running rules would go.
 *
 * <p>All rules run together until something throws. Then each runs alone over the same facts, and the one that throws
 * over halves of them, until the pair of rule and fact is known: that verdict is lost, and nothing else. A rule that
 * does not come to an end is stopped for good.
 */
public final class Judge {

    /** A rule that loops does so for many facts, and each costs its whole budget; the library's own come to an end. */
    private static final int EXHAUSTED_FACTS = 10;

    private final SessionPools sessions;
    private final List<Criterion> criteria;
    private final Map<String, RuleFailure> stopped = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> exhausted = new ConcurrentHashMap<>();
    private volatile SessionPool together;

    Judge(SessionPools sessions, List<Criterion> criteria) {
        this.sessions = sessions;
        this.criteria = List.copyOf(criteria);
        this.together = sessions.together(this.criteria);
        sessions.compile(this.criteria); // now, not at the first deal
    }

    public boolean idle() {
        return criteria.isEmpty();
    }

    /** Whether all rules are the library's own, which come to an end. */
    public boolean trusted() {
        return criteria.stream().allMatch(criterion -> criterion.origin().shipped());
    }

    /** Throws for nothing that a rule or a fact does. */
    public Findings judge(List<?> facts, MatchReader reader, Watch watch) {
        if (facts.isEmpty() || criteria.isEmpty()) {
            return Findings.none();
        }
        if (!watch.isOneByOne()) {
            try {
                return together.run(facts, reader, watch);
            } catch (Throwable e) {
                FailureCause.rethrowFatal(
                        e, trusted()); // anything else is told below, by the rule that throws when it runs alone
            }
        }
        Findings findings = Findings.none();
        for (Criterion criterion : criteria) {
            findings.add(alone(criterion, facts, reader, watch));
        }
        return findings;
    }

    private Findings alone(Criterion criterion, List<?> facts, MatchReader reader, Watch watch) {
        if (stopped.containsKey(criterion.id())) {
            return Findings.none();
        }
        try {
            return sessions.alone(criterion).run(facts, reader, watch);
        } catch (Throwable e) {
            FailureCause.rethrowFatal(e, criterion.origin().shipped());
            if (FailureCause.outOfMemory(e)) {
                return exhausting(criterion, e);
            } else if (facts.size() == 1) {
                return failure(criterion, facts.get(0), e, reader.context());
            }
        }
        int half = facts.size() / 2;
        Findings findings = alone(criterion, facts.subList(0, half), reader, watch);
        findings.add(alone(criterion, facts.subList(half, facts.size()), reader, watch));
        return findings;
    }

    private Findings failure(Criterion criterion, Object fact, Throwable thrown, RunContext context) {
        Deal deal = fact instanceof Deal one ? one : null;
        if (!context.wants(criterion, deal)) {
            return Findings.none();
        }
        RuleFailure failure =
                new RuleFailure(criterion.id(), deal == null ? null : deal.id(), FailureCause.text(thrown));
        Findings findings = Findings.of(failure);
        if (thrown instanceof BudgetException budget) {
            findings.add(budget.found());
            if (!criterion.origin().shipped() && exhausted(criterion) >= EXHAUSTED_FACTS) {
                stop(failure);
            }
        }
        return findings;
    }

    /** Every try would take the memory of all others; the one that asked last need not be the one that took it. */
    private Findings exhausting(Criterion criterion, Throwable thrown) {
        stop(new RuleFailure(criterion.id(), null, FailureCause.text(thrown) + ". It was stopped. Maybe it loops."));
        return Findings.none();
    }

    private int exhausted(Criterion criterion) {
        return exhausted
                .computeIfAbsent(criterion.id(), id -> new AtomicInteger())
                .incrementAndGet();
    }

    /** The rule is not run again. */
    public synchronized void stop(RuleFailure culprit) {
        if (stopped.putIfAbsent(culprit.criterion(), culprit) == null) {
            together = sessions.together(criteria.stream()
                    .filter(criterion -> !stopped.containsKey(criterion.id()))
                    .toList());
        }
    }

    /** The rules that are not run any more: nothing that lacks their findings may look clean. */
    public Collection<RuleFailure> stopped() {
        return stopped.values();
    }
}

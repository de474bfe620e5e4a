package io.crmrules.drools.internal.judge;

import io.crmrules.drools.internal.compile.RuleBook;
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
import org.jspecify.annotations.Nullable;

/**
 * Judges facts by the criteria of one scope: facts in, violations and failures out. The one seam behind which another
 * way of running rules would go.
 *
 * <p>All rules run together until something throws. Then each runs alone over the same facts, and the one that throws
 * over halves of them, until the pair of rule and fact is known: that verdict is lost, and nothing else. A rule that
 * does not come to an end is stopped for good.
 */
public final class Judge implements AutoCloseable {

    /** A rule that loops does so for many facts, and each costs its whole budget. */
    private static final int EXHAUSTED_FACTS = 10;

    private final RuleBook book;
    private final List<Criterion> criteria;
    private final Map<String, SessionPool> alone = new ConcurrentHashMap<>();
    private final Map<String, RuleFailure> stopped = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> exhausted = new ConcurrentHashMap<>();
    private volatile SessionPool together;

    Judge(RuleBook book, List<Criterion> criteria) {
        this.book = book;
        this.criteria = List.copyOf(criteria);
        this.together = pool(null, this.criteria);
        book.compile(this.criteria); // now, not at the first deal
    }

    private SessionPool pool(@Nullable String criterion, List<Criterion> rules) {
        return new SessionPool(criterion, () -> book.compile(rules));
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
                FailureCause.rethrowFatal(e); // anything else is told below, by the rule that throws when it runs alone
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
        SessionPool pool = alone.computeIfAbsent(criterion.id(), id -> pool(id, List.of(criterion)));
        try {
            return pool.run(facts, reader, watch);
        } catch (Throwable e) {
            FailureCause.rethrowFatal(e);
            if (facts.size() == 1) {
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
        if (thrown instanceof BudgetException && exhausted(criterion) >= EXHAUSTED_FACTS) {
            stop(failure);
        }
        return Findings.of(failure);
    }

    private int exhausted(Criterion criterion) {
        return exhausted
                .computeIfAbsent(criterion.id(), id -> new AtomicInteger())
                .incrementAndGet();
    }

    /** The rule is not run again. */
    public synchronized void stop(RuleFailure culprit) {
        if (stopped.putIfAbsent(culprit.criterion(), culprit) == null) {
            SessionPool before = together;
            together = pool(
                    null,
                    criteria.stream()
                            .filter(criterion -> !stopped.containsKey(criterion.id()))
                            .toList());
            before.close();
        }
    }

    /** The rules that are not run any more: nothing that lacks their findings may look clean. */
    public Collection<RuleFailure> stopped() {
        return stopped.values();
    }

    @Override
    public void close() {
        together.close();
        alone.values().forEach(SessionPool::close);
    }
}

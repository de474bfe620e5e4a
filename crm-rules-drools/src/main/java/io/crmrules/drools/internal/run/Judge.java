package io.crmrules.drools.internal.run;

import io.crmrules.drools.internal.compile.RuleBook;
import io.crmrules.model.Deal;
import io.crmrules.report.RuleFailure;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.internal.DefaultCheck;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * Judges facts by the criteria of one scope: facts in, violations and failures out. The one seam behind which another
 * way of running rules would go.
 *
 * <p>All rules run together until something throws. Then each runs alone over the same facts, and the one that throws
 * over halves of them, until the pair of rule and fact is known: that verdict is lost, and nothing else.
 */
final class Judge implements AutoCloseable {

    private final RuleBook book;
    private final List<String> criteria;
    private final SessionPool together;
    private final Map<String, SessionPool> alone = new ConcurrentHashMap<>();
    private final Map<String, RuleFailure> stopped = new ConcurrentHashMap<>();
    private volatile boolean suspicious;

    Judge(RuleBook book, List<Criterion> criteria) {
        this.book = book;
        this.criteria = criteria.stream().map(Criterion::id).toList();
        KieBase base = book.compile(criteria);
        this.together = new SessionPool(() -> base);
    }

    boolean idle() {
        return criteria.isEmpty();
    }

    /** Never throws for what a rule or a fact does. */
    Findings judge(List<?> facts, DefaultCheck check, RunContext context, Watch watch) {
        watch.only(null);
        if (facts.isEmpty() || criteria.isEmpty()) {
            return Findings.none();
        }
        if (!suspicious) {
            try {
                return Findings.of(together.run(facts, check, context, watch));
            } catch (RuntimeException | StackOverflowError | LinkageError e) {
                // told below, by the rule that throws when it runs alone
            }
        }
        Findings findings = Findings.none();
        for (String criterion : criteria) {
            if (!stopped.containsKey(criterion)) {
                watch.only(criterion);
                findings.add(alone(criterion, facts, check, context, watch));
            }
        }
        return findings;
    }

    private Findings alone(String criterion, List<?> facts, DefaultCheck check, RunContext context, Watch watch) {
        try {
            return Findings.of(pool(criterion).run(facts, check, context, watch));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            if (facts.size() == 1) {
                RuleFailure failure = new RuleFailure(criterion, dealOf(facts.get(0)), Causes.text(e));
                return new Findings(new ArrayList<>(), new ArrayList<>(List.of(failure)));
            }
        }
        int half = facts.size() / 2;
        Findings findings = alone(criterion, facts.subList(0, half), check, context, watch);
        findings.add(alone(criterion, facts.subList(half, facts.size()), check, context, watch));
        return findings;
    }

    private SessionPool pool(String criterion) {
        return alone.computeIfAbsent(criterion, id -> new SessionPool(() -> book.compileAlone(id)));
    }

    private static @Nullable String dealOf(Object fact) {
        return fact instanceof Deal deal ? deal.id() : null;
    }

    /** A rule did not come to an end; it is not run again. Null: one of them did not, and which is not known yet. */
    void stop(@Nullable RuleFailure culprit) {
        suspicious = true;
        if (culprit != null) {
            stopped.putIfAbsent(culprit.criterion(), culprit);
        }
    }

    /** The rules that are not run any more: nothing that lacks their findings may look clean. */
    Collection<RuleFailure> stopped() {
        return stopped.values();
    }

    @Override
    public void close() {
        together.close();
        alone.values().forEach(SessionPool::close);
    }
}

package io.crmrules.drools.internal.judge;

import io.crmrules.drools.internal.compile.RuleBook;
import io.crmrules.rule.Criterion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * The sessions over one rule book: a base holds on to each of its sessions, so checkers with the same rules in force share
 * them, whatever their policies, and need not be closed for it.
 */
public final class SessionPools implements AutoCloseable {

    private final RuleBook book;
    private final Map<Rules, SessionPool> pools = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /** @param alone whose rule it is that runs alone, null when all run together */
    private record Rules(@Nullable String alone, List<String> ids) {}

    public SessionPools(RuleBook book) {
        this.book = book;
    }

    /** Of these rules, which run together. */
    SessionPool together(List<Criterion> criteria) {
        return pool(null, criteria);
    }

    /** Of a rule that runs alone. */
    SessionPool alone(Criterion criterion) {
        return pool(criterion.id(), List.of(criterion));
    }

    private SessionPool pool(@Nullable String alone, List<Criterion> criteria) {
        Rules rules = new Rules(alone, criteria.stream().map(Criterion::id).toList());
        SessionPool pool =
                pools.computeIfAbsent(rules, missing -> new SessionPool(alone, () -> book.compile(criteria)));
        if (closed) {
            pool.close(); // it works on, and keeps nothing
        }
        return pool;
    }

    /** The base of these rules, compiled by whoever asks first. */
    KieBase compile(List<Criterion> criteria) {
        return book.compile(criteria);
    }

    @Override
    public void close() {
        closed = true;
        pools.values().forEach(SessionPool::close);
    }
}

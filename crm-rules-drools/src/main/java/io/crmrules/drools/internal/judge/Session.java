package io.crmrules.drools.internal.judge;

import io.crmrules.drools.internal.EngineGuard;
import io.crmrules.drools.internal.finding.Findings;
import io.crmrules.drools.internal.finding.MatchReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/**
 * A Drools session that is kept while its facts change: a chunk is inserted, the rules fire, the chunk is taken out.
 * After an exception the session is in no known state and must be closed. For one thread at a time.
 */
final class Session implements AutoCloseable {

    private final KieSession session;
    private final Collector collector = new Collector();

    Session(KieBase base) {
        this.session = EngineGuard.inside(base::newKieSession);
        session.addEventListener(collector);
        session.addEventListener(new FactGuard(collector::firing));
        session.setGlobal("violations", collector);
    }

    /**
     * What the rules find in {@code facts}, in no order.
     *
     * @throws RuntimeException when a rule throws, or fires more often than the budget of one fact allows
     */
    Findings run(List<?> facts, MatchReader reader) {
        return EngineGuard.inside(() -> {
            session.setGlobal("check", reader.check());
            Findings found = collector.start(reader);
            List<FactHandle> handles = new ArrayList<>(facts.size());
            for (Object fact : facts) {
                handles.add(session.insert(fact));
            }
            fire(reader.context().budgets().firingsPerFact(), found);
            for (FactHandle handle : handles) {
                session.delete(handle);
            }
            return found;
        });
    }

    /** All facts share the budget of one; when that is too little, they are judged again in smaller groups. */
    private void fire(int budget, Findings found) {
        long left = budget;
        int fired;
        do { // once more, because a consequence may have halted the engine
            fired = session.fireAllRules((int) Math.min(left + 1, Integer.MAX_VALUE));
            left -= fired;
        } while (fired > 0 && left >= 0);
        if (left < 0) {
            throw new BudgetException(budget, found);
        }
    }

    /** The rule that is firing, null when none is; for a watchdog on another thread. */
    @Nullable
    Match firing() {
        return collector.firing();
    }

    @Override
    public void close() {
        EngineGuard.inside(() -> {
            session.dispose();
            return this;
        });
    }
}

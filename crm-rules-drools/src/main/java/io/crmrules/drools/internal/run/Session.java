package io.crmrules.drools.internal.run;

import io.crmrules.drools.internal.EngineGuard;
import io.crmrules.report.Violation;
import io.crmrules.rule.Violations;
import io.crmrules.rule.internal.DefaultCheck;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
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
        session.setGlobal("violations", collector);
    }

    /**
     * What the rules find in {@code facts}, in no order.
     *
     * @throws RuntimeException when a rule throws, or fires without end
     */
    List<Violation> run(List<?> facts, DefaultCheck check, RunContext context) {
        return EngineGuard.inside(() -> {
            session.setGlobal("check", check);
            collector.reader = new MatchReader(context);
            collector.found = new ArrayList<>();
            List<FactHandle> handles = new ArrayList<>(facts.size());
            for (Object fact : facts) {
                handles.add(session.insert(fact));
            }
            fire((long) facts.size() * context.budgets().firingsPerFact());
            for (FactHandle handle : handles) {
                session.delete(handle);
            }
            return collector.found;
        });
    }

    private void fire(long budget) {
        int most = (int) Math.min(budget, Integer.MAX_VALUE - 1);
        if (session.fireAllRules(most + 1) > most) {
            throw new BudgetException("fired more than " + most + " times. Maybe it changes the facts it matches.");
        }
    }

    /** The rule that is firing, null when none is; for a watchdog on another thread. */
    @Nullable
    Match firing() {
        return collector.firing;
    }

    @Override
    public void close() {
        EngineGuard.inside(() -> {
            session.dispose();
            return this;
        });
    }

    /** Hears which rule fires, so that rules need only name the subject. */
    private static final class Collector extends DefaultAgendaEventListener implements Violations {

        private volatile @Nullable Match firing;
        private @Nullable MatchReader reader;
        private List<Violation> found = new ArrayList<>();

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            firing = event.getMatch();
        }

        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
            firing = null;
        }

        @Override
        public void report(Object subject) {
            Match match = firing;
            if (reader == null || match == null) {
                throw new IllegalStateException("violations.report was called outside of a rule's consequence");
            }
            Violation violation = reader.read(match, subject);
            if (violation != null) {
                found.add(violation);
            }
        }
    }
}

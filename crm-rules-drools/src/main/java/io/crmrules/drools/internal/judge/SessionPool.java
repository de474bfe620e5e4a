package io.crmrules.drools.internal.judge;

import io.crmrules.drools.internal.finding.Findings;
import io.crmrules.drools.internal.finding.MatchReader;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/** Sessions of one base that wait for their next chunk. One that failed does not come back. */
final class SessionPool implements AutoCloseable {

    private final @Nullable String criterion;
    private final Supplier<KieBase> rules;
    private final ConcurrentLinkedDeque<Session> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    /**
     * @param criterion whose rule it is, null when it is all rules
     * @param rules asked when a session is needed and none waits
     */
    SessionPool(@Nullable String criterion, Supplier<KieBase> rules) {
        this.criterion = criterion;
        this.rules = rules;
    }

    Findings run(List<?> facts, MatchReader reader, Watch watch) {
        Session waiting = idle.pollFirst();
        Session session = waiting == null ? new Session(rules.get()) : waiting;
        boolean sound = false;
        watch.begin(session, criterion);
        try {
            Findings found = session.run(facts, reader);
            sound = true;
            return found;
        } finally {
            watch.end();
            putBack(session, sound);
        }
    }

    private void putBack(Session session, boolean sound) {
        if (!sound) {
            session.close();
            return;
        }
        idle.addFirst(session);
        if (closed) {
            close(); // it may have been closed a moment before
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Session session = idle.pollFirst(); session != null; session = idle.pollFirst()) {
            session.close();
        }
    }
}

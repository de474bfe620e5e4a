package io.crmrules.drools.internal.run;

import io.crmrules.report.Violation;
import io.crmrules.rule.internal.DefaultCheck;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/** Sessions of one base that wait for their next chunk. One that failed does not come back. */
final class SessionPool implements AutoCloseable {

    private final @Nullable String criterion;
    private final Supplier<KieBase> compile;
    private final ConcurrentLinkedDeque<Session> idle = new ConcurrentLinkedDeque<>();
    private @Nullable KieBase base;
    private volatile boolean closed;

    /**
     * @param criterion whose rule it is, null when it is all rules
     * @param compile called when the first session is needed
     */
    SessionPool(@Nullable String criterion, Supplier<KieBase> compile) {
        this.criterion = criterion;
        this.compile = compile;
    }

    List<Violation> run(List<?> facts, DefaultCheck check, RunContext context, Watch watch) {
        Session waiting = idle.pollFirst();
        Session session = waiting == null ? new Session(base()) : waiting;
        boolean sound = false;
        watch.begin(session, criterion);
        try {
            List<Violation> found = session.run(facts, check, context);
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

    /** Compiled once, by whoever asks first. */
    synchronized KieBase base() {
        KieBase known = base;
        if (known == null) {
            known = compile.get();
            base = known;
        }
        return known;
    }

    @Override
    public void close() {
        closed = true;
        for (Session session = idle.pollFirst(); session != null; session = idle.pollFirst()) {
            session.close();
        }
    }
}

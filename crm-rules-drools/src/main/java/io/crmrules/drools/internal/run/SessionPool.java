package io.crmrules.drools.internal.run;

import io.crmrules.report.Violation;
import io.crmrules.rule.internal.DefaultCheck;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import org.kie.api.KieBase;

/** Sessions of one base that wait for their next chunk. One that failed does not come back. */
final class SessionPool implements AutoCloseable {

    private final Supplier<KieBase> base;
    private final ConcurrentLinkedDeque<Session> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    SessionPool(Supplier<KieBase> base) {
        this.base = base;
    }

    List<Violation> run(List<?> facts, DefaultCheck check, RunContext context, Watch watch) {
        Session waiting = idle.pollFirst();
        Session session = waiting == null ? new Session(base.get()) : waiting;
        boolean sound = false;
        watch.begin(session);
        try {
            List<Violation> found = session.run(facts, check, context);
            sound = true;
            return found;
        } finally {
            watch.end();
            if (sound && !closed) {
                idle.addFirst(session);
            } else {
                session.close();
            }
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

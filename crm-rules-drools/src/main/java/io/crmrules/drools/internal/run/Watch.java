package io.crmrules.drools.internal.run;

import io.crmrules.model.Deal;
import io.crmrules.report.RuleFailure;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.Match;

/** What another thread can see of a worker: since when it works, and on which rule as far as that can be known. */
final class Watch {

    private volatile long startedAt;
    private volatile @Nullable Session session;
    private volatile @Nullable String alone;

    void start() {
        startedAt = System.nanoTime();
    }

    void begin(Session session) {
        this.session = session;
    }

    void end() {
        session = null;
    }

    /** From now on only this rule runs; null: all of them together. */
    void only(@Nullable String criterion) {
        alone = criterion;
    }

    boolean over(Duration budget) {
        long started = startedAt;
        return started != 0 && System.nanoTime() - started > budget.toNanos();
    }

    /** The rule that is at work; null when many are and none is firing. */
    @Nullable
    RuleFailure culprit(Duration budget) {
        String cause = "did not finish within " + budget.toSeconds() + " s and was stopped. Maybe it loops.";
        Session running = session;
        Match firing = running == null ? null : running.firing();
        String only = alone;
        if (firing != null) {
            return new RuleFailure(firing.getRule().getName(), dealOf(firing), cause);
        }
        return only == null ? null : new RuleFailure(only, null, cause);
    }

    private static @Nullable String dealOf(Match match) {
        for (Object fact : match.getObjects()) {
            if (fact instanceof Deal deal) {
                return deal.id();
            }
        }
        return null;
    }
}

package io.crmrules.drools.internal.judge;

import io.crmrules.drools.internal.finding.MatchReader;
import io.crmrules.model.Deal;
import io.crmrules.report.RuleFailure;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.Match;

/** What another thread can see of a worker: since when rules run, and on which rule as far as that can be known. */
public final class Watch {

    private final boolean oneByOne;
    private volatile @Nullable Run run;

    private record Run(Session session, @Nullable String criterion, long startedAt) {}

    private Watch(boolean oneByOne) {
        this.oneByOne = oneByOne;
    }

    /** Of a worker that runs all rules together. */
    public static Watch together() {
        return new Watch(false);
    }

    /** Of a worker that runs each rule alone, because all together did not come to an end. */
    public static Watch oneByOne() {
        return new Watch(true);
    }

    public boolean isOneByOne() {
        return oneByOne;
    }

    /** From now on this session runs: the rule of {@code criterion} alone, or all of them when it is null. */
    void begin(Session session, @Nullable String criterion) {
        run = new Run(session, criterion, System.nanoTime());
    }

    void end() {
        run = null;
    }

    /** What is left of the time budget, not above zero when it is used up; all of it while no rule runs. */
    public long nanosLeft(Duration budget) {
        Run now = run;
        long used = now == null ? 0 : System.nanoTime() - now.startedAt();
        return budget.toNanos() - used;
    }

    /** The rule that is at work; null when many are and none is firing. */
    @Nullable
    public RuleFailure culprit(Duration budget) {
        Run now = run;
        if (now == null) {
            return null;
        }
        String cause = "did not finish within " + seconds(budget) + " s and was stopped. Maybe it loops.";
        Match firing = now.session().firing();
        if (firing != null) {
            Deal deal = MatchReader.dealOf(firing);
            return new RuleFailure(firing.getRule().getName(), deal == null ? null : deal.id(), cause);
        }
        return now.criterion() == null ? null : new RuleFailure(now.criterion(), null, cause);
    }

    private static String seconds(Duration budget) {
        return budget.toMillis() % 1000 == 0
                ? String.valueOf(budget.toSeconds())
                : String.valueOf(budget.toMillis() / 1000.0);
    }
}

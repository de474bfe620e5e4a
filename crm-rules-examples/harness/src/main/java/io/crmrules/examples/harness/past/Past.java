package io.crmrules.examples.harness.past;

import io.crmrules.history.KnownPeople;
import io.crmrules.history.Trend;
import io.crmrules.report.Responsible;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a history says beside single findings.
 *
 * @param trend how they develop over runs, null without a history
 * @param listening what quality control heard
 */
public record Past(@Nullable Trend trend, Listening listening) {

    /** Of a run without a history. */
    public static Past none() {
        return new Past(null, Listening.none());
    }

    /** What concerns some people. */
    public Past of(Predicate<Responsible> whose, KnownPeople people) {
        Trend own = trend == null ? null : trend.of(count -> whose.test(people.of(count.answers())));
        return new Past(own, listening.of(whose));
    }

    /** The same to somebody who listens: all that was heard. */
    public Past hearing(Past all) {
        return new Past(trend, all.listening);
    }
}

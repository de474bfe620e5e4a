package io.crmrules.examples.harness.past;

import io.crmrules.history.KnownPeople;
import io.crmrules.history.Trend;
import io.crmrules.report.Responsible;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a history says beside single findings.
 *
 * @param trend how they develop over runs, null without a history
 * @param cleanUps how first clean-ups go that are not over
 * @param listening what quality control heard
 */
public record Past(@Nullable Trend trend, List<CleanUp> cleanUps, Listening listening) {

    /** Copies the list. */
    public Past {
        cleanUps = List.copyOf(cleanUps);
    }

    /** Of a run without a history. */
    public static Past none() {
        return new Past(null, List.of(), Listening.none());
    }

    /** What concerns some people. */
    public Past of(Predicate<Responsible> whose, KnownPeople people) {
        Trend own = trend == null ? null : trend.of(count -> whose.test(people.of(count.answers())));
        return new Past(own, cleanUps.stream().map(cleanUp -> cleanUp.of(whose)).toList(), listening.of(whose));
    }

    /** The same to somebody who listens: all that was heard. */
    public Past hearing(Past all) {
        return new Past(trend, cleanUps, all.listening);
    }
}

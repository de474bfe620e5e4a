package io.crmrules;

import io.crmrules.internal.ForecastSearch;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.report.Forecast;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Forecasts of a checker. */
final class Forecasts {

    private Forecasts() {}

    /** Until a moment, or until the next closing time when that is null. */
    static Forecast of(CrmChecker checker, CrmSnapshot snapshot, Instant from, @Nullable Instant until) {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A forecast from " + from + " cannot end at " + until
                    + ". Maybe the two moments were given in the wrong order.");
        }
        CrmSnapshot then = snapshot.asOf(from);
        PolicyInForce policy = checker.policy().inAccount(snapshot.zone(), snapshot.calendar());
        return new ForecastSearch(policy, (deal, moment) -> checker.check(deal, then, moment), from, until)
                .of(then.deals());
    }
}

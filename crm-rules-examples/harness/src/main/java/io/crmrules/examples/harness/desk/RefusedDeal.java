package io.crmrules.examples.harness.desk;

import io.crmrules.model.Deal;
import io.crmrules.model.Money;
import io.crmrules.model.StageChange;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A deal that was refused.
 *
 * @param reason as it was chosen or typed; empty when none was
 * @param at when its refusal began
 * @param by who refused it, else who owns it; null when nobody is known
 */
record RefusedDeal(
        String reason,
        Instant at,
        @Nullable User by,
        @Nullable Money amount) {

    /** Null when the deal is not refused, or nobody knows since when. */
    static @Nullable RefusedDeal of(Deal deal) {
        StageChange refusal = deal.refusal();
        if (refusal == null) {
            return null;
        }
        User by = refusal.by() == null ? deal.owner() : refusal.by();
        return new RefusedDeal(deal.refusalReason().strip(), refusal.at(), by, deal.amount());
    }

    /** What is the same reason, however it is written. */
    String key() {
        return reason.replaceAll("[\\s\\u00a0]+", " ").toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}

package io.crmrules.drools.internal.finding;

import io.crmrules.model.Deal;
import io.crmrules.model.User;
import io.crmrules.rule.facts.OpenDeal;
import io.crmrules.rule.facts.Portfolio;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as far as it tells who answers.
 *
 * @param reported what the rule speaks of
 * @param deal the deal that the rule judged, null when it judged something else
 * @param actor who did it, null when nobody is known
 * @param since the moment of the fault, null when it has none
 * @param settledAt when it was put right, null while it is open
 */
record Fault(
        Object reported,
        @Nullable Deal deal,
        @Nullable User actor,
        @Nullable Instant since,
        @Nullable Instant settledAt) {

    boolean open() {
        return settledAt == null;
    }

    @Nullable
    User ownerNow() {
        if (deal != null) {
            return deal.owner();
        } else if (reported instanceof OpenDeal open) {
            return open.owner();
        } else if (reported instanceof Portfolio portfolio) {
            return portfolio.owner();
        }
        return reported instanceof User user ? user : null;
    }

    /** Whether it speaks of one owner and that owner's deals. */
    boolean ofOwner() {
        return reported instanceof Portfolio || reported instanceof User;
    }
}

package io.crmrules.drools.oracle;

import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which refusals are judged, and when they began. */
final class Refusals {

    private Refusals() {}

    /** On CONDITIONAL_REFUSAL all, on LOST those that came to that stage in the last so many days. */
    static boolean judged(Deal deal, Terms terms, int lookbackDays) {
        Instant came = Stages.cameAt(deal);
        return deal.stage().type() == Stage.Type.CONDITIONAL_REFUSAL
                || (deal.stage().type() == Stage.Type.LOST && came != null && terms.lately(came, lookbackDays));
    }

    /** When the deal last went from another stage to a refusal, its creation there included; null when unknown. */
    static @Nullable Instant began(Deal deal) {
        List<StageChange> history = Stages.history(deal);
        if (history.isEmpty()) {
            return Stages.refusal(deal.stage()) ? deal.createdAt() : null;
        }
        StageChange beginning = Stages.arrival(deal) == null ? null : beginning(history);
        return beginning == null ? null : beginning.at();
    }

    /** The last change of {@code history} from another stage to a refusal; null when anything else came after it. */
    static @Nullable StageChange beginning(List<StageChange> history) {
        for (int last = history.size() - 1; last >= 0; last--) {
            StageChange change = history.get(last);
            Stage origin = change.from();
            if (origin == null) {
                origin = last == 0 ? change.to() : history.get(last - 1).to();
            }
            if (!Stages.refusal(change.to())) {
                return null;
            }
            if (!Stages.refusal(origin)) {
                return change;
            }
        }
        return null;
    }
}

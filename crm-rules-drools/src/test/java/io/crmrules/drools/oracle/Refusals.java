package io.crmrules.drools.oracle;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which refusals are judged, and when they began. */
final class Refusals {

    private Refusals() {}

    /** On CONDITIONAL_REFUSAL all, on LOST those that came to that stage in the last so many days. */
    static boolean judged(Deal deal, Terms terms, int lookback) {
        Instant came = Stages.cameAt(deal, terms);
        return deal.stage().type() == Stage.Type.CONDITIONAL_REFUSAL
                || (deal.stage().type() == Stage.Type.LOST && came != null && terms.lately(came, lookback));
    }

    /** When the refusal began in which the deal stands, its creation there included; null when unknown. */
    static @Nullable Instant began(Deal deal, Terms terms) {
        boolean createdSo = Stages.refusal(deal.stage()) && Stages.history(deal).isEmpty();
        return createdSo ? Stages.cameAt(deal, terms) : changedAt(deal);
    }

    /** When a change began the refusal in which the deal stands; null when none did, or nobody knows. */
    static @Nullable Instant changedAt(Deal deal) {
        StageChange change = change(deal);
        return change == null ? null : change.at();
    }

    /** Who began the refusal in which the deal stands; null when nobody knows. */
    static @Nullable User author(Deal deal) {
        StageChange change = change(deal);
        return change == null ? null : change.by();
    }

    private static @Nullable StageChange change(Deal deal) {
        boolean arrived = Stages.refusal(deal.stage()) && Stages.arrival(deal) != null;
        return arrived ? beginning(Stages.history(deal)) : null;
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

    /** Whether any pipeline has a stage for what is refused on condition. */
    static boolean conditionalStages(CrmSnapshot crm) {
        return crm.pipelines().stream()
                .flatMap(pipeline -> pipeline.stages().stream())
                .anyMatch(stage -> stage.type() == Stage.Type.CONDITIONAL_REFUSAL);
    }
}

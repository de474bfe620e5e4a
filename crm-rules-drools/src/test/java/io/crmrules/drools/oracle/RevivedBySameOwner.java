package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.StageChange;
import io.crmrules.model.User;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A deal at work returned from a refusal in the last {@code lookbackDays}, and its owner now, a person, is the author of
 * the move from work into that refusal; when he is unknown, its owner at that moment.
 */
record RevivedBySameOwner(int lookbackDays) implements DealOracle {

    RevivedBySameOwner() {
        this(30);
    }

    @Override
    public String criterion() {
        return "revived-by-same-owner";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.STAGE_HISTORY, DataKind.STAGE_AUTHORS);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        List<StageChange> history = Stages.history(deal);
        int revival = history.size() - 1;
        while (revival >= 0 && !revives(history.get(revival))) {
            revival--;
        }
        boolean returned = revival >= 0
                && Stages.active(deal.stage())
                && terms.lately(history.get(revival).at(), lookbackDays);
        StageChange refusal = returned ? Refusals.beginning(history.subList(0, revival)) : null;
        return about(
                deal,
                deal.owner() != null
                        && terms.person(deal.owner())
                        && refusal != null
                        && Stages.move(refusal)
                        && Stages.active(refusal.from())
                        && deal.owner().equals(refuser(deal, refusal)));
    }

    private static boolean revives(StageChange change) {
        return change.from() != null && Stages.refusal(change.from()) && Stages.active(change.to());
    }

    private static @Nullable User refuser(Deal deal, StageChange refusal) {
        if (refusal.by() != null) {
            return refusal.by();
        }
        if (deal.damagedKinds().contains(DataKind.OWNER_HISTORY)) {
            return null;
        }
        for (OwnerChange change : deal.ownerChanges()) {
            if (change.at().isAfter(refusal.at())) {
                return change.from();
            }
        }
        return deal.owner();
    }
}

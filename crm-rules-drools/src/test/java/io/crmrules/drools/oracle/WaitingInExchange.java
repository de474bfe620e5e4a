package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An open deal has been owned by LEAD_EXCHANGE for more than {@code maxWait} of working time, as its history says. */
record WaitingInExchange(Duration maxWait) implements DealOracle {

    WaitingInExchange() {
        this(Duration.ofHours(4));
    }

    @Override
    public String criterion() {
        return "waiting-in-exchange";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.OWNER_HISTORY);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        Instant since = ownedSince(deal);
        return about(
                deal,
                Stages.open(deal)
                        && terms.is(deal.owner(), Role.LEAD_EXCHANGE)
                        && since != null
                        && terms.passedMoreThan(maxWait, since));
    }

    private static @Nullable Instant ownedSince(Deal deal) {
        List<OwnerChange> hands = deal.ownerChanges();
        if (hands.isEmpty()) {
            return deal.createdAt();
        }
        OwnerChange last = hands.get(hands.size() - 1);
        return last.to().equals(deal.owner()) ? last.at() : null;
    }
}

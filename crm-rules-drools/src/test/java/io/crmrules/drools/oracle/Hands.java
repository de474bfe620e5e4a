package io.crmrules.drools.oracle;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Through whose hands a deal went. */
final class Hands {

    private Hands() {}

    /** Who owns open deals now. */
    static Set<User> ofOpenDeals(CrmSnapshot crm) {
        return crm.deals().stream()
                .filter(Stages::open)
                .map(Deal::owner)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Whom the first later change took the deal from, else today's owner; null when nobody knows. */
    static @Nullable User at(Deal deal, Instant moment) {
        for (OwnerChange change : deal.ownerChanges()) {
            if (change.at().isAfter(moment)) {
                return change.from();
            }
        }
        return deal.owner();
    }

    static @Nullable OwnerChange last(Deal deal) {
        List<OwnerChange> changes = deal.ownerChanges();
        return changes.isEmpty() ? null : changes.get(changes.size() - 1);
    }

    static @Nullable Instant lastChangeAt(Deal deal) {
        OwnerChange last = last(deal);
        return last == null ? null : last.at();
    }
}

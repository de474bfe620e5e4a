package io.crmrules.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a deal's changes of owner say. */
final class OwnerHistory {

    private OwnerHistory() {}

    static @Nullable User ownerAt(Deal deal, Instant moment) {
        OwnerChange later = Chronology.firstAfter(deal.ownerChanges(), OwnerChange::at, moment);
        return later == null ? deal.owner() : later.from();
    }

    static boolean handedOver(Deal deal) {
        List<OwnerChange> changes = deal.ownerChanges();
        OwnerChange last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
        return last != null
                && last.to().equals(deal.owner())
                && !last.to().equals(last.from())
                && (last.from() != null || last.at().isAfter(deal.createdAt()));
    }
}

package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.DataKind;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which deal an activity belongs to: the one that owns it or, when a customer owns it, the one it is bound to. A deal
 * that it is bound to besides is damaged for its kind, so that one conversation is not asked of two deals.
 */
final class ActivityOwners {

    private final Facts facts;

    ActivityOwners(Facts facts) {
        this.facts = facts;
    }

    /** Puts something on the activity's deal; without one it counts as lost to the customer's deals. */
    void place(JsonCursor activity, DataKind kind, Consumer<DealFacts> put) {
        String home = home(activity);
        if (home == null) {
            lost(activity, kind);
            return;
        }
        put.accept(facts.of(home));
        for (JsonCursor binding : activity.at("BINDINGS").items()) {
            String other = bound(binding);
            if (other != null && !other.equals(home)) {
                facts.lost(Facts.OwnerType.DEAL, other, kind);
            }
        }
    }

    /** The same for something whose absence nobody is blamed for. */
    void placeIfOwned(JsonCursor activity, Consumer<DealFacts> put) {
        String home = home(activity);
        if (home != null) {
            put.accept(facts.of(home));
        }
    }

    /** The activity, or something of this kind in it, cannot be put anywhere. */
    void lost(JsonCursor activity, DataKind kind) {
        String home = home(activity);
        if (home != null) {
            facts.lost(Facts.OwnerType.DEAL, home, kind);
        } else {
            facts.lost(Facts.OwnerType.of(activity.text("OWNER_TYPE_ID")), activity.reference("OWNER_ID"), kind);
        }
    }

    private static @Nullable String home(JsonCursor activity) {
        String owner = Facts.dealOf(activity, "OWNER_TYPE_ID", "OWNER_ID");
        if (owner != null) {
            return owner;
        }
        for (JsonCursor binding : activity.at("BINDINGS").items()) {
            String deal = bound(binding);
            if (deal != null) {
                return deal;
            }
        }
        return null;
    }

    private static @Nullable String bound(JsonCursor binding) {
        return binding.has("entityTypeId")
                ? Facts.dealOf(binding, "entityTypeId", "entityId")
                : Facts.dealOf(binding, "OWNER_TYPE_ID", "OWNER_ID");
    }
}

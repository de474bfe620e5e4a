package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.DataKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on the deals, by deal, until the deals themselves are read.
 *
 * <p>Calls, tasks and comments that hang on a contact, a company or a lead only cannot be joined to one deal beyond
 * doubt. They are not guessed to belong to one, nor are they as if they had never happened: the deals of that customer
 * count as damaged for this kind of data.
 */
final class Facts {

    /** What a record of the CRM can hang on. */
    enum OwnerType {
        LEAD("1"),
        DEAL("2"),
        CONTACT("3"),
        COMPANY("4");

        private final String number;

        OwnerType(String number) {
            this.number = number;
        }

        /** By number or by name, as the methods differ; null for smart processes, orders and the like. */
        static @Nullable OwnerType of(String text) {
            for (OwnerType type : values()) {
                if (type.number.equals(text) || type.name().equalsIgnoreCase(text)) {
                    return type;
                }
            }
            return null;
        }
    }

    private record Owner(OwnerType type, String id) {}

    private final Map<String, DealFacts> byDeal = new HashMap<>();
    private final Map<Owner, Set<DataKind>> loose = new HashMap<>();

    /** What is known of a deal so far. */
    DealFacts of(String deal) {
        return byDeal.computeIfAbsent(deal, any -> new DealFacts());
    }

    /** Takes the facts of a deal that was read; what remains at the end belongs to deals that are not here. */
    DealFacts take(String deal) {
        DealFacts facts = byDeal.remove(deal);
        return facts == null ? new DealFacts() : facts;
    }

    /** Something of this kind hangs on an owner: on a deal it is a loss, on a customer a loss to the customer's deals. */
    void lost(@Nullable OwnerType type, @Nullable String id, DataKind kind) {
        if (type == OwnerType.DEAL && id != null) {
            of(id).damaged().add(kind);
        } else if (type != null && id != null) {
            loose.computeIfAbsent(new Owner(type, id), any -> EnumSet.noneOf(DataKind.class))
                    .add(kind);
        }
    }

    /** The kinds of which something hangs on this customer or lead only. */
    Set<DataKind> loose(OwnerType type, @Nullable String id) {
        return id == null ? Set.of() : loose.getOrDefault(new Owner(type, id), Set.of());
    }

    /** The kinds of which something hangs on any customer or lead of this type only. */
    Set<DataKind> looseOnAny(OwnerType type) {
        Set<DataKind> kinds = EnumSet.noneOf(DataKind.class);
        loose.forEach((owner, some) -> {
            if (owner.type() == type) {
                kinds.addAll(some);
            }
        });
        return kinds;
    }

    /** How many records of each kind belong to deals that nobody took. */
    Map<DataKind, Integer> leftOver() {
        Map<DataKind, Integer> count = new EnumMap<>(DataKind.class);
        byDeal.values().forEach(facts -> facts.sizes().forEach((kind, size) -> count.merge(kind, size, Integer::sum)));
        count.values().removeIf(size -> size == 0);
        return count;
    }

    /** The deal that a record hangs on, null when it is something else. */
    static @Nullable String dealOf(JsonCursor record, String typeKey, String idKey) {
        return OwnerType.of(record.text(typeKey)) == OwnerType.DEAL ? record.reference(idKey) : null;
    }
}

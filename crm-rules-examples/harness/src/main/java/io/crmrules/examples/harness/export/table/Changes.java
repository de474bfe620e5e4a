package io.crmrules.examples.harness.export.table;

import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The changes of one kind that rows tell of deals, in whatever order they stand. Where a row does not say what a deal
 * left, that is what it came to before; one that comes to what was there before is none.
 *
 * @param <T> what changes
 */
final class Changes<T> {

    private final TableType type;
    private final Adder<T> adder;
    private final Map<DealDraft, List<Change<T>>> byDeal = new LinkedHashMap<>();

    /** @param adder adds a change to a deal, once they are in order */
    Changes(TableType type, Adder<T> adder) {
        this.type = type;
        this.adder = adder;
    }

    /** @param from null when the row does not say */
    record Change<T>(
            @Nullable T from, T to, Instant at, @Nullable User by) {}

    /** Adds a change to a deal, and what was there before; null when that is not known. */
    interface Adder<T> {
        void add(DealDraft deal, @Nullable T from, Change<T> change);
    }

    void add(DealDraft deal, Change<T> change) {
        byDeal.computeIfAbsent(deal, any -> new ArrayList<>()).add(change);
    }

    void complete() {
        byDeal.forEach(this::chain);
    }

    /** Two changes of one moment have no order: what was left then is not known, unless they say it. */
    private void chain(DealDraft deal, List<Change<T>> changes) {
        changes.sort(Comparator.comparing(Change::at));
        Change<T> before = null;
        for (Change<T> change : changes) {
            boolean same = before != null && before.to().equals(change.to());
            if (change.from() != null) {
                adder.add(deal, change.from(), change);
            } else if (!same) {
                if (before != null && before.at().equals(change.at())) {
                    deal.damage(type.kinds());
                }
                adder.add(deal, before == null ? null : before.to(), change);
            }
            before = change;
        }
    }
}

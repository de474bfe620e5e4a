package io.crmrules.examples.harness.command;

import io.crmrules.examples.harness.console.DealsRead;
import io.crmrules.examples.harness.export.PassingDeals;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.Deal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CRM of which it is known afterwards how many deals were read, those included that did not exist yet, and perhaps which. */
public final class CountedDeals extends PassingDeals {

    private long count;
    private @Nullable Instant first;
    private final boolean kept;
    private final List<Deal> deals = new ArrayList<>();

    /** @param kept whether the deals are needed once more */
    public CountedDeals(CrmStream crm, boolean kept) {
        super(crm);
        this.kept = kept;
    }

    /** All of it, once the deals have been walked: with those that were kept. */
    public CrmSnapshot snapshot() {
        return reference().toBuilder().deals(deals).build();
    }

    DealsRead read() {
        return new DealsRead(count, first);
    }

    @Override
    protected void passes(Deal deal) {
        count++;
        if (kept) {
            deals.add(deal);
        }
        if (first == null || deal.createdAt().isBefore(first)) {
            first = deal.createdAt();
        }
    }
}

package io.crmrules.examples.harness.command;

import io.crmrules.examples.harness.console.DealsRead;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.Deal;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CRM of which it is known afterwards how many deals were read, those included that did not exist yet, and perhaps which. */
final class CountedDeals implements CrmStream {

    private final CrmStream crm;
    private long count;
    private @Nullable Instant first;

    private final boolean kept;
    private final List<Deal> deals = new ArrayList<>();

    /** @param kept whether the deals are needed once more */
    CountedDeals(CrmStream crm, boolean kept) {
        this.crm = crm;
        this.kept = kept;
    }

    /** All of it, once the deals have been walked: with those that were kept. */
    CrmSnapshot snapshot() {
        return reference().toBuilder().deals(deals).build();
    }

    DealsRead read() {
        return new DealsRead(count, first);
    }

    @Override
    public CrmSnapshot reference() {
        return crm.reference();
    }

    @Override
    public Iterator<Deal> deals() {
        Iterator<Deal> each = crm.deals();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public Deal next() {
                return counted(each.next());
            }
        };
    }

    private Deal counted(Deal deal) {
        count++;
        if (kept) {
            deals.add(deal);
        }
        if (first == null || deal.createdAt().isBefore(first)) {
            first = deal.createdAt();
        }
        return deal;
    }

    @Override
    public boolean complete() {
        return crm.complete();
    }

    @Override
    public void close() throws IOException {
        crm.close();
    }
}

package io.crmrules.examples.harness.command;

import io.crmrules.examples.harness.console.DealsRead;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.Deal;
import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** A CRM of which it is known afterwards how many deals were read, those included that did not exist yet. */
final class CountedDeals implements CrmStream {

    private final CrmStream crm;
    private long count;
    private @Nullable Instant first;

    CountedDeals(CrmStream crm) {
        this.crm = crm;
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
        Iterator<Deal> deals = crm.deals();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return deals.hasNext();
            }

            @Override
            public Deal next() {
                return counted(deals.next());
            }
        };
    }

    private Deal counted(Deal deal) {
        count++;
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

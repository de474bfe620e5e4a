package io.crmrules.examples.harness.export;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.Deal;
import java.io.IOException;
import java.util.Iterator;

/** A CRM whose deals are looked at while they go by. */
public abstract class PassingDeals implements CrmStream {

    private final CrmStream crm;

    /** @param crm closed with this one */
    protected PassingDeals(CrmStream crm) {
        this.crm = crm;
    }

    /** Takes a look at each deal, before whoever asked for it. */
    protected abstract void passes(Deal deal);

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
                Deal deal = each.next();
                passes(deal);
                return deal;
            }
        };
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

package io.crmrules.examples.harness.export.table;

import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.SpilledParts;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.Deal;
import java.util.Collection;
import java.util.Iterator;

/** A CRM whose deals are put together one by one, of what was too much for memory. They were looked at when they were read. */
record SpilledCrm(CrmSnapshot reference, Collection<DealDraft> drafts, SpilledParts spilled) implements CrmStream {

    @Override
    public Iterator<Deal> deals() {
        Iterator<DealDraft> each = spilled.each(drafts);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public Deal next() {
                return each.next().build(reference.takenAt());
            }
        };
    }

    @Override
    public CrmStream sound() {
        return this;
    }

    @Override
    public void close() {
        spilled.close();
    }
}

package io.crmrules.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Of another stream the deals that fit; what is wrong with the others is told with its own problems. */
final class SoundStream implements CrmStream {

    private final CrmStream crm;
    private @Nullable DealFilter filter;

    SoundStream(CrmStream crm) {
        this.crm = crm;
    }

    @Override
    public CrmSnapshot reference() {
        CrmSnapshot reference = crm.reference();
        List<SourceProblem> more = filter == null ? List.of() : filter.problems();
        if (more.isEmpty()) {
            return reference;
        }
        List<SourceProblem> all = new ArrayList<>(reference.problems());
        all.addAll(more);
        return reference.toBuilder().problems(all).build();
    }

    @Override
    public Iterator<Deal> deals() {
        CrmSnapshot reference = crm.reference();
        DealFilter sound = new DealFilter(reference.pipelines(), reference.users(), reference.leadSources());
        filter = sound;
        return new Walk(crm.deals(), sound);
    }

    @Override
    public CrmStream sound() {
        return this;
    }

    @Override
    public boolean complete() {
        return crm.complete();
    }

    @Override
    public void close() throws IOException {
        crm.close();
    }

    private static final class Walk implements Iterator<Deal> {
        private final Iterator<Deal> deals;
        private final DealFilter filter;
        private @Nullable Deal ahead;

        Walk(Iterator<Deal> deals, DealFilter filter) {
            this.deals = deals;
            this.filter = filter;
        }

        @Override
        public boolean hasNext() {
            while (ahead == null && deals.hasNext()) {
                Deal deal = deals.next();
                ahead = filter.passes(deal) ? deal : null;
            }
            return ahead != null;
        }

        @Override
        public Deal next() {
            if (!hasNext() || ahead == null) {
                throw new NoSuchElementException();
            }
            Deal deal = ahead;
            ahead = null;
            return deal;
        }
    }
}

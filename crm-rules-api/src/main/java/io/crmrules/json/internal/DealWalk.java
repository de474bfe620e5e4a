package io.crmrules.json.internal;

import io.crmrules.model.Deal;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Walks the deals of a stream once. */
final class DealWalk implements Iterator<Deal> {

    private final DealStream deals;
    private final Runnable end;
    private @Nullable Deal ahead;
    private boolean ended;

    /** @param end runs once, when the last deal was read */
    DealWalk(DealStream deals, Runnable end) {
        this.deals = deals;
        this.end = end;
    }

    @Override
    public boolean hasNext() {
        if (ahead == null && !ended) {
            ahead = deals.next();
            if (ahead == null) {
                ended = true;
                end.run();
            }
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

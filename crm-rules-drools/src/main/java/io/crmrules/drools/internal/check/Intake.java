package io.crmrules.drools.internal.check;

import io.crmrules.model.Content;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came in, judged or not: which kinds of data are there, what is dated after the snapshot, whose pipelines are
 * judged by nothing. One of each chunk is added up to one of the run; not thread-safe.
 */
final class Intake {

    private final LateRecords late;
    private final Content content = new Content();
    private final Set<DataKind> kinds = EnumSet.noneOf(DataKind.class);
    private final SortedMap<String, Integer> aside = new TreeMap<>();

    Intake(CrmSnapshot reference, Instant asOf) {
        this.late = new LateRecords(reference.takenAt(), asOf);
    }

    /** Takes a deal as it came in. */
    void add(Deal deal) {
        content.add(deal);
        late.add(deal);
    }

    /** Takes what stands beside the deals. */
    void add(CrmSnapshot reference) {
        content.add(reference);
        late.add(reference);
    }

    /** Leaves the deal to its archived pipeline. */
    void leaveAside(Deal deal) {
        aside.merge(deal.pipeline().label(), 1, Integer::sum);
    }

    void add(Intake other) {
        kinds.addAll(other.kinds());
        late.add(other.late);
        other.aside.forEach((pipeline, count) -> aside.merge(pipeline, count, Integer::sum));
    }

    /** The kinds of which there is a value. */
    Set<DataKind> kinds() {
        Set<DataKind> all = EnumSet.noneOf(DataKind.class);
        all.addAll(kinds);
        all.addAll(content.kinds());
        return all;
    }

    LateRecords late() {
        return late;
    }

    /** How many deals there are in pipelines that are judged by nothing, by what these are called. */
    SortedMap<String, Integer> aside() {
        return aside;
    }
}

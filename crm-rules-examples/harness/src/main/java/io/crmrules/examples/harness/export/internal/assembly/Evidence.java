package io.crmrules.examples.harness.export.internal.assembly;

import io.crmrules.model.Coverage;
import io.crmrules.model.Coverage.Span;
import io.crmrules.model.DataKind;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is proven complete. A kind that was never proven, or of which anything may be lost anywhere, is not carried. */
public final class Evidence {

    private static final Span ALL = new Span(Set.of(), null);

    private final Map<DataKind, Span> proven = new EnumMap<>(DataKind.class);
    private final Set<DataKind> doubted = EnumSet.noneOf(DataKind.class);

    /** Everything of this kind that the CRM knows is in the export. */
    public void prove(DataKind kind) {
        prove(kind, ALL);
    }

    /** The same within limits. */
    public void prove(DataKind kind, Span span) {
        proven.put(kind, span);
    }

    /** Types of a kind that the export holds as a whole, beside those that were proven before. */
    public void proveTypes(DataKind kind, Set<String> types) {
        Set<String> all = new HashSet<>(types);
        Span before = proven.get(kind);
        if (before == null || !before.types().isEmpty()) {
            all.addAll(before == null ? Set.of() : before.types());
            prove(kind, new Span(all, null));
        }
    }

    /** Something of these kinds was lost, and nobody knows whose it was. */
    public void doubt(Collection<DataKind> kinds) {
        doubted.addAll(kinds);
    }

    /** What is carried of these deals; a kind that is damaged on each of them is not. */
    public Coverage coverage(Collection<DealDraft> deals) {
        Set<DataKind> carried = EnumSet.noneOf(DataKind.class);
        carried.addAll(proven.keySet());
        carried.removeAll(doubted);
        carried.removeIf(kind -> !deals.isEmpty() && deals.stream().allMatch(deal -> deal.damaged(kind)));
        if (deals.stream().anyMatch(deal -> deal.damaged(DataKind.LEAD_SOURCES))) {
            carried.remove(DataKind.LEAD_SOURCES); // any deal may be the one by which a source is not silent
        }
        Coverage coverage = Coverage.of(carried);
        for (DataKind kind : carried) {
            Span span = proven.getOrDefault(kind, ALL);
            coverage = span.equals(ALL) ? coverage : coverage.narrowed(kind, span);
        }
        return coverage;
    }
}

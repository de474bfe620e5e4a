package io.crmrules.examples.harness.export.table;

import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.model.DataKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What deals say themselves of whether they have an open task. */
final class OpenTasks {

    private final Set<DealDraft> without = new HashSet<>();
    private boolean told;

    void add(DealDraft deal, @Nullable Boolean open) {
        told |= open != null;
        if (Boolean.FALSE.equals(open)) {
            without.add(deal);
        }
    }

    /** Whether any says it. */
    boolean told() {
        return told;
    }

    /** Says of the deals that may have an open task, and of which none is here, that their tasks are not known. */
    void demand(Collection<DealDraft> deals) {
        deals.stream()
                .filter(deal -> !without.contains(deal) && !deal.hasOpenTask())
                .forEach(deal -> deal.damage(DataKind.TASKS));
    }
}

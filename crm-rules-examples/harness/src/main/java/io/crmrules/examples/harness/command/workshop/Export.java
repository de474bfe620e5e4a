package io.crmrules.examples.harness.command.workshop;

import io.crmrules.examples.harness.command.CountedDeals;
import io.crmrules.model.CrmSnapshot;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An export that was read.
 *
 * @param snapshot the CRM with all deals
 * @param moment of which one speaks
 * @param complete whether nothing of it was lost
 */
record Export(CrmSnapshot snapshot, Instant moment, boolean complete) {

    static Export of(CountedDeals crm, @Nullable Instant moment) throws IOException {
        try (crm) {
            crm.deals().forEachRemaining(deal -> {});
            CrmSnapshot snapshot = crm.snapshot();
            boolean lost = snapshot.problems().stream().anyMatch(problem -> !problem.warning());
            return new Export(snapshot, moment == null ? snapshot.takenAt() : moment, crm.complete() && !lost);
        }
    }
}

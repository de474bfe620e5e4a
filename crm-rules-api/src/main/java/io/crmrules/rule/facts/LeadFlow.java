package io.crmrules.rule.facts;

import io.crmrules.model.LeadSource;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What comes from a lead source: a prepared fact of CRM scope.
 *
 * @param source the lead source
 * @param lastDealAt when its last deal was created, null when it has none
 */
public record LeadFlow(LeadSource source, @Nullable Instant lastDealAt) {

    /** Whether a deal came from the source at {@code moment} or later. */
    public boolean broughtSince(Instant moment) {
        return lastDealAt != null && !lastDealAt.isBefore(moment);
    }

    /** How many whole days have passed since its last deal; 0 when it has none. */
    public int silentDays(Instant now) {
        return lastDealAt == null ? 0 : (int) Duration.between(lastDealAt, now).toDays();
    }

    /** Whether the source itself is younger than {@code moment}, or of that moment. */
    public boolean newSince(Instant moment) {
        Instant created = source.createdAt();
        return created != null && !created.isBefore(moment);
    }
}

package io.crmrules.rule;

import io.crmrules.model.Role;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One owner with the open deals: what a rule of USER scope judges.
 *
 * @param owner whose deals they are
 * @param role the owner's role by policy or CRM, null when unknown
 * @param deals the owner's open deals, those idle longest first
 */
public record Portfolio(User owner, @Nullable Role role, List<OpenDeal> deals) {

    /**
     * What is kept of an open deal.
     *
     * @param id the deal's
     * @param lastActivityAt when somebody last did something about it
     */
    public record OpenDeal(String id, Instant lastActivityAt) {}

    public Portfolio {
        deals = deals.stream()
                .sorted(Comparator.comparing(OpenDeal::lastActivityAt).thenComparing(OpenDeal::id))
                .toList();
    }

    /** How many open deals the owner has. */
    public int size() {
        return deals.size();
    }

    /** The ids of the {@code count} deals that have been idle longest, oldest activity first. */
    public List<String> longestIdle(int count) {
        return deals.stream().limit(Math.max(count, 0)).map(OpenDeal::id).toList();
    }
}

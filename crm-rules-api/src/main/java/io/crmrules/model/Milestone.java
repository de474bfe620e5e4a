package io.crmrules.model;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A dated fact that the deal reached, whoever reports it: the CRM, an accounting system, an integration. A stage may
 * {@linkplain Stage#milestone name} the type that it stands for; facts and stage are then held against each other.
 *
 * @param type what was reached
 * @param at when; of several of one type {@link Milestones#reached} knows which one counts
 * @param amount of a payment: how much; null when unknown
 */
public record Milestone(
        MilestoneType type, Instant at, @Nullable Money amount) {

    public Milestone {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(at, "at");
    }

    /** One of unknown amount, as are all that are no payments. */
    public Milestone(MilestoneType type, Instant at) {
        this(type, at, null);
    }
}

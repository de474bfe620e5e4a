package io.crmrules.model;

import java.time.Instant;
import java.util.Objects;

/**
 * A dated fact that the deal reached, whoever reports it: the CRM, an accounting system, an integration. A stage may
 * {@linkplain Stage#milestone name} the type that it stands for; facts and stage are then held against each other.
 *
 * @param type what was reached
 * @param at when; the first of several of one type counts
 */
public record Milestone(MilestoneType type, Instant at) {

    public Milestone {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(at, "at");
    }
}

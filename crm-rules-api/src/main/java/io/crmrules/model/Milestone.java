package io.crmrules.model;

import java.time.Instant;
import java.util.Objects;

/**
 * A dated fact that the deal reached.
 *
 * @param type what was reached
 * @param at when
 */
public record Milestone(MilestoneType type, Instant at) {

    public Milestone {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(at, "at");
    }
}

package io.crmrules.model;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A deal came to a stage. {@link Deal#stageHistory} has those that count, {@link Deal#stageChanges} all that the CRM
 * reports.
 *
 * <pre>{@code
 * new StageChange(incoming, work, tenOClock, anna).forward(); // true
 * new StageChange(null, work, tenOClock, anna).forward();     // false: nobody knows where it came from
 * }</pre>
 *
 * @param from the stage it left, null when unknown or when the deal was created there
 * @param to the stage it came to, possibly of another pipeline
 * @param at when
 * @param by who moved it, null when unknown
 */
public record StageChange(
        @Nullable Stage from,
        Stage to,
        Instant at,
        @Nullable User by) {

    /**
     * That the two stages differ is not asked.
     *
     * @throws NullPointerException with the name of the component when {@code to} or {@code at} is null
     */
    public StageChange {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(at, "at");
    }

    /** Whether the change stayed within one pipeline; false when it is not known where it came from. */
    public boolean move() {
        return from != null && from.pipeline().equals(to.pipeline());
    }

    /** A move to a later stage in the order of stages. A move to a refusal is neither forward nor back. */
    public boolean forward() {
        return from != null && from.before(to);
    }

    /** A move forward over a WORKING stage, optional or not. */
    public boolean jump() {
        return from != null && from.before(to) && from.pipeline().workingBetween(from, to);
    }

    /** A move to an earlier INCOMING or WORKING stage, from WON too. */
    public boolean back() {
        return to.before(from);
    }

    /** A return from a refusal to INCOMING or WORKING, of whichever pipeline. */
    public boolean revival() {
        return from != null && from.refusal() && to.active();
    }
}

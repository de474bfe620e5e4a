package io.crmrules.drools.testkit.synthetic;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When things happen on one random deal. */
final class Timeline {

    private static final int IDLE_DAYS = 14;
    private static final int PARKED_DAYS = 60;

    private final Dice dice;
    private final Boundaries boundaries;
    private final Instant createdAt;
    private final @Nullable Instant lastEvent;

    /** A quiet deal has known no event since about the moment at which it becomes stale, often to the second. */
    Timeline(Dice dice, Boundaries boundaries, Instant createdAt, boolean quiet) {
        this.dice = dice;
        this.boundaries = boundaries;
        this.createdAt = createdAt;
        this.lastEvent = quiet ? boundaries.daysAgo(dice, dice.chance(50) ? IDLE_DAYS : IDLE_DAYS + 9) : null;
    }

    /** When an event of the deal happened: mostly after its creation. */
    Instant when() {
        return settled(beganBy(boundaries.moment(dice)));
    }

    /** When something happened after which a grace is hardly over, or hardly not. */
    Instant atTheLimit() {
        return settled(beganBy(boundaries.grace(dice)));
    }

    /** When something happened that another event brought about. */
    Instant after(Instant cause) {
        return settled(boundaries.near(dice, cause));
    }

    /** When something happened that may have been the last event, or have come just after it. */
    Instant atLast() {
        return lastEvent == null ? when() : Boundaries.jitter(dice, lastEvent);
    }

    /** For when something is put off that should be done soon; a plan, so that a quiet deal may have it. */
    Instant farAhead() {
        Instant limit = boundaries.daysAhead(dice, PARKED_DAYS);
        return dice.chance(60) ? limit : limit.plusSeconds(dice.below(90 * 86_400));
    }

    private Instant beganBy(Instant moment) {
        boolean early = moment.isBefore(createdAt) && dice.chance(85);
        return early ? boundaries.near(dice, createdAt) : moment;
    }

    private Instant settled(Instant moment) {
        return lastEvent != null && moment.isAfter(lastEvent) ? lastEvent : moment;
    }
}

package io.crmrules.drools.testkit;

import java.time.Instant;

/** When things happen on one random deal. */
final class Timeline {

    private static final int IDLE_DAYS = 14;

    private final Dice dice;
    private final Boundaries boundaries;
    private final Instant createdAt;
    private final boolean quiet;

    /** A quiet deal has known no event since the moment at which it becomes stale, or since a second beside it. */
    Timeline(Dice dice, Boundaries boundaries, Instant createdAt, boolean quiet) {
        this.dice = dice;
        this.boundaries = boundaries;
        this.createdAt = createdAt;
        this.quiet = quiet;
    }

    /** When an event of the deal happened: mostly after its creation. */
    Instant when() {
        return settled(beganBy(boundaries.moment(dice)));
    }

    /** When something happened that another event brought about. */
    Instant after(Instant cause) {
        return settled(boundaries.near(dice, cause));
    }

    private Instant beganBy(Instant moment) {
        boolean early = moment.isBefore(createdAt) && dice.chance(85);
        return early ? boundaries.near(dice, createdAt) : moment;
    }

    private Instant settled(Instant moment) {
        if (!quiet) {
            return moment;
        }
        Instant limit = boundaries.daysAgo(dice, IDLE_DAYS);
        return moment.isAfter(limit) ? limit : moment;
    }
}

package io.crmrules.history.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a finding was there. All moments are those of which runs spoke, not those at which they ran.
 *
 * @param firstSeen the first time ever
 * @param begun the first time since it last came up: later than {@code firstSeen} when it has come back
 * @param told since when whoever answers for it now has been asked, without a break
 * @param lastSeen the last time
 * @param ended the run that did not find it any more, or found it settled; null while it is there and open
 * @param runs in how many runs it was found
 * @param expires from when on its criterion may pass it over as too old; null when it never does
 */
public record Spell(
        Instant firstSeen,
        Instant begun,
        Instant told,
        Instant lastSeen,
        @Nullable Instant ended,
        int runs,
        @Nullable Instant expires) {

    /** It is found for the first time. */
    public static Spell first(Instant now, @Nullable Instant expires) {
        return new Spell(now, now, now, now, null, 1, expires);
    }

    /** It is found again. A run of the same moment counts once. */
    public Spell seen(Instant now, boolean toldAnew, @Nullable Instant expires) {
        int more = lastSeen.equals(now) ? 0 : 1;
        return new Spell(firstSeen, begun, toldAnew ? now : told, now, null, runs + more, expires);
    }

    /** It is back. */
    public Spell again(Instant now, @Nullable Instant expires) {
        return new Spell(firstSeen, now, now, now, null, runs + 1, expires);
    }

    /** It is over. */
    public Spell ended(Instant now) {
        return new Spell(firstSeen, begun, told, lastSeen, now, runs, expires);
    }

    /** Whether it was over in the run of this moment. */
    public boolean endedAt(Instant now) {
        return now.equals(ended);
    }

    /** Whether this run is the first that finds it again. */
    public boolean back(Instant now) {
        return begun.equals(now) && !firstSeen.equals(now);
    }
}

package io.crmrules.drools.explain;

import java.util.Locale;

/**
 * A condition that nothing has ever decided: whoever drops it, or turns it round, notices nothing.
 *
 * @param criterion the id of the rule
 * @param file of the rule
 * @param line from 1
 * @param condition as its author wrote it
 * @param seen what it always came to
 */
public record Undecided(String criterion, String file, int line, String condition, Seen seen) {

    /** What a condition has come to, of all that it was asked of. */
    public enum Seen {
        NEVER_ASKED,
        ALWAYS_NO,
        ALWAYS_YES,
        BOTH
    }

    /** {@code rules/old-deal.drl:9: nothing decides 'open': always yes.} */
    @Override
    public String toString() {
        return file + ":" + line + ": nothing decides '" + condition + "': "
                + seen.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ".";
    }
}

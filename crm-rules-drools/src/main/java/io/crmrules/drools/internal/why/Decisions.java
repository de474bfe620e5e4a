package io.crmrules.drools.internal.why;

import io.crmrules.drools.explain.Undecided.Seen;
import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which conditions have been asked, and whether they ever came out one way or the other. */
public final class Decisions {

    private final Map<Place, Set<Boolean>> seen = new HashMap<>();

    void note(Expression condition, boolean holds) {
        seen.computeIfAbsent(condition.place(), place -> new HashSet<>()).add(holds);
    }

    /** What it has come to so far. */
    Seen of(Expression condition) {
        Set<Boolean> outcomes = seen.getOrDefault(condition.place(), Set.of());
        if (outcomes.isEmpty()) {
            return Seen.NEVER_ASKED;
        } else if (outcomes.size() > 1) {
            return Seen.BOTH;
        }
        return outcomes.contains(true) ? Seen.ALWAYS_YES : Seen.ALWAYS_NO;
    }
}

package io.crmrules.history;

import io.crmrules.history.store.FindingKey;
import io.crmrules.history.store.PastFinding;
import io.crmrules.history.store.PastFinding.Presence;
import io.crmrules.history.store.Spell;
import io.crmrules.report.Answer;
import io.crmrules.report.Violation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of a finding once a run has found it. */
final class Sighting {

    private Sighting() {}

    /** @param before what was known of it, null when it is new */
    static PastFinding of(Violation violation, @Nullable PastFinding before, Instant now, Expiry expiry) {
        boolean back = before != null && violation.open() && back(violation, before, now);
        return new PastFinding(
                FindingKey.of(violation),
                violation.answers().toString(),
                violation.severity(),
                violation.standing(),
                Presence.FOUND,
                spell(violation, before, back, now, expiry.of(violation)),
                expiry.limits(violation.criterion().id()),
                before == null || back ? null : before.answer(),
                before == null ? null : before.baseline());
    }

    private static Spell spell(
            Violation violation, @Nullable PastFinding before, boolean back, Instant now, @Nullable Instant expires) {
        if (before == null) {
            return Spell.first(now, expires);
        } else if (back) {
            return before.spell().again(now, expires);
        }
        boolean toldAnew = !before.answers().equals(violation.answers().toString());
        Spell seen = before.spell().seen(now, toldAnew, expires);
        return settled(violation, before, now) ? seen.ended(now) : seen;
    }

    /** It was gone, or a fault of later than the answer that it was put right. What this very moment says is no news. */
    private static boolean back(Violation violation, PastFinding before, Instant now) {
        boolean gone = before.presence() == Presence.GONE && !before.spell().endedAt(now);
        Answer answer = before.answer();
        Instant since = violation.since();
        return gone || (before.saidFixed() && answer != null && since != null && since.isAfter(answer.at()));
    }

    /** Whether it was put right since the run before, only late; asked again at the same moment it says the same. */
    private static boolean settled(Violation violation, PastFinding before, Instant now) {
        return !violation.open() && (before.open() || before.spell().endedAt(now));
    }
}

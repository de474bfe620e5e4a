package io.crmrules.history.store;

import io.crmrules.policy.Severity;
import io.crmrules.report.Answer;
import io.crmrules.report.Standing;
import io.crmrules.report.Waiver;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a finding: no text of the CRM, and of people their ids. Immutable.
 *
 * @param key which it is
 * @param answers who answered for it last, as {@link io.crmrules.report.Responsible} writes itself ({@code USER u1})
 * @param severity the last one
 * @param standing the last one
 * @param presence whether the last run that could tell found it
 * @param spell when it was there
 * @param limits what its criterion went by when it was last found: equal when the parameters were
 * @param answer what was said last since it last came up, null when nothing was
 * @param baseline by which it is, or was, no news; null when by none
 */
public record PastFinding(
        FindingKey key,
        String answers,
        Severity severity,
        Standing standing,
        Presence presence,
        Spell spell,
        String limits,
        @Nullable Answer answer,
        @Nullable Waiver baseline) {

    /** Whether a finding is there. */
    public enum Presence {
        /** The last run found it. */
        FOUND,
        /** It was not found, by a run that could not have found it. */
        MISSED,
        /** It was not found, by a run that would have found it. */
        GONE
    }

    /**
     * Only the answer and the baseline may be missing.
     *
     * @throws NullPointerException with the name of the component that is null and must not be
     */
    public PastFinding {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(spell, "spell");
        Objects.requireNonNull(limits, "limits");
    }

    /** See {@link FindingKey#fingerprint}. */
    public String fingerprint() {
        return key.fingerprint();
    }

    /** Whether somebody still has to put it right, as far as was known. */
    public boolean open() {
        return standing == Standing.OPEN;
    }

    /** Whether it was said to be put right. */
    public boolean saidFixed() {
        return answer != null && answer.value() == Answer.Value.FIXED;
    }

    /** What is known of it once a run of {@code now} did not find it. */
    public PastFinding absent(Presence how, Instant now) {
        Spell over = spell.ended() == null || how == Presence.GONE ? spell.ended(now) : spell;
        return new PastFinding(key, answers, severity, standing, how, over, limits, answer, baseline);
    }
}

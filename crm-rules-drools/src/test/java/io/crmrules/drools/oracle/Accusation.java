package io.crmrules.drools.oracle;

import io.crmrules.model.Deal;
import io.crmrules.model.User;
import io.crmrules.policy.Severity;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A finding with all that is said of it. Every call that adds something gives a copy.
 *
 * @param finding what it is
 * @param deal on which it hangs, null when on none
 * @param user whom it speaks of when it hangs on no deal; null when on nobody
 * @param severity null: that of the criterion
 * @param since the moment of the fault, null when there is none
 * @param evidence the facts that prove it; null stands for a fact that nobody knows and that is not told
 * @param sequel whether it was put right and who is meant by the column "answers"
 * @param known whether the snapshot carries enough to say so; else the verdict is withheld
 */
public record Accusation(
        Finding finding,
        @Nullable Deal deal,
        @Nullable User user,
        @Nullable Severity severity,
        @Nullable Instant since,
        Map<String, @Nullable Object> evidence,
        Sequel sequel,
        boolean known) {

    static Accusation of(Deal deal, Finding finding) {
        return new Accusation(finding, deal, null, null, null, Map.of(), Sequel.UNSAID, true);
    }

    static Accusation of(User user, Finding finding) {
        return new Accusation(finding, null, user, null, null, Map.of(), Sequel.UNSAID, true);
    }

    static Accusation ofNobody(Finding finding) {
        return new Accusation(finding, null, null, null, null, Map.of(), Sequel.UNSAID, true);
    }

    Accusation since(@Nullable Instant moment) {
        return new Accusation(finding, deal, user, severity, moment, evidence, sequel, known);
    }

    Accusation severity(@Nullable Severity own) {
        return new Accusation(finding, deal, user, own, since, evidence, sequel, known);
    }

    Accusation given(boolean reaches) {
        return new Accusation(finding, deal, user, severity, since, evidence, sequel, reaches);
    }

    Accusation with(String fact, @Nullable Object value) {
        Map<String, @Nullable Object> more = new HashMap<>(evidence);
        more.put(fact, value);
        return new Accusation(finding, deal, user, severity, since, Collections.unmodifiableMap(more), sequel, known);
    }

    /** What put it right, null: nothing has. Only where the row says that an event does. */
    Accusation settled(@Nullable Instant at) {
        return new Accusation(finding, deal, user, severity, since, evidence, sequel.settled(at), known);
    }

    /** Whom the row's column means: the assignee, the author, the speaker, the writer; null: nobody known. */
    Accusation answers(@Nullable User doer) {
        return answers(doer, false);
    }

    /** The same, where a record may name somebody who is none of the CRM's users. */
    Accusation answers(@Nullable User doer, boolean stranger) {
        return new Accusation(finding, deal, user, severity, since, evidence, sequel.by(doer, stranger), known);
    }

    /** Where nobody has said how bad it is, {@code usual}. */
    Circumstances circumstances(Severity usual) {
        Severity own = severity == null ? usual : severity;
        return deal == null ? Circumstances.of(user, own, since) : Circumstances.of(deal, own, since);
    }
}

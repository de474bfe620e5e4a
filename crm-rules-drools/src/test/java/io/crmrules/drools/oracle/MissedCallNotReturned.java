package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.INTERACTIONS;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * A missed call inside the look-back, more than {@code within} of working time ago, was neither overlapped by a
 * conversation nor followed or accompanied by what may have been a contact attempt within that time. Per call.
 */
@Row(
        id = "missed-call-not-returned",
        severity = MAJOR,
        settled = Settled.EVENT,
        requires = INTERACTIONS,
        complete = INTERACTIONS)
record MissedCallNotReturned(Duration within, int lookback) implements DealOracle {

    MissedCallNotReturned() {
        this(Duration.ofHours(1), 7);
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        return deal.interactions().stream()
                .filter(call -> missed(call) && terms.lately(call.startedAt(), lookback))
                .filter(call -> terms.passedMoreThan(within, call.startedAt()))
                .filter(call ->
                        deal.interactions().stream().noneMatch(other -> makesUpFor(other, call.startedAt(), terms)))
                .map(call -> accuse(deal, "INTERACTION", call.id())
                        .since(call.startedAt())
                        .with("missedAt", call.startedAt())
                        .with("deadline", terms.time().deadline(call.startedAt(), within))
                        .given(terms.carries(call.startedAt(), INTERACTIONS)));
    }

    private static boolean missed(Interaction call) {
        return call.type() == Interaction.Type.CALL
                && call.direction() == Interaction.Direction.INCOMING
                && Integer.valueOf(0).equals(call.talkSeconds());
    }

    private boolean makesUpFor(Interaction other, Instant missed, Terms terms) {
        if (other.startedAt().isBefore(missed)) {
            long talked = other.talkSeconds() == null ? 0 : Math.max(0, other.talkSeconds());
            long gap = Duration.between(other.startedAt(), missed).toMillis();
            return terms.conversation(other) && gap <= talked * 1000;
        }
        return terms.perhapsContactAttempt(other) && !terms.time().moreThan(within, missed, other.startedAt());
    }
}

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
 * Shared calls ask nothing. A deal that was over when the time was is none. Settled by the first attempt afterwards, or
 * by the end of the deal.
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
                .flatMap(call -> accused(deal, call, terms));
    }

    private Stream<Accusation> accused(Deal deal, Interaction call, Terms terms) {
        Instant deadline = terms.time().deadline(call.startedAt(), within);
        return Responses.over(deal, deadline)
                ? Stream.empty()
                : Stream.of(accuse(deal, "INTERACTION", call.id())
                        .since(deadline)
                        .settled(Responses.after(deal, deadline, terms))
                        .with("missedAt", call.startedAt())
                        .with("deadline", deadline)
                        .given(terms.carries(call.startedAt(), INTERACTIONS)));
    }

    private static boolean missed(Interaction call) {
        return !call.shared()
                && call.type() == Interaction.Type.CALL
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

package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.INTERACTIONS;
import static io.crmrules.model.DataKind.RECORDINGS;
import static io.crmrules.policy.Severity.MINOR;

import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.rule.Answering;
import java.util.stream.Stream;

/** A call that is a conversation inside the look-back, and has ended by now, has no recording. */
@Row(
        id = "call-without-recording",
        severity = MINOR,
        settled = Settled.ACT,
        answers = Answering.SYSTEM,
        requires = {INTERACTIONS, RECORDINGS},
        complete = {INTERACTIONS, RECORDINGS},
        types = "CALL")
record CallWithoutRecording(int lookback) implements DealOracle {

    CallWithoutRecording() {
        this(7);
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        return deal.interactions().stream()
                .filter(contact -> contact.type() == Interaction.Type.CALL && !contact.shared() && terms.conversation(contact))
                .filter(call -> terms.lately(call.startedAt(), lookback))
                .filter(call ->
                        !call.startedAt().plusSeconds(call.talkSeconds()).isAfter(terms.now()))
                .filter(call -> terms.blank(call.recording()))
                .map(call -> accuse(deal, "INTERACTION", call.id())
                        .since(call.startedAt())
                        .with("startedAt", call.startedAt())
                        .with("talkSeconds", call.talkSeconds())
                        .with("caller", call.user())
                        .with("line", call.line())
                        .given(terms.carries(call.startedAt(), INTERACTIONS, RECORDINGS)));
    }
}

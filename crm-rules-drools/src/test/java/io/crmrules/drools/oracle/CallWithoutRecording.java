package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import java.util.Set;
import java.util.stream.Stream;

/** A call that is a conversation inside the look-back, and has ended by now, has no recording. */
record CallWithoutRecording(int lookbackDays) implements DealOracle {

    CallWithoutRecording() {
        this(7);
    }

    @Override
    public String criterion() {
        return "call-without-recording";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.INTERACTIONS, DataKind.RECORDINGS);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        return deal.interactions().stream()
                .filter(contact -> contact.type() == Interaction.Type.CALL && terms.conversation(contact))
                .filter(call -> terms.lately(call.startedAt(), lookbackDays))
                .filter(call ->
                        !call.startedAt().plusSeconds(call.talkSeconds()).isAfter(terms.now()))
                .filter(call -> Terms.blank(call.recording()))
                .map(call -> about(deal, "INTERACTION", call.id(), ""));
    }
}

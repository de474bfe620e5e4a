package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.INTERACTIONS;
import static io.crmrules.model.DataKind.STAGE_HISTORY;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import io.crmrules.rule.Answering;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Fewer than {@code minConversations} conversations began before the refusal of a refused deal did.
 */
@Row(
        id = "refusal-without-conversation",
        severity = MAJOR,
        settled = Settled.EVENT,
        answers = Answering.AUTHOR,
        requires = {STAGE_HISTORY, INTERACTIONS},
        complete = INTERACTIONS,
        types = {"CALL", "MEETING"})
record RefusalWithoutConversation(int minConversations, int lookback) implements DealOracle {

    RefusalWithoutConversation() {
        this(1, 30);
    }

    @Override
    public boolean unreached(Deal deal, Terms terms) {
        return Stages.arrivedUnseen(deal, Stage.Type.LOST, terms);
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        Instant began = Refusals.began(deal, terms);
        if (began == null || !Refusals.judged(deal, terms, lookback)) {
            return Stream.empty();
        }
        long heard = deal.interactions().stream()
                .filter(terms::conversation)
                .filter(contact -> contact.startedAt().isBefore(began))
                .count();
        return heard >= minConversations
                ? Stream.empty()
                : Stream.of(accuse(deal)
                        .since(began)
                        .with("refusedAt", began)
                        .with("required", minConversations)
                        .with("conversations", heard)
                        .given(terms.carries(deal.createdAt(), INTERACTIONS)));
    }
}

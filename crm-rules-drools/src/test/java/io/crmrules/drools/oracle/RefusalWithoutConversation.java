package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Fewer than {@code minConversations} conversations began before the refusal of a refused deal did.
 */
record RefusalWithoutConversation(int minConversations, int lookbackDays) implements DealOracle {

    RefusalWithoutConversation() {
        this(1, 30);
    }

    @Override
    public String criterion() {
        return "refusal-without-conversation";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.STAGE_HISTORY, DataKind.INTERACTIONS);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        Instant began = Refusals.began(deal);
        boolean unheard = began != null
                && Refusals.judged(deal, terms, lookbackDays)
                && deal.interactions().stream()
                                .filter(contact -> terms.conversation(contact)
                                        && contact.startedAt().compareTo(began) < 0)
                                .count()
                        < minConversations;
        return about(deal, unheard);
    }
}

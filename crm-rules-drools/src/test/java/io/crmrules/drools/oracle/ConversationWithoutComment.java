package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.COMMENTS;
import static io.crmrules.model.DataKind.INTERACTIONS;
import static io.crmrules.policy.Severity.CRITICAL;

import io.crmrules.model.Deal;
import io.crmrules.rule.Answering;
import java.time.Duration;
import java.util.stream.Stream;

/** A group of conversations has no answering comment and more than {@code within} has passed since its end. */
@Row(
        id = "conversation-without-comment",
        severity = CRITICAL,
        settled = Settled.EVENT,
        answers = Answering.SPEAKER,
        requires = {COMMENTS, INTERACTIONS},
        complete = COMMENTS)
record ConversationWithoutComment(Duration within, Duration mergeWindow, int lookback) implements DealOracle {

    ConversationWithoutComment() {
        this(Duration.ofHours(4), Duration.ofMinutes(15), 30);
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        return Conversations.of(deal, this, terms).stream()
                .filter(group -> terms.lately(group.end(), lookback))
                .filter(group -> terms.passedMoreThan(within, group.end()))
                .filter(group -> group.answers().isEmpty())
                .map(group -> accuse(deal, "INTERACTION", group.last().id())
                        .since(terms.time().deadline(group.end(), within))
                        .answers(group.last().user(), group.last().stranger())
                        .settled(group.madeUp(deal, comment -> !terms.blank(comment.text()), terms))
                        .with("deadline", terms.time().deadline(group.end(), within))
                        .with("endedAt", group.end())
                        .given(terms.carries(group.start(), COMMENTS)));
    }
}

package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.STAGE_AUTHORS;
import static io.crmrules.model.DataKind.STAGE_HISTORY;
import static io.crmrules.policy.Severity.MINOR;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.StageChange;
import io.crmrules.model.User;
import io.crmrules.rule.Answering;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A deal at work returned from a refusal in the last {@code lookback} days, and its owner now, a person, is the author
 * of the move from work into that refusal; when he is unknown, its owner at that moment.
 */
@Row(
        id = "revived-by-same-owner",
        severity = MINOR,
        answers = Answering.HEAD_OF_SALES,
        requires = {STAGE_HISTORY, STAGE_AUTHORS})
record RevivedBySameOwner(int lookback) implements DealOracle {

    RevivedBySameOwner() {
        this(30);
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        List<StageChange> history = Stages.history(deal);
        int revival = history.size() - 1;
        while (revival >= 0 && !Stages.revival(history.get(revival))) {
            revival--;
        }
        StageChange refusal = revival < 0 ? null : Refusals.beginning(history.subList(0, revival));
        if (refusal == null || !Stages.active(deal.stage()) || !refusedByOwner(deal, refusal, terms)) {
            return Stream.empty();
        }
        Instant revivedAt = history.get(revival).at();
        Instant since = Terms.latest(revivedAt, Hands.lastChangeAt(deal));
        return !terms.lately(revivedAt, lookback)
                ? Stream.empty()
                : Stream.of(accuse(deal)
                        .since(since)
                        .with("since", since)
                        .with("revivedAt", revivedAt)
                        .with("refusedAt", refusal.at())
                        .with("refusedBy", deal.owner())
                        .given(refusal.by() != null || ownersKnown(deal, refusal.at(), terms)));
    }

    private static boolean refusedByOwner(Deal deal, StageChange refusal, Terms terms) {
        User refuser = refusal.by() == null ? Hands.at(deal, refusal.at()) : refusal.by();
        return terms.knownPerson(deal.owner())
                && Stages.move(refusal)
                && Stages.active(refusal.from())
                && deal.owner().equals(refuser);
    }

    private static boolean ownersKnown(Deal deal, Instant moment, Terms terms) {
        return terms.carries(moment, DataKind.OWNER_HISTORY)
                && !deal.damagedKinds().contains(DataKind.OWNER_HISTORY);
    }
}

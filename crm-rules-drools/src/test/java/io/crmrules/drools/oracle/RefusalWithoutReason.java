package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.REFUSAL_REASONS;
import static io.crmrules.model.DataKind.STAGE_HISTORY;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The reason of a refused deal is blank, or none of the company's {@code reasons}, if it has a list of them.
 */
@Row(
        id = "refusal-without-reason",
        severity = MAJOR,
        requires = {STAGE_HISTORY, REFUSAL_REASONS})
record RefusalWithoutReason(Set<String> reasons, int lookback) implements DealOracle {

    RefusalWithoutReason() {
        this(Set.of(), 30);
    }

    @Override
    public boolean unreached(Deal deal, Terms terms) {
        return Stages.arrivedUnseen(deal, Stage.Type.LOST, terms);
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        String reason = deal.refusalReason();
        boolean unheardOf = !reasons.isEmpty() && !new Written(reason).isOneOf(reasons);
        return Refusals.judged(deal, terms, lookback) && (terms.blank(reason) || unheardOf)
                ? Stream.of(accuse(deal)
                        .since(Refusals.changedAt(deal))
                        .with("refusedAt", Refusals.changedAt(deal))
                        .with("reason", reason))
                : Stream.empty();
    }
}

package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.STAGE_HISTORY;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import io.crmrules.rule.Answering;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * A deal that came to LOST in the last {@code lookback} days never stood on CONDITIONAL_REFUSAL, although its pipeline
 * has such a stage.
 */
@Row(
        id = "lost-without-conditional-refusal",
        severity = MAJOR,
        settled = Settled.EVENT,
        answers = Answering.AUTHOR,
        requires = STAGE_HISTORY,
        complete = STAGE_HISTORY)
record LostWithoutConditionalRefusal(int lookback) implements DealOracle {

    LostWithoutConditionalRefusal() {
        this(30);
    }

    @Override
    public boolean answerable(CrmSnapshot crm, Terms terms) {
        return Refusals.conditionalStages(crm);
    }

    @Override
    public boolean unreached(Deal deal, Terms terms) {
        return Stages.arrivedUnseen(deal, Stage.Type.LOST, terms);
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        Stage expected = deal.pipeline().stages().stream()
                .filter(LostWithoutConditionalRefusal::conditional)
                .findFirst()
                .orElse(null);
        boolean passedBy = deal.stage().type() == Stage.Type.LOST
                && Refusals.judged(deal, terms, lookback)
                && expected != null
                && Stages.history(deal).stream()
                        .flatMap(change -> Stream.of(change.to(), change.from() == null ? change.to() : change.from()))
                        .noneMatch(LostWithoutConditionalRefusal::conditional);
        Instant lostAt = Stages.cameAt(deal, terms);
        return passedBy
                ? Stream.of(accuse(deal)
                        .since(lostAt)
                        .with("lostAt", lostAt)
                        .with("expected", expected)
                        .given(terms.carries(deal.createdAt(), STAGE_HISTORY)))
                : Stream.empty();
    }

    private static boolean conditional(Stage stage) {
        return stage.type() == Stage.Type.CONDITIONAL_REFUSAL;
    }
}

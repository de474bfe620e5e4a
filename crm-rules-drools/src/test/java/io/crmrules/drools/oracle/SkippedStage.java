package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.STAGE_HISTORY;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.rule.Answering;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A move inside the look-back went forward over a WORKING stage that is not optional, for the CRM or the company, and on
 * which the deal had not stood before the move; moves to WON are judged too, when {@code toWon}. Per move.
 */
@Row(
        id = "skipped-stage",
        severity = MAJOR,
        settled = Settled.ACT,
        answers = Answering.AUTHOR,
        requires = STAGE_HISTORY,
        complete = STAGE_HISTORY)
record SkippedStage(Set<String> optionalStages, boolean toWon, int lookback) implements DealOracle {

    SkippedStage() {
        this(Set.of(), true, 7);
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        List<StageChange> history = Stages.history(deal);
        return IntStream.range(0, history.size())
                .filter(i -> terms.lately(history.get(i).at(), lookback))
                .filter(i -> toWon || history.get(i).to().type() != Stage.Type.WON)
                .filter(i -> !skipped(history.get(i), history.subList(0, i)).isEmpty())
                .mapToObj(i -> accused(deal, history.get(i), skipped(history.get(i), history.subList(0, i)))
                        .given(terms.carries(deal.createdAt(), STAGE_HISTORY)));
    }

    private Accusation accused(Deal deal, StageChange move, List<Stage> skipped) {
        return accuse(deal, "DEAL", deal.id(), move.at().toString())
                .since(move.at())
                .answers(move.by())
                .with("at", move.at())
                .with("from", move.from())
                .with("to", move.to())
                .with("author", move.by())
                .with("skipped", skipped);
    }

    private List<Stage> skipped(StageChange move, List<StageChange> earlier) {
        if (!Stages.move(move) || !Stages.before(move.from(), move.to())) {
            return List.of();
        }
        return move.from().pipeline().stages().stream()
                .filter(stage -> stage.type() == Stage.Type.WORKING && !stage.optional())
                .filter(stage -> Stages.before(move.from(), stage) && Stages.before(stage, move.to()))
                .filter(stage -> !Stages.listed(stage, optionalStages) && !stoodOn(stage, earlier))
                .toList();
    }

    private static boolean stoodOn(Stage stage, List<StageChange> changes) {
        return changes.stream().anyMatch(change -> stage.equals(change.from()) || stage.equals(change.to()));
    }
}

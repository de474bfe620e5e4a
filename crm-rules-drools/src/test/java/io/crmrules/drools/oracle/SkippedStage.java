package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A move inside the look-back went forward over a WORKING stage that is not optional and on which the deal had not
 * stood before the move; moves to WON are judged too, when {@code toWon}. Per move.
 */
record SkippedStage(boolean toWon, int lookbackDays) implements DealOracle {

    SkippedStage() {
        this(true, 7);
    }

    @Override
    public String criterion() {
        return "skipped-stage";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.STAGE_HISTORY);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        List<StageChange> history = Stages.history(deal);
        return IntStream.range(0, history.size())
                .filter(i -> terms.lately(history.get(i).at(), lookbackDays))
                .filter(i -> toWon || history.get(i).to().type() != Stage.Type.WON)
                .filter(i -> skips(history.get(i), history.subList(0, i)))
                .mapToObj(
                        i -> about(deal, "DEAL", deal.id(), history.get(i).at().toString()));
    }

    private static boolean skips(StageChange move, List<StageChange> earlier) {
        return Stages.move(move)
                && Stages.before(move.from(), move.to())
                && move.from().pipeline().stages().stream()
                        .filter(stage -> stage.type() == Stage.Type.WORKING && !stage.optional())
                        .filter(stage -> Stages.before(move.from(), stage) && Stages.before(stage, move.to()))
                        .anyMatch(stage -> !stoodOn(stage, earlier));
    }

    private static boolean stoodOn(Stage stage, List<StageChange> changes) {
        return changes.stream().anyMatch(change -> stage.equals(change.from()) || stage.equals(change.to()));
    }
}

package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A deal that came to LOST in the last {@code lookbackDays} never stood on CONDITIONAL_REFUSAL, although its pipeline has
 * such a stage.
 */
record LostWithoutConditionalRefusal(int lookbackDays) implements DealOracle {

    LostWithoutConditionalRefusal() {
        this(30);
    }

    @Override
    public String criterion() {
        return "lost-without-conditional-refusal";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.STAGE_HISTORY);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        boolean passedBy = deal.stage().type() == Stage.Type.LOST
                && Refusals.judged(deal, terms, lookbackDays)
                && deal.pipeline().stages().stream().anyMatch(LostWithoutConditionalRefusal::conditional)
                && Stages.history(deal).stream()
                        .flatMap(change -> Stream.of(change.to(), change.from() == null ? change.to() : change.from()))
                        .noneMatch(LostWithoutConditionalRefusal::conditional);
        return about(deal, passedBy);
    }

    private static boolean conditional(Stage stage) {
        return stage.type() == Stage.Type.CONDITIONAL_REFUSAL;
    }
}

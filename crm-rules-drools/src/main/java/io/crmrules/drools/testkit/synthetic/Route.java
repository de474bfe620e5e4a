package io.crmrules.drools.testkit.synthetic;

import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import java.util.List;

/** The stages that a synthetic deal goes through. */
final class Route {

    private final Dice dice;
    private final Pipeline pipeline;
    private final Fault fault;

    Route(Dice dice, Pipeline pipeline, Fault fault) {
        this.dice = dice;
        this.pipeline = pipeline;
        this.fault = fault;
    }

    Stage stage(int position) {
        return pipeline.stages().get(position);
    }

    /** All the way to a deal that is won; optional stages now and then. */
    List<Stage> toDeal() {
        return pipeline.stages().stream()
                .filter(stage -> stage.working() || stage.won())
                .filter(stage -> !stage.optional() || dice.chance(50))
                .toList();
    }

    /** Enough stages for the fault to show, and no fact that would make it two faults. */
    int steps() {
        if (pipeline.equals(SyntheticReference.PARTNERS)) {
            return dice.between(1, 2);
        }
        return switch (fault) {
            case SKIPPED_STAGE -> 3;
            case MOVED_BACK -> 2;
            case REQUIRED_FIELD_MISSING -> 1; // further on an incomplete contact would be a second fault
            case STAGE_BEHIND_FACTS -> dice.between(1, 3);
            default -> dice.between(2, 4);
        };
    }

    /** The working stages up to this step, but for the one that somebody skips. */
    List<Stage> first(int steps) {
        return pipeline.stages().subList(1, steps + 1).stream()
                .filter(stage -> fault != Fault.SKIPPED_STAGE || stage.position() != steps - 1)
                .toList();
    }
}

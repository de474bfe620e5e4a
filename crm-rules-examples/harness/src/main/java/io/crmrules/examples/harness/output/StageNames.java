package io.crmrules.examples.harness.output;

import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.report.RunSummary;
import java.util.stream.Stream;

/** What people call a stage: where there are several pipelines behind its pipeline, for each may have one of this name. */
public final class StageNames {

    private final boolean severalPipelines;

    private StageNames(boolean severalPipelines) {
        this.severalPipelines = severalPipelines;
    }

    /** The names in a report on the pipelines in which there are open deals. */
    public static StageNames of(RunSummary summary) {
        Stream<Pipeline> pipelines = summary.people().stream()
                .flatMap(person -> person.workload().byStage().keySet().stream())
                .map(Stage::pipeline);
        return new StageNames(pipelines.distinct().limit(2).count() > 1);
    }

    /** The stage as the CRM shows it. */
    public String of(Stage stage) {
        return severalPipelines ? stage.pipeline().label() + " / " + stage.label() : stage.label();
    }
}

package io.crmrules.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses ids that do not identify: a deal on one of two equal stages would be judged by the other's pipeline. */
final class UniqueIds {

    private UniqueIds() {}

    /** The pipeline itself. */
    static Pipeline ofStages(Pipeline pipeline) {
        ofStages(List.of(pipeline));
        return pipeline;
    }

    /** A copy of the pipelines. */
    static List<Pipeline> ofStages(List<Pipeline> pipelines) {
        Map<String, Pipeline> known = new HashMap<>();
        Map<String, Pipeline> pipelineOf = new HashMap<>();
        for (Pipeline pipeline : pipelines) {
            if (known.putIfAbsent(pipeline.id(), pipeline) != null) {
                throw new IllegalArgumentException("Two pipelines have the id '" + pipeline.id()
                        + "', which must be unique in a snapshot. Maybe one pipeline was added twice.");
            }
            for (Stage stage : pipeline.stages()) {
                refuse(stage, pipelineOf.put(stage.id(), pipeline));
            }
        }
        return List.copyOf(pipelines);
    }

    private static void refuse(Stage stage, @Nullable Pipeline other) {
        Pipeline pipeline = stage.pipeline();
        if (pipeline.equals(other)) {
            throw new IllegalArgumentException("Pipeline '" + pipeline.id() + "' has two stages with the id '"
                    + stage.id() + "'. Maybe one stage was added twice.");
        } else if (other != null) {
            throw new IllegalArgumentException("Pipelines '" + other.id() + "' and '" + pipeline.id()
                    + "' both have a stage with the id '" + stage.id() + "', which must be unique in a snapshot."
                    + " Maybe prefix stage ids with the pipeline's.");
        }
    }
}

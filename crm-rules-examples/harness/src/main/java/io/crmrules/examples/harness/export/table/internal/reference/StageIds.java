package io.crmrules.examples.harness.export.table.internal.reference;

import io.crmrules.model.Stage;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The stages of pipelines as tables name them, and the ids that are theirs alone, in the order in which they were added. */
final class StageIds {

    private final Map<String, Set<String>> byPipeline = new LinkedHashMap<>();

    /** Whether it was not there before. */
    boolean add(String pipeline, String stage) {
        return byPipeline
                .computeIfAbsent(pipeline, any -> new LinkedHashSet<>())
                .add(stage);
    }

    Set<String> pipelines() {
        return byPipeline.keySet();
    }

    /** What the tables call the stages of a pipeline. */
    Set<String> of(String pipeline) {
        return byPipeline.getOrDefault(pipeline, Set.of());
    }

    /** Where two pipelines have stages of one name, their ids begin with that of the pipeline. */
    String unique(String pipeline, String stage) {
        boolean elsewhere = byPipeline.entrySet().stream()
                .anyMatch(each ->
                        !each.getKey().equals(pipeline) && each.getValue().contains(stage));
        return elsewhere ? pipeline + ":" + stage : stage;
    }

    /** The path by which the mapping calls a stage. */
    String path(Stage stage) {
        String pipeline = stage.pipeline().id();
        String id = stage.id();
        return pipeline + "/" + (of(pipeline).contains(id) ? id : id.substring(pipeline.length() + 1));
    }
}

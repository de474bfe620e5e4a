package io.crmrules.examples.harness.export.amocrm.internal.reference;

import io.crmrules.examples.harness.export.amocrm.internal.ExportFolder;
import io.crmrules.examples.harness.export.amocrm.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Pipelines with their stages. A stage's id is "pipeline:status", because the statuses 142 and 143, won and lost, are
 * the same in all pipelines. Deals are sold in all of them, whichever one amoCRM opens first.
 */
public final class Pipelines {

    private static final String WON = "142";
    private static final String LOST = "143";

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Stage> stages = new HashMap<>();
    private List<Pipeline> pipelines = List.of();

    private Pipelines() {}

    private record Status(String id, String name, BigDecimal sort, Stage.Type type) {}

    private static final class Draft {
        private final String id;
        private final Map<String, Status> statuses = new LinkedHashMap<>();
        private String name = "";
        private BigDecimal sort = BigDecimal.ZERO;
        private boolean archived;

        Draft(String id) {
            this.id = id;
            put(new Status(WON, "Успешно реализовано", BigDecimal.valueOf(10_000), Stage.Type.WON));
            put(new Status(LOST, "Закрыто и не реализовано", BigDecimal.valueOf(11_000), Stage.Type.LOST));
        }

        final void put(Status status) {
            statuses.put(status.id(), status);
        }

        Pipeline build(Mapping mapping) {
            Pipeline.Builder pipeline =
                    mapping.pipeline(id, Pipeline.builder(id).name(name).archived(archived));
            statuses.values().stream()
                    .sorted(Comparator.comparing(Status::sort).thenComparing(Status::id))
                    .forEach(status -> mapping.stage(
                            pipeline, id + "/" + status.id(), id + ":" + status.id(), status.name(), status.type()));
            return pipeline.build();
        }
    }

    public static Pipelines read(ExportFolder folder, Mapping mapping) {
        Pipelines read = new Pipelines();
        folder.forEach(Resource.PIPELINES, read::pipeline);
        folder.forEach(Resource.STATUSES, read::status);
        read.build(mapping);
        mapping.reportStrangers(read.drafts.keySet(), read.paths(), folder::report);
        return read;
    }

    private void pipeline(JsonCursor record) throws BrokenRecordException {
        String id = record.requiredId("id");
        JsonCursor pipeline = record.as("pipeline " + id);
        Draft draft = drafts.computeIfAbsent(id, Draft::new);
        draft.name = pipeline.text("name");
        draft.sort = sort(pipeline);
        draft.archived = pipeline.flag("is_archive", false);
        for (JsonCursor status : pipeline.at("_embedded", "statuses").items()) {
            status.readBy(given -> status(draft, given));
        }
    }

    private void status(JsonCursor status) throws BrokenRecordException {
        status(drafts.computeIfAbsent(status.requiredId("pipeline_id"), Draft::new), status);
    }

    private static void status(Draft draft, JsonCursor given) throws BrokenRecordException {
        String id = given.requiredId("id");
        JsonCursor status = given.as("status " + id + " of pipeline " + draft.id);
        status.demandSpelt("name", "type");
        draft.put(new Status(id, status.text("name"), sort(status), type(id, status)));
    }

    private static BigDecimal sort(JsonCursor record) {
        BigDecimal sort = record.number("sort");
        return sort == null ? BigDecimal.ZERO : sort;
    }

    private static Stage.Type type(String id, JsonCursor status) {
        if (id.equals(WON)) {
            return Stage.Type.WON;
        }
        if (id.equals(LOST)) {
            return Stage.Type.LOST;
        }
        if (status.text("type").equals("1")) {
            return Stage.Type.INCOMING;
        }
        // amoCRM has no such type: companies that verify refusals call the stage so.
        boolean conditional =
                status.text("name").toLowerCase(Locale.ROOT).strip().startsWith("условный отказ");
        return conditional ? Stage.Type.CONDITIONAL_REFUSAL : Stage.Type.WORKING;
    }

    private Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        drafts.values().forEach(draft -> draft.statuses.keySet().forEach(status -> paths.add(draft.id + "/" + status)));
        return paths;
    }

    private void build(Mapping mapping) {
        Collection<Draft> inOrder = drafts.values().stream()
                .sorted(Comparator.comparing((Draft draft) -> draft.sort).thenComparing(draft -> draft.id))
                .toList();
        pipelines = inOrder.stream().map(draft -> draft.build(mapping)).toList();
        for (Pipeline pipeline : pipelines) {
            pipeline.stages().forEach(stage -> stages.put(stage.id(), stage));
        }
    }

    public List<Pipeline> all() {
        return pipelines;
    }

    /** The stage of this status, null when the export has no such pipeline or status. */
    public @Nullable Stage stage(@Nullable String pipelineId, @Nullable String statusId) {
        return stages.get(pipelineId + ":" + statusId);
    }

    /** The first stage of the pipeline on which leads wait unsorted, null when it has none. */
    public @Nullable Stage incoming(@Nullable String pipelineId) {
        return pipelines.stream()
                .filter(pipeline -> pipeline.id().equals(pipelineId))
                .flatMap(pipeline -> pipeline.stages().stream())
                .filter(Stage::incoming)
                .findFirst()
                .orElse(null);
    }
}

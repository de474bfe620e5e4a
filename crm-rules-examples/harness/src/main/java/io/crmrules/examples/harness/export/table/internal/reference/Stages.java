package io.crmrules.examples.harness.export.table.internal.reference;

import io.crmrules.examples.harness.export.internal.Problems;
import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.examples.harness.export.mapping.StageTerms;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.examples.harness.export.table.internal.Row;
import io.crmrules.examples.harness.export.table.internal.Tables;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Pipelines and stages as the CRM lists them, then as the mapping does, each in its order; then those that deals stand on
 * and neither lists. What such a stage means, and where in the pipeline it is, is a guess: it counts as WORKING, and
 * nothing is concluded from it. {@code *}{@code /STAGE} in the mapping speaks of the stages of this name in every pipeline.
 */
public final class Stages {

    private static final String ANY = "*/";

    private final Mapping mapping;
    private final StageList listed;
    private final StageIds ids = new StageIds();
    private final Set<String> guessed = new TreeSet<>();
    private final Map<String, Stage> stages = new HashMap<>();
    private List<Pipeline> pipelines = List.of();

    private Stages(Mapping mapping, StageList listed) {
        this.mapping = mapping;
        this.listed = listed;
    }

    public static Stages read(Tables tables, Mapping mapping, Problems problems) {
        Stages read = new Stages(mapping, StageList.read(tables));
        read.listed.paths().forEach(read::add);
        mapping.stages().keySet().stream().filter(path -> !path.startsWith(ANY)).forEach(read::add);
        tables.glance(TableType.DEALS, row -> read.add(read.path(row, "stage")));
        tables.glance(TableType.STAGE_CHANGES, row -> {
            read.add(read.path(row, "to"));
            read.add(read.path(row, "from"));
        });
        read.build();
        read.tell(problems);
        return read;
    }

    private void tell(Problems problems) {
        if (!guessed.isEmpty()) {
            problems.addOverall(
                    "",
                    "What these stages mean is not known, so little is said of deals there: "
                            + String.join(", ", guessed) + ".",
                    "Maybe list them in the mapping, in their order: stages: { "
                            + guessed.iterator().next() + ": { type: WORKING } }.");
        }
        List<String> paths = listed.paths();
        if (!paths.isEmpty() && stages.values().stream().noneMatch(Stage::incoming)) {
            problems.addOverall(
                    "",
                    "No stage is known to be the one of new leads, so nobody looks for leads that were left there.",
                    "Maybe say so in the mapping: stages: { " + paths.get(0) + ": { type: INCOMING } }.");
        }
    }

    /**
     * {@code PIPELINE/STAGE}; what the mapping makes of a value, or a row without a pipeline, may say both at once. A stage that the CRM lists in another
     * pipeline only is that one: the deal was there before.
     */
    private String path(Row row, String property) {
        String stage = row.text(property);
        String pipeline = row.text("pipeline").replace('/', ' ');
        boolean whole = stage.contains("/") && (pipeline.isEmpty() || row.translated(property));
        return stage.isEmpty() || whole ? stage : listed.path(pipeline, stage);
    }

    private void add(String path) {
        int slash = path.indexOf('/');
        if (slash >= 0 && ids.add(path.substring(0, slash), path.substring(slash + 1)) && terms(path) == null) {
            guessed.add(path);
        }
    }

    /** What the mapping says of a stage, else what the CRM does; null when neither says what it means. */
    private @Nullable StageTerms terms(String path) {
        StageTerms exact = mapping.stages().get(path);
        StageTerms said = exact == null ? mapping.stages().get(ANY + path.substring(path.indexOf('/') + 1)) : exact;
        return listed.completed(path, said);
    }

    private void build() {
        pipelines = ids.pipelines().stream().map(this::pipeline).toList();
        pipelines.forEach(pipeline -> pipeline.stages().forEach(stage -> stages.put(ids.path(stage), stage)));
    }

    private Pipeline pipeline(String id) {
        Pipeline.Builder pipeline = mapping.pipeline(id, Pipeline.builder(id).name(listed.pipelineName(id)));
        for (String stage : ids.of(id)) {
            StageTerms terms = terms(id + "/" + stage);
            pipeline.stage(
                    ids.unique(id, stage),
                    terms == null || terms.name() == null ? stage : terms.name(),
                    terms == null || terms.type() == null ? Stage.Type.WORKING : terms.type(),
                    terms == null ? null : terms.milestone(),
                    terms != null && terms.optional());
        }
        return pipeline.build();
    }

    /** The stage that a row names; null when it names none. */
    public @Nullable Stage of(Row row, String property) {
        return stages.get(path(row, property));
    }

    /** The same of something that happened to a deal; a stage of several pipelines is that of the deal's. */
    public @Nullable Stage of(Row row, String property, DealDraft deal) {
        Stage named = of(row, property);
        return named == null && row.text("pipeline").isEmpty()
                ? stages.get(deal.stage().pipeline().id() + "/" + row.text(property))
                : named;
    }

    /** Whether what the stage means is a guess. */
    public boolean guessed(@Nullable Stage stage) {
        return stage != null && guessed.contains(ids.path(stage));
    }

    public List<Pipeline> pipelines() {
        return pipelines;
    }
}

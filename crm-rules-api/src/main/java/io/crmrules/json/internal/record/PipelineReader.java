package io.crmrules.json.internal.record;

import io.crmrules.json.internal.parse.Cursor;
import io.crmrules.json.internal.parse.EnumNames;
import io.crmrules.json.internal.parse.RecordReader;
import io.crmrules.json.internal.parse.RecordType;
import io.crmrules.json.internal.parse.Values;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pipelines with their stages, whose ids must differ over all pipelines. */
public final class PipelineReader implements RecordReader<Pipeline> {

    private static final EnumNames<Stage.Type> TYPES = new EnumNames<>(Stage.Type.class);
    private static final EnumNames<MilestoneType> MILESTONES = new EnumNames<>(MilestoneType.class);

    private final Set<String> stageIds = new HashSet<>();

    private record StageEntry(
            String id,
            String name,
            Stage.Type type,
            @Nullable MilestoneType milestone,
            boolean optional) {}

    @Override
    public @Nullable Pipeline read(Cursor in) throws IOException {
        String id = null;
        String name = "";
        boolean main = true;
        boolean archived = false;
        List<StageEntry> stages = new ArrayList<>();
        while (in.next()) {
            switch (in.name()) {
                case "id" -> id = in.id();
                case "name" -> name = Values.text(in);
                case "main" -> main = Values.flag(in, true);
                case "archived" -> archived = Values.flag(in, false);
                case "stages" -> in.records(RecordType.STAGE, this::stage, stages::add);
                default -> in.unknown();
            }
        }
        if (id == null) {
            in.incomplete("id", null);
            return null;
        }
        return with(stages, Pipeline.builder(id).name(name).main(main).archived(archived));
    }

    private static Pipeline with(List<StageEntry> stages, Pipeline.Builder pipeline) {
        for (StageEntry stage : stages) {
            pipeline.stage(stage.id, stage.name, stage.type, stage.milestone, stage.optional);
        }
        return pipeline.build();
    }

    private @Nullable StageEntry stage(Cursor in) throws IOException {
        String id = null;
        String name = "";
        Stage.Type type = null;
        MilestoneType milestone = null;
        boolean optional = false;
        while (in.next()) {
            switch (in.name()) {
                case "id" -> id = in.id();
                case "name" -> name = Values.text(in);
                case "type" -> type = Values.word(in, TYPES);
                case "milestone" -> milestone = Values.word(in, MILESTONES);
                case "optional" -> optional = Values.flag(in, false);
                default -> in.unknown();
            }
        }
        if (id == null || type == null) {
            in.incomplete("id", id, "type", type);
            return null;
        }
        return stageIds.add(id) ? new StageEntry(id, name, type, milestone, optional) : repeated(in);
    }

    private static @Nullable StageEntry repeated(Cursor in) {
        in.note(
                "the id occurs twice in the snapshot; the second stage is left out",
                "Maybe prefix stage ids with the pipeline's.");
        return null;
    }
}

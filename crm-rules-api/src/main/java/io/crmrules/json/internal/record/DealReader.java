package io.crmrules.json.internal.record;

import io.crmrules.json.internal.parse.Cursor;
import io.crmrules.json.internal.parse.Quote;
import io.crmrules.json.internal.parse.RecordReader;
import io.crmrules.json.internal.parse.Values;
import io.crmrules.model.Deal;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.support.Hints;
import io.crmrules.support.RecordTexts;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Deals with all that hangs on them. What one lost of a kind of data damages that kind, not the deal. */
public final class DealReader implements RecordReader<Deal> {

    /** Where a deal stands until its stage was read; no deal is built with it. */
    private static final Stage NOWHERE = Pipeline.builder("")
            .stage("", "", Stage.Type.INCOMING)
            .build()
            .stages()
            .get(0);

    private final Directory directory;
    private final Damage damage = new Damage();
    private final DealPartsReader parts;

    public DealReader(Directory directory) {
        this.directory = directory;
        this.parts = new DealPartsReader(directory, damage);
    }

    @Override
    public @Nullable Deal read(Cursor in) throws IOException {
        DealBuilder deal = Deal.builder("", NOWHERE, Instant.EPOCH);
        damage.begin();
        String id = null;
        String pipeline = null;
        String stage = null;
        Instant createdAt = null;
        while (in.next()) {
            switch (in.name()) {
                case "id" -> id = in.id();
                case "pipeline" -> pipeline = name(in);
                case "stage" -> stage = name(in);
                case "createdAt" -> createdAt = directory.taken().pastTimeOrEndOf(in);
                default -> damage.read(in, property -> other(property, deal));
            }
        }
        if (id == null || pipeline == null || stage == null || createdAt == null) {
            in.incomplete("id", id, "pipeline", pipeline, "stage", stage, "createdAt", createdAt);
            return null;
        }
        Stage standsOn = stage(in, pipeline, stage);
        return standsOn == null
                ? null
                : deal.id(id)
                        .stage(standsOn)
                        .createdAt(createdAt)
                        .damagedKinds(damage.kinds())
                        .cardComplete(damage.cardComplete())
                        .build();
    }

    private static @Nullable String name(Cursor in) throws IOException {
        String name = Values.text(in);
        return name.isBlank() ? null : name;
    }

    private void other(Cursor in, DealBuilder deal) throws IOException {
        if (!card(in, deal) && !parts.read(in, deal)) {
            damage.misspelt(in.name());
            in.unknown();
        }
    }

    /** Reads what stands on the card itself; false when the property is something else. */
    private boolean card(Cursor in, DealBuilder deal) throws IOException {
        switch (in.name()) {
            case "title" -> deal.title(Values.text(in));
            case "owner" -> deal.owner(Values.optional(in, "user", directory::user));
            case "amount" -> deal.amount(FieldsReader.amount(in));
            case "createdBy" -> deal.createdBy(Values.optional(in, "user", directory::user));
            case "expectedCloseDate" -> deal.expectedCloseDate(Values.date(in));
            case "closedAt" -> deal.closedAt(directory.taken().pastTimeOrEndOf(in));
            case "refusalReason" -> deal.refusalReason(Values.text(in));
            case "note" -> deal.note(Values.text(in));
            case "tags" -> deal.addTags(Values.texts(in).toArray(String[]::new));
            case "fields" -> deal.fields(FieldsReader.fields(in));
            case "url" -> deal.url(Values.text(in));
            default -> {
                return false;
            }
        }
        return true;
    }

    private @Nullable Stage stage(Cursor in, String pipelineId, String stageId) {
        Pipeline pipeline = directory.pipeline(pipelineId);
        Stage stage = directory.stage(stageId);
        if (pipeline == null) {
            in.reject("pipeline", RecordTexts.unknown("pipeline", pipelineId), likely(pipelineId));
        } else if (stage == null) {
            in.reject("stage", RecordTexts.unknown("stage", stageId), likely(pipeline, stageId));
        } else if (!stage.pipeline().equals(pipeline)) {
            in.reject(
                    "stage",
                    Quote.of(stageId) + " is no stage of pipeline " + Quote.of(pipelineId),
                    "Maybe the deal is in pipeline " + Quote.of(stage.pipeline().id()) + ", which has this stage.");
        } else {
            return stage;
        }
        return null;
    }

    private String likely(String pipelineId) {
        return Hints.meant(
                pipelineId, directory.pipelines().stream().map(Pipeline::id).toList());
    }

    private static String likely(Pipeline pipeline, String stageId) {
        return Hints.meant(stageId, pipeline.stages().stream().map(Stage::id).toList());
    }
}

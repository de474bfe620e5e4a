package io.crmrules.examples.harness.export.table.internal.reference;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.mapping.StageTerms;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.examples.harness.export.table.internal.Row;
import io.crmrules.examples.harness.export.table.internal.Tables;
import io.crmrules.model.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The stages that the CRM itself lists, in its order. */
final class StageList {

    private static final Comparator<Listed> ORDER = Comparator.comparing(Listed::pipelineOrder)
            .thenComparing(Listed::pipeline)
            .thenComparing(Listed::order);

    private final List<Listed> listed = new ArrayList<>();
    private final Map<String, String> pipelineNames = new HashMap<>();

    /** @param type null when the CRM does not say */
    private record Listed(
            String pipeline,
            BigDecimal pipelineOrder,
            String id,
            BigDecimal order,
            String name,
            Stage.@Nullable Type type) {

        String path() {
            return pipeline + "/" + id;
        }
    }

    static StageList read(Tables tables) {
        StageList read = new StageList();
        tables.each(TableType.STAGES, read::stage);
        read.listed.sort(ORDER);
        return read;
    }

    private void stage(Row row) throws BrokenRecordException {
        if (Boolean.TRUE.equals(row.flag("archived"))) {
            return;
        }
        String pipeline = row.required("pipeline").replace('/', ' ');
        pipelineNames.put(pipeline, row.text("pipelineName"));
        listed.add(new Listed(
                pipeline,
                order(row, "pipelineOrder"),
                row.required("id"),
                order(row, "order"),
                row.text("name"),
                row.constant("type", Stage.Type.class)));
    }

    private static BigDecimal order(Row row, String property) {
        return Objects.requireNonNullElse(row.number(property), BigDecimal.ZERO);
    }

    /** {@code PIPELINE/STAGE}. */
    List<String> paths() {
        return listed.stream().map(Listed::path).toList();
    }

    /**
     * The path of a stage by the pipeline in which a deal is; where it is listed in another one only, in that. Empty when it
     * is listed in several, and no pipeline is said.
     */
    String path(String pipeline, String stage) {
        List<String> found = listed.stream()
                .filter(each -> each.id().equals(stage))
                .map(Listed::path)
                .toList();
        String here = pipeline + "/" + stage;
        if (pipeline.isEmpty() && found.size() > 1) {
            return "";
        }
        return found.size() == 1 && !found.contains(here) ? found.get(0) : here;
    }

    /** The id when it has no name. */
    String pipelineName(String id) {
        String name = pipelineNames.getOrDefault(id, "");
        return name.isEmpty() ? id : name;
    }

    /** What is said of a stage, and where it says nothing, what is listed; null when the stage has no meaning by either. */
    @Nullable
    StageTerms completed(String path, @Nullable StageTerms said) {
        Listed found = listed.stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElse(null);
        if (found == null || (said == null && found.type() == null)) {
            return said;
        }
        String name = found.name().isEmpty() ? null : found.name();
        return said == null
                ? new StageTerms(name, found.type(), null, false)
                : new StageTerms(
                        said.name() == null ? name : said.name(),
                        said.type() == null ? found.type() : said.type(),
                        said.milestone(),
                        said.optional());
    }
}

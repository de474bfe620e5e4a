package io.crmrules.examples.harness.export.bitrix24.internal.reference;

import io.crmrules.examples.harness.export.bitrix24.internal.Bodies;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Deal categories as pipelines, with their stages from the reference books DEAL_STAGE (category 0) and DEAL_STAGE_9.
 *
 * <p>Stage ids are Bitrix24's own: "NEW" in category 0, "C9:NEW" in category 9. The portal's default category is the main
 * pipeline; where none is marked, all are. What a stage means is in {@link StageTypes}.
 */
public final class Pipelines {

    private static final String STAGES = "DEAL_STAGE";
    private static final String DEAL = "2";

    private final Map<String, Category> categories = new LinkedHashMap<>();
    private final Map<String, List<Draft>> drafts = new LinkedHashMap<>();
    private final List<Pipeline> pipelines = new ArrayList<>();
    private final Map<String, Stage> stages = new HashMap<>();

    private record Category(String id, String name, BigDecimal sort, boolean standard) {}

    private record Draft(String id, String name, BigDecimal sort, Stage.Type type) {}

    public static Pipelines read(Bodies bodies, LeadSources sources) {
        Pipelines read = new Pipelines();
        bodies.each(Resource.CATEGORIES, read::category);
        bodies.each(Resource.STATUSES, record -> {
            if (record.text("ENTITY_ID").equals(LeadSources.BOOK)) {
                sources.add(record);
            } else if (record.text("ENTITY_ID").startsWith(STAGES)) {
                read.stage(record);
            }
        });
        read.build();
        return read;
    }

    private void category(JsonCursor record) throws BrokenRecordException {
        String type = record.text("entityTypeId");
        if (type.isEmpty() || type.equals(DEAL)) {
            String id = record.requiredId("id");
            categories.put(
                    id, new Category(id, record.text("name"), sort(record, "sort"), record.flag("isDefault", false)));
        }
    }

    private void stage(JsonCursor record) throws BrokenRecordException {
        String book = record.text("ENTITY_ID");
        String category =
                book.equals(STAGES) ? "0" : book.substring(STAGES.length()).replaceFirst("^_", "");
        String prefix = category.equals("0") ? "" : "C" + category + ":";
        String status = record.requiredId("STATUS_ID");
        String id = status.startsWith(prefix) ? status : prefix + status;
        Stage.Type type = StageTypes.of(record, id.substring(prefix.length()));
        drafts.computeIfAbsent(category, any -> new ArrayList<>())
                .add(new Draft(id, record.text("NAME"), sort(record, "SORT"), type));
    }

    private static BigDecimal sort(JsonCursor record, String key) {
        BigDecimal sort = record.number(key);
        return sort == null ? BigDecimal.ZERO : sort;
    }

    private void build() {
        drafts.keySet()
                .forEach(id -> categories.computeIfAbsent(id, any -> new Category(id, "", BigDecimal.ZERO, false)));
        boolean marked = categories.values().stream().anyMatch(Category::standard);
        categories.values().stream()
                .sorted(Comparator.comparing(Category::sort))
                .forEach(category -> pipelines.add(build(category, category.standard() || !marked)));
        pipelines.stream()
                .flatMap(pipeline -> pipeline.stages().stream())
                .forEach(stage -> stages.put(stage.id(), stage));
    }

    private Pipeline build(Category category, boolean main) {
        Pipeline.Builder pipeline =
                Pipeline.builder(category.id()).name(category.name()).main(main);
        drafts.getOrDefault(category.id(), List.of()).stream()
                .sorted(Comparator.comparing(Draft::sort))
                .forEach(stage -> pipeline.stage(stage.id(), stage.name(), stage.type()));
        return pipeline.build();
    }

    /** The stage with this id, null when the export does not describe it. */
    public @Nullable Stage stage(String id) {
        return stages.get(id);
    }

    /** In the order of the portal. */
    public List<Pipeline> all() {
        return pipelines;
    }
}

package io.crmrules.examples.harness.export.bitrix24.internal.reference;

import io.crmrules.examples.harness.export.bitrix24.internal.Bodies;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.bitrix24.internal.papers.PaperStages;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Deal categories as pipelines, with their stages from the reference books DEAL_STAGE (category 0) and DEAL_STAGE_9; and
 * the leads, where they are in the export, as one more, with the stages of the book STATUS.
 *
 * <p>Stage ids are Bitrix24's own: "NEW" in category 0, "C9:NEW" in category 9; those of leads begin with "L:". Deals are
 * sold in every category. What a stage means is in {@link StageTypes}.
 */
public final class Pipelines {

    private static final String STAGES = "DEAL_STAGE";
    private static final String OF_LEADS = "STATUS";
    private static final String LEADS = "L";
    private static final String DEAL = "2";
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Map<String, Category> categories = new LinkedHashMap<>();
    private final Map<String, Map<String, Draft>> drafts = new LinkedHashMap<>();
    private final List<Pipeline> pipelines = new ArrayList<>();
    private final Map<String, Stage> stages = new HashMap<>();
    private final Mapping mapping;
    private boolean leads;

    private Pipelines(Mapping mapping) {
        this.mapping = mapping;
    }

    private record Category(String id, String name, BigDecimal sort) {}

    private record Draft(String id, String name, BigDecimal sort, Stage.Type type) {}

    public static Pipelines read(Bodies bodies, LeadSources sources, PaperStages papers, Mapping mapping) {
        Pipelines read = new Pipelines(mapping);
        bodies.each(Resource.CATEGORIES, read::category);
        bodies.each(Resource.OLD_CATEGORIES, read::oldCategory);
        read.leads = bodies.has(Resource.LEADS);
        boolean leads = read.leads || bodies.has(Resource.ITEMS);
        bodies.each(Resource.STATUSES, record -> {
            String book = record.text("ENTITY_ID");
            if (book.equals(LeadSources.BOOK)) {
                sources.add(record);
            } else if (book.startsWith(STAGES)) {
                read.stage(
                        book.equals(STAGES)
                                ? "0"
                                : book.substring(STAGES.length()).replaceFirst("^_", ""),
                        record);
            } else if (book.equals(OF_LEADS) && leads) {
                read.stage(LEADS, record);
            } else {
                papers.add(record);
            }
        });
        bodies.eachLabelled(Resource.OLD_STAGES, (label, record) -> {
            Matcher number = NUMBER.matcher(label);
            read.stage(number.find() ? number.group() : "0", record);
        });
        read.build();
        mapping.reportStrangers(
                read.drafts.keySet(),
                read.paths(),
                (problem, hint) -> bodies.problems().addOverall("", problem, hint));
        return read;
    }

    private void category(JsonCursor record) throws BrokenRecordException {
        String type = record.text("entityTypeId");
        if (type.isEmpty() || type.equals(DEAL)) {
            String id = record.requiredId("id");
            categories.put(id, new Category(id, record.text("name"), sort(record, "sort")));
        }
    }

    private void oldCategory(JsonCursor record) throws BrokenRecordException {
        String id = record.requiredId("ID");
        categories.putIfAbsent(id, new Category(id, record.text("NAME"), sort(record, "SORT")));
    }

    private void stage(String category, JsonCursor record) throws BrokenRecordException {
        String prefix = category.equals("0") ? "" : category.equals(LEADS) ? "L:" : "C" + category + ":";
        String status = record.requiredId("STATUS_ID");
        record.demandSpelt("NAME", "SEMANTICS", "EXTRA");
        String id = status.startsWith(prefix) ? status : prefix + status;
        Stage.Type type = StageTypes.of(record, id.substring(prefix.length()));
        drafts.computeIfAbsent(category, any -> new LinkedHashMap<>())
                .putIfAbsent(id, new Draft(id, record.text("NAME"), sort(record, "SORT"), type));
    }

    private static BigDecimal sort(JsonCursor record, String key) {
        BigDecimal sort = record.number(key);
        return sort == null ? BigDecimal.ZERO : sort;
    }

    private Set<String> paths() {
        return pipelines.stream()
                .flatMap(pipeline -> pipeline.stages().stream())
                .map(Stage::path)
                .collect(Collectors.toSet());
    }

    private void build() {
        drafts.keySet().forEach(id -> categories.computeIfAbsent(id, Pipelines::unlisted));
        categories.values().stream()
                .sorted(Comparator.comparing(Category::sort))
                .forEach(category -> pipelines.add(build(category)));
        pipelines.stream()
                .flatMap(pipeline -> pipeline.stages().stream())
                .forEach(stage -> stages.put(stage.id(), stage));
    }

    private static Category unlisted(String id) {
        return new Category(id, id.equals(LEADS) ? "Лиды" : "", BigDecimal.ZERO);
    }

    private Pipeline build(Category category) {
        String id = category.id();
        Pipeline.Builder pipeline = mapping.pipeline(id, Pipeline.builder(id).name(category.name()));
        drafts.getOrDefault(category.id(), Map.of()).values().stream()
                .sorted(Comparator.comparing(Draft::sort))
                .forEach(stage ->
                        mapping.stage(pipeline, id + "/" + stage.id(), stage.id(), stage.name(), stage.type()));
        return pipeline.build();
    }

    /** The stage with this id, null when the export does not describe it. */
    public @Nullable Stage stage(String id) {
        return stages.get(id);
    }

    /** Whether the portal itself says that a stage is final, whatever the mapping makes of it. */
    public boolean saidClosed(Stage stage) {
        return drafts.values().stream()
                .flatMap(book -> Stream.ofNullable(book.get(stage.id())))
                .anyMatch(draft -> draft.type() == Stage.Type.WON || draft.type() == Stage.Type.LOST);
    }

    /** The stage of a lead with this status, null when the export does not describe it. */
    public @Nullable Stage ofLead(String status) {
        leads = true;
        return stages.get("L:" + status);
    }

    /** In the order of the portal; that of leads where there are any, or might be. */
    public List<Pipeline> all() {
        return pipelines.stream()
                .filter(pipeline -> leads || !pipeline.id().equals(LEADS))
                .toList();
    }
}

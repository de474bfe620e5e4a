package io.crmrules.examples.harness.export.mapping;

import io.crmrules.model.DataKind;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.model.UserBuilder;
import io.crmrules.support.Hints;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a company says of its CRM beside an export: it completes what the reader proposes, or takes its place. Ids are the
 * vendor's own, a stage is {@code PIPELINE/STAGE}. Immutable.
 *
 * @param pipelines by id
 * @param stages by {@code PIPELINE/STAGE}, in the order of the file
 * @param users by id
 * @param fields the company's fields, by what they stand for ({@link FieldTarget})
 * @param dealUrl the address of a deal, with {@code {id}} in place of its id; empty for none
 * @param complete the kinds of data that are declared complete by hand
 * @param takenAt when the tables were taken; null when it does not say
 * @param tables how tables become deals, by name
 */
public record Mapping(
        Map<String, PipelineTerms> pipelines,
        Map<String, StageTerms> stages,
        Map<String, UserTerms> users,
        Map<String, String> fields,
        String dealUrl,
        Set<DataKind> complete,
        @Nullable Instant takenAt,
        Map<String, TableTerms> tables) {

    static final String ID = "{id}";

    private static final Mapping NONE =
            new Mapping(Map.of(), Map.of(), Map.of(), Map.of(), "", Set.of(), null, Map.of());

    public Mapping {
        pipelines = Collections.unmodifiableMap(new LinkedHashMap<>(pipelines));
        stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
        users = Map.copyOf(users);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        complete = Set.copyOf(complete);
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    /** One that says nothing. */
    public static Mapping none() {
        return NONE;
    }

    /**
     * Reads a file.
     *
     * @throws MappingException when it cannot be read, or says what cannot be
     */
    public static Mapping read(Path file) {
        return MappingReader.read(file);
    }

    /**
     * Reads a text.
     *
     * @param name what problems call it
     * @throws MappingException when it says what cannot be
     */
    public static Mapping parse(String yaml, String name) {
        return MappingReader.parse(yaml, name);
    }

    /** This one over another: what both speak of, this one says; tables are this one's when it has any. */
    public Mapping over(Mapping other) {
        return new Mapping(
                merged(pipelines, other.pipelines),
                merged(stages, other.stages),
                merged(users, other.users),
                merged(fields, other.fields),
                dealUrl.isEmpty() ? other.dealUrl : dealUrl,
                Stream.concat(complete.stream(), other.complete.stream()).collect(Collectors.toSet()),
                takenAt == null ? other.takenAt : takenAt,
                tables.isEmpty() ? other.tables : tables);
    }

    /** The same with the company's fields as columns of the tables. */
    public Mapping withFieldsAsColumns() {
        Map<String, TableTerms> all = new LinkedHashMap<>();
        tables.forEach((name, table) -> all.put(name, table.with(FieldTarget.columns(fields, table.type()))));
        return new Mapping(pipelines, stages, users, fields, dealUrl, complete, takenAt, all);
    }

    private static <T> Map<String, T> merged(Map<String, T> first, Map<String, T> second) {
        Map<String, T> all = new LinkedHashMap<>(first);
        second.forEach(all::putIfAbsent);
        return all;
    }

    /** The field that stands for this, null when none does. */
    public @Nullable String field(String target) {
        return fields.get(target);
    }

    /** The milestones that have fields. */
    public Set<MilestoneType> milestones() {
        return Set.copyOf(Stream.of(MilestoneType.values())
                .filter(type -> fields.containsKey(FieldTarget.of(type)))
                .toList());
    }

    /** The address of a deal, as far as this says one, else {@code otherwise}. */
    public String dealUrl(String id, String otherwise) {
        return dealUrl.isEmpty() ? otherwise : dealUrl.replace(ID, id);
    }

    /** Says of a pipeline what is said of it here. */
    public Pipeline.Builder pipeline(String id, Pipeline.Builder pipeline) {
        PipelineTerms terms = pipelines.getOrDefault(id, PipelineTerms.NONE);
        set(terms.name(), pipeline::name);
        set(terms.main(), pipeline::main);
        set(terms.archived(), pipeline::archived);
        return pipeline;
    }

    private static <T> void set(@Nullable T value, Consumer<T> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }

    /**
     * Adds a stage as the CRM describes it, but for what is said of it here.
     *
     * @param path by which it is named here, with the vendor's own ids
     * @param id in the snapshot
     */
    public void stage(Pipeline.Builder pipeline, String path, String id, String name, Stage.Type type) {
        StageTerms terms = stages.getOrDefault(path, StageTerms.NONE);
        pipeline.stage(
                id,
                terms.name() == null ? name : terms.name(),
                terms.type() == null ? type : terms.type(),
                terms.milestone(),
                terms.optional());
    }

    /** Says of a user what is said of this one here. */
    public UserBuilder user(String id, UserBuilder user) {
        UserTerms terms = users.getOrDefault(id, UserTerms.NONE);
        set(terms.role(), user::role);
        set(terms.team(), user::team);
        return user;
    }

    /** Tells of the pipelines and stages that are named here and are not among these. */
    public void reportStrangers(Set<String> knownPipelines, Set<String> knownStages, BiConsumer<String, String> told) {
        pipelines.keySet().stream()
                .filter(id -> !knownPipelines.contains(id))
                .forEach(id -> told.accept(
                        "The mapping names the pipeline " + Hints.quote(id) + ", which the export does not have.",
                        Hints.maybe(id, knownPipelines)));
        stages.keySet().stream()
                .filter(path -> !knownStages.contains(path))
                .forEach(path -> told.accept(
                        "The mapping names the stage " + Hints.quote(path) + ", which the export does not have.",
                        Hints.maybe(path, knownStages)));
    }
}

package io.crmrules.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.crmrules.support.NotByGuess;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sales pipeline ("воронка") with its stages in order. Immutable; stages know their pipeline.
 *
 * <pre>{@code
 * Pipeline sales = Pipeline.builder("sales").name("Продажи")
 *         .stage("new", "Новая заявка", Stage.Type.INCOMING)
 *         .stage("work", "Взяли в работу", Stage.Type.WORKING)
 *         .stage("invoice", "Счёт выставлен", Stage.Type.WORKING, MilestoneType.INVOICE_ISSUED, false)
 *         .stage("doubt", "Условный отказ", Stage.Type.CONDITIONAL_REFUSAL)
 *         .stage("won", "Успешно", Stage.Type.WON)
 *         .stage("lost", "Закрыто и не реализовано", Stage.Type.LOST)
 *         .build();
 * }</pre>
 *
 * <p>Any number of stages of any type may be there. A pipeline without a CONDITIONAL_REFUSAL stage has no verified
 * refusals, and nobody is blamed for that.
 */
public final class Pipeline implements Named {

    private final String id;
    private final String name;
    private final boolean main;
    private final boolean archived;
    private final List<Stage> stages;
    private final @Nullable Stage firstWorkingStage;
    private final @Nullable Stage conditionalRefusalStage;
    private final Map<MilestoneType, Stage> stageOfMilestone = new EnumMap<>(MilestoneType.class);

    private Pipeline(Builder builder) {
        this.id = builder.id;
        this.name = builder.name;
        this.main = builder.main;
        this.archived = builder.archived;
        List<Stage> made = new ArrayList<>();
        for (StageDraft draft : builder.drafts) {
            made.add(new Stage(this, made.size(), draft));
        }
        this.stages = Collections.unmodifiableList(made);
        this.firstWorkingStage =
                stages.stream().filter(Stage::working).findFirst().orElse(null);
        this.conditionalRefusalStage =
                stages.stream().filter(Stage::conditionalRefusal).findFirst().orElse(null);
        for (Stage stage : stages) {
            MilestoneType milestone = stage.milestone();
            if (milestone != null) {
                stageOfMilestone.putIfAbsent(milestone, stage);
            }
        }
    }

    /**
     * A builder of the pipeline with this id; it is a main one, and in use, unless said otherwise.
     *
     * @param id unique among the pipelines of a snapshot; policies speak of the pipeline by it
     * @throws NullPointerException when the id is null
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** Unique among the pipelines of a snapshot. */
    public String id() {
        return id;
    }

    /** As the CRM shows it, possibly empty. */
    public String name() {
        return name;
    }

    /**
     * Whether deals of this pipeline are held to having a next task; pipelines of partners or of after-sales often are
     * not.
     */
    public boolean main() {
        return main;
    }

    /** Out of use: its deals are judged by nothing, and show only that their lead source is alive. */
    public boolean archived() {
        return archived;
    }

    /** In the order of their position, which is that of the sale; possibly none. */
    public List<Stage> stages() {
        return stages;
    }

    /** The first stage of type WORKING, null when there is none. */
    public @Nullable Stage firstWorkingStage() {
        return firstWorkingStage;
    }

    /** The first stage of type CONDITIONAL_REFUSAL, null when there is none. */
    public @Nullable Stage conditionalRefusalStage() {
        return conditionalRefusalStage;
    }

    /** Whether a WORKING stage lies between the two in the order of stages; {@code from} is before {@code to}. */
    boolean workingBetween(Stage from, Stage to) {
        int end = to.won() ? stages.size() : to.position();
        for (int i = from.position() + 1; i < end; i++) {
            if (stages.get(i).working()) {
                return true;
            }
        }
        return false;
    }

    /** The first stage that names this milestone, null when none does. */
    public @Nullable Stage stageOf(MilestoneType milestone) {
        return stageOfMilestone.get(milestone);
    }

    /** Asked by mappers that do not know better, and refused. */
    @JsonValue
    Object json() {
        return NotByGuess.SNAPSHOT.json(Pipeline.class);
    }

    /** The stage with this id, null when the pipeline has none. */
    public @Nullable Stage stage(String stageId) {
        return stages.stream()
                .filter(stage -> stage.id().equals(stageId))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String label() {
        return name.isBlank() ? id : name;
    }

    /** Pipelines are equal when their ids are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pipeline pipeline && id.equals(pipeline.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Pipeline " + id;
    }

    record StageDraft(
            String id,
            String name,
            Stage.Type type,
            @Nullable MilestoneType milestone,
            boolean optional) {
        StageDraft {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(type, "type");
        }
    }

    /** Collects the stages in the order in which they are added. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private String name = "";
        private boolean main = true;
        private boolean archived;
        private final List<StageDraft> drafts = new ArrayList<>();

        private Builder(String id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        /**
         * As the CRM shows it; empty for none, then its id is told.
         *
         * @throws NullPointerException when it is null
         */
        public Builder name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /** Whether deals of it need a next task; yes unless said otherwise. */
        public Builder main(boolean main) {
            this.main = main;
            return this;
        }

        /** Out of use, so that nothing judges its deals; in use unless said otherwise. */
        public Builder archived(boolean archived) {
            this.archived = archived;
            return this;
        }

        /**
         * Adds a stage that stands for no milestone and that no deal may pass over.
         *
         * @throws NullPointerException with the name of the argument that is null
         */
        public Builder stage(String id, String name, Stage.Type type) {
            return stage(id, name, type, null, false);
        }

        /**
         * Adds a stage that stands for a milestone, or that deals may pass over.
         *
         * @param id unique in the snapshot, over all pipelines: readers prefix it with the pipeline's where a vendor
         *     repeats it
         * @param name as the CRM shows it, possibly empty
         * @param milestone the fact that a deal on this stage has reached, null for none
         * @param optional whether passing over it skips nothing
         * @throws NullPointerException when the id, the name or the type is null; it names which
         */
        public Builder stage(
                String id, String name, Stage.Type type, @Nullable MilestoneType milestone, boolean optional) {
            drafts.add(new StageDraft(id, name, type, milestone, optional));
            return this;
        }

        /**
         * The pipeline.
         *
         * @return with its stages, each in the position in which it was added
         * @throws IllegalArgumentException when two of its stages have the same id; the message names it
         */
        public Pipeline build() {
            return UniqueIds.ofStages(new Pipeline(this));
        }
    }
}

package io.crmrules.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.crmrules.support.NotByGuess;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a pipeline. Made by {@link Pipeline#builder}, so that it always knows its pipeline and its position there.
 *
 * <pre>{@code
 * Stage invoice = sales.stage("invoice");      // null when the pipeline has none of this id
 * invoice.before(sales.stage("won"));          // true
 * invoice.before(sales.stage("lost"));         // false: a refusal is in no order with it
 * }</pre>
 *
 * <p>INCOMING and WORKING stages are in the order of their position, WON stands after all of them. CONDITIONAL_REFUSAL
 * and LOST are in no order with the others: a move to them is neither forward nor back.
 */
public final class Stage implements Named {

    /**
     * What standing on a stage means. The company's own stages, however many and whatever their names, are each of one
     * type.
     */
    public enum Type {
        /** Nobody has taken the lead yet ("неразобранное", "новая заявка"). */
        INCOMING,
        /** The sale is under way ("взяли в работу", "КП отправлено", "счёт выставлен"). */
        WORKING,
        /** Refused, but not verified yet ("условный отказ"): quality control has still to call the customer. */
        CONDITIONAL_REFUSAL,
        /** Sold ("успешно реализовано"). */
        WON,
        /** Closed without a sale ("закрыто и не реализовано"). */
        LOST
    }

    private final Pipeline pipeline;
    private final int position;
    private final String id;
    private final String name;
    private final Type type;
    private final @Nullable MilestoneType milestone;
    private final boolean optional;
    private final String path;

    Stage(Pipeline pipeline, int position, Pipeline.StageDraft draft) {
        this.pipeline = pipeline;
        this.position = position;
        this.id = draft.id();
        this.name = draft.name();
        this.type = draft.type();
        this.milestone = draft.milestone();
        this.optional = draft.optional();
        this.path = pipeline.id() + "/" + id;
    }

    /** Unique in a snapshot, over all pipelines. */
    public String id() {
        return id;
    }

    /** As the CRM shows it, possibly empty. */
    public String name() {
        return name;
    }

    /** What standing on it means. */
    public Type type() {
        return type;
    }

    /**
     * The fact this stage stands for, null when it stands for none: a deal here has reached it, and one that has
     * reached it stands here or further.
     */
    public @Nullable MilestoneType milestone() {
        return milestone;
    }

    /** Whether a deal may pass over this stage without skipping anything; a policy may name others. */
    public boolean optional() {
        return optional;
    }

    /** The one that it was made with. */
    public Pipeline pipeline() {
        return pipeline;
    }

    /** The place in the pipeline, from 0. */
    public int position() {
        return position;
    }

    /** Nobody has taken the lead yet. */
    public boolean incoming() {
        return type == Type.INCOMING;
    }

    /** The sale is under way. */
    public boolean working() {
        return type == Type.WORKING;
    }

    /** Sold. */
    public boolean won() {
        return type == Type.WON;
    }

    /** Closed without a sale. */
    public boolean lost() {
        return type == Type.LOST;
    }

    /** Refused on condition ("условный отказ"): somebody has still to verify it. */
    public boolean conditionalRefusal() {
        return type == Type.CONDITIONAL_REFUSAL;
    }

    /** LOST, or refused on condition. */
    public boolean refusal() {
        return type == Type.LOST || type == Type.CONDITIONAL_REFUSAL;
    }

    /** INCOMING or WORKING: the deal is being worked towards a sale. */
    public boolean active() {
        return type == Type.INCOMING || type == Type.WORKING;
    }

    /** Neither won nor lost. */
    public boolean open() {
        return type != Type.WON && type != Type.LOST;
    }

    /** INCOMING or WORKING above the pipeline's first WORKING stage. */
    public boolean pastFirstWorking() {
        Stage first = pipeline.firstWorkingStage();
        return first != null && active() && position > first.position;
    }

    /**
     * Whether this stage comes before {@code other} in the order of stages; false when the two are in no order: stages
     * of two pipelines, refusals, or null.
     */
    public boolean before(@Nullable Stage other) {
        if (other == null || !pipeline.equals(other.pipeline) || !active()) {
            return false;
        }
        return other.won() || (other.active() && position < other.position);
    }

    /** {@code pipeline/stage}, by which a policy speaks of a stage. */
    public String path() {
        return path;
    }

    @Override
    public String label() {
        return name.isBlank() ? id : name;
    }

    /** Stages are equal when their ids are: ids are unique in a snapshot. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stage stage && id.equals(stage.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Stage " + path();
    }

    /** Asked by mappers that do not know better, and refused. */
    @JsonValue
    Object json() {
        return NotByGuess.SNAPSHOT.json(Stage.class);
    }
}

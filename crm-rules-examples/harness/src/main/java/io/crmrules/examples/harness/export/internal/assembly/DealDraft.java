package io.crmrules.examples.harness.export.internal.assembly;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.Comment;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Interaction;
import io.crmrules.model.Milestone;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A deal while what hangs on it is gathered. */
public final class DealDraft {

    private final String id;
    private final Stage stage;
    private final @Nullable User owner;
    private final Instant createdAt;
    private final DealBuilder card;
    private final List<Task> tasks = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final List<Interaction> interactions = new ArrayList<>();
    private final List<StageChange> stageChanges = new ArrayList<>();
    private final List<OwnerChange> ownerChanges = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<MilestoneDay> milestoneDays = new ArrayList<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Set<DataKind> damaged = EnumSet.noneOf(DataKind.class);

    public DealDraft(String id, Stage stage, @Nullable User owner, Instant createdAt) {
        this.id = id;
        this.stage = stage;
        this.owner = owner;
        this.createdAt = createdAt;
        this.card = Deal.builder(id, stage, createdAt).owner(owner);
    }

    public String id() {
        return id;
    }

    public Stage stage() {
        return stage;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** What is written on the card itself. */
    public DealBuilder card() {
        return card;
    }

    /** Adds fields of the company's own; one of the same name is replaced. */
    public void fields(Map<String, String> more) {
        fields.putAll(more);
    }

    /** Whether any task is open, of those that were added so far. */
    public boolean hasOpenTask() {
        return tasks.stream().anyMatch(Task::open);
    }

    public void add(Task task) {
        tasks.add(task);
    }

    public void add(Comment comment) {
        comments.add(comment);
    }

    public void add(Interaction interaction) {
        interactions.add(interaction);
    }

    public void add(StageChange move) {
        stageChanges.add(move);
    }

    public void add(OwnerChange handover) {
        ownerChanges.add(handover);
    }

    public void add(Milestone milestone) {
        milestones.add(milestone);
    }

    /** Adds a milestone of which only the day is known. */
    public void add(MilestoneDay day) {
        milestoneDays.add(day);
    }

    /** In the order in which they were added. */
    public List<Comment> comments() {
        return comments;
    }

    /** Says that something of these kinds was lost, so that nothing is concluded from its absence. */
    public void damage(Collection<DataKind> kinds) {
        damaged.addAll(kinds);
    }

    public void damage(DataKind... kinds) {
        damage(List.of(kinds));
    }

    public boolean damaged(DataKind kind) {
        return damaged.contains(kind);
    }

    /** Reads a value of the card; when anything is wrong with it, or it was not asked for, its kind is damaged. */
    public void read(JsonCursor record, String field, DataKind kind, Runnable reader) {
        int defects = record.defects();
        reader.run();
        if (record.defects() > defects) {
            damage(kind);
        }
        demand(record, field, kind);
    }

    /** Says that a kind is not known of this deal when its record has no such field. */
    public void demand(JsonCursor record, String field, DataKind kind) {
        if (!record.has(field)) {
            damage(kind);
            record.count(
                    "Deals without the field \"" + field + "\", which reads as empty",
                    id,
                    "Maybe it was not asked for; nothing is concluded from it.");
        }
    }

    /** The deal of an export that was taken at this moment. */
    public Deal build(Instant takenAt) {
        stageChanges.sort(Comparator.comparing(StageChange::at));
        damage(Gaps.ofStages(stageChanges, stage));
        damage(Gaps.ofOwners(ownerChanges, owner));
        milestoneDays.forEach(day -> milestones.add(day.milestone(takenAt)));
        return card.fields(fields)
                .tasks(tasks)
                .comments(comments)
                .interactions(interactions)
                .stageChanges(stageChanges)
                .ownerChanges(ownerChanges)
                .milestones(milestones)
                .damagedKinds(damaged)
                .build();
    }
}

package io.crmrules.examples.harness.export.internal.assembly;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.assembly.parts.Appointment;
import io.crmrules.examples.harness.export.internal.assembly.parts.MilestoneDay;
import io.crmrules.examples.harness.export.internal.assembly.parts.UntoldMeeting;
import io.crmrules.examples.harness.export.internal.assembly.parts.Waiting;
import io.crmrules.model.Comment;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.FieldChange;
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
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A deal while what hangs on it is gathered. Some of it waits for the rest: changes for those before them, what stands in a
 * calendar for the moment of the export.
 */
public final class DealDraft {

    private final String id;
    private final Stage stage;
    private final @Nullable User owner;
    private final Instant createdAt;
    private @Nullable DealBuilder card;
    private Map<String, String> fields = Map.of();
    private List<Object> parts = List.of();
    private boolean openTask;
    private boolean anyPart;
    private final Set<DataKind> damaged = EnumSet.noneOf(DataKind.class);

    public DealDraft(String id, Stage stage, @Nullable User owner, Instant createdAt) {
        this.id = id;
        this.stage = stage;
        this.owner = owner;
        this.createdAt = createdAt;
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
        if (card == null) {
            card = Deal.builder(id, stage, createdAt).owner(owner);
        }
        return card;
    }

    /** Adds fields of the company's own; one of the same name is replaced. */
    public void fields(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(more);
        fields = all;
    }

    /** Whether any task is open, of those that were added so far. */
    public boolean hasOpenTask() {
        return openTask;
    }

    public void add(Task task) {
        openTask |= task.open();
        part(task);
    }

    public void add(Comment comment) {
        part(comment);
    }

    public void add(Interaction interaction) {
        part(interaction);
    }

    public void add(StageChange move) {
        part(move);
    }

    public void add(OwnerChange handover) {
        part(handover);
    }

    public void add(FieldChange change) {
        part(change);
    }

    public void add(Milestone milestone) {
        part(milestone);
    }

    /** Adds what waits for the rest. */
    public void add(Waiting waiting) {
        part(waiting);
    }

    private void part(Object part) {
        anyPart = true;
        if (parts.isEmpty()) {
            parts = new ArrayList<>();
        }
        parts.add(part);
    }

    private <T> List<T> parts(Class<T> type) {
        return parts.stream().filter(type::isInstance).map(type::cast).toList();
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

    /** Whether anything hangs on it, or something of these kinds was lost that did. */
    public boolean told(Set<DataKind> kinds) {
        return anyPart || !Collections.disjoint(damaged, kinds);
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

    /** Takes what it holds out of memory: the card as a deal with nothing that hangs on it, then the parts. */
    List<Object> release() {
        List<Object> held = new ArrayList<>();
        if (card != null || !fields.isEmpty()) {
            held.add(card().fields(fields).build());
        }
        held.addAll(parts);
        forget();
        return held;
    }

    /** Drops what it holds. */
    void forget() {
        card = null;
        fields = Map.of();
        parts = List.of();
    }

    /** Brings back what was taken out, after what it holds. */
    void restore(List<Object> released) {
        for (Object part : released) {
            if (part instanceof Deal deal) {
                card = deal.toBuilder();
                fields = deal.fields();
            } else {
                part(part);
            }
        }
    }

    /** Says what waited for all that hangs on the deal, and for the moment of the export. */
    public void settle(Instant takenAt) {
        LooseChanges.settle(parts, this);
        parts(MilestoneDay.class).forEach(day -> add(day.milestone(takenAt)));
        parts(UntoldMeeting.class).forEach(meeting -> damage(meeting.unknown(takenAt)));
        parts(Appointment.class).forEach(appointment -> settle(appointment.at(takenAt)));
        if (!parts.isEmpty()) {
            parts.removeIf(Waiting.class::isInstance);
        }
    }

    private void settle(@Nullable Task appointment) {
        if (appointment == null) {
            damage(DataKind.TASKS);
        } else {
            add(appointment);
        }
    }

    /** The deal of an export that was taken at this moment. */
    public Deal build(Instant takenAt) {
        settle(takenAt);
        List<StageChange> moves = new ArrayList<>(parts(StageChange.class));
        moves.sort(Comparator.comparing(StageChange::at));
        List<OwnerChange> handovers = parts(OwnerChange.class);
        damage(Gaps.ofStages(moves, stage));
        damage(Gaps.ofOwners(handovers, owner));
        return card().fields(fields)
                .tasks(parts(Task.class))
                .comments(parts(Comment.class))
                .interactions(parts(Interaction.class))
                .stageChanges(moves)
                .ownerChanges(handovers)
                .fieldChanges(parts(FieldChange.class))
                .milestones(parts(Milestone.class))
                .damagedKinds(damaged)
                .build();
    }
}

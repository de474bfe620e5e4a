package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.model.Comment;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Interaction;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A deal while its tasks, notes and events are gathered. */
final class DealDraft {

    final String id;
    final DealBuilder card;
    final List<Task> tasks = new ArrayList<>();
    final List<Comment> comments = new ArrayList<>();
    final List<Interaction> interactions = new ArrayList<>();
    final List<StageChange> stageChanges = new ArrayList<>();
    final List<OwnerChange> ownerChanges = new ArrayList<>();

    private final Stage stage;
    private final @Nullable User owner;
    private final Set<DataKind> damaged = EnumSet.noneOf(DataKind.class);
    private @Nullable Comment lastNote;

    DealDraft(String id, Stage stage, @Nullable User owner, Instant createdAt) {
        this.id = id;
        this.stage = stage;
        this.owner = owner;
        this.card = Deal.builder(id, stage, createdAt).owner(owner);
    }

    /** Says that something of these kinds was lost, so that nothing is concluded from its absence. */
    void damage(DataKind... kinds) {
        damaged.addAll(List.of(kinds));
    }

    /** Adds what somebody wrote into the card's feed. */
    void addNote(Comment note) {
        comments.add(note);
        boolean byRobot = note.author() != null && note.author().role() == Role.ROBOT;
        if (!byRobot && (lastNote == null || note.createdAt().isAfter(lastNote.createdAt()))) {
            lastNote = note;
        }
    }

    /**
     * The deal.
     *
     * @param noteFromFeed whether the last note of the feed is the card's note, which has no field of its own
     */
    Deal build(boolean noteFromFeed) {
        if (noteFromFeed && lastNote != null) {
            card.note(lastNote.text());
        }
        checkHistories();
        return card.tasks(tasks)
                .comments(comments)
                .interactions(interactions)
                .stageChanges(stageChanges)
                .ownerChanges(ownerChanges)
                .damagedKinds(damaged)
                .build();
    }

    /** A history that does not lead to today's stage or owner has gaps. */
    private void checkHistories() {
        StageChange lastMove =
                stageChanges.stream().max(Comparator.comparing(StageChange::at)).orElse(null);
        if (lastMove != null && !lastMove.to().equals(stage)) {
            damage(DataKind.STAGE_HISTORY, DataKind.STAGE_AUTHORS);
        }
        OwnerChange lastOwner =
                ownerChanges.stream().max(Comparator.comparing(OwnerChange::at)).orElse(null);
        if (lastOwner != null && !lastOwner.to().equals(owner)) {
            damage(DataKind.OWNER_HISTORY);
        }
    }
}

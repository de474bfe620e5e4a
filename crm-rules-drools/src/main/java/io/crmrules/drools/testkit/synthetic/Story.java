package io.crmrules.drools.testkit.synthetic;

import io.crmrules.model.Comment;
import io.crmrules.model.Deal;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Interaction;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happened on one synthetic deal, told in the order of time. */
final class Story {

    private final Dice dice;
    private final String deal;
    private final User owner;
    private final Instant createdAt;
    private final List<Task> tasks = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final List<Interaction> contacts = new ArrayList<>();
    private final List<StageChange> changes = new ArrayList<>();
    private final List<OwnerChange> ownerChanges = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private Instant at;
    private Stage stage;
    private Task.@Nullable Builder planned;

    /** The deal begins on this stage at this moment. */
    Story(Dice dice, String deal, User owner, Stage first, Instant createdAt) {
        this.dice = dice;
        this.deal = deal;
        this.owner = owner;
        this.createdAt = createdAt;
        this.at = createdAt;
        this.stage = first;
        changes.add(new StageChange(null, first, createdAt, SyntheticReference.ROBOT));
    }

    /** The lead exchange gives the deal to its owner. */
    void handOver() {
        pass(1, 3);
        ownerChanges.add(new OwnerChange(SyntheticReference.EXCHANGE, owner, at, SyntheticReference.EXCHANGE));
    }

    /** The next working day of the story, some time before noon. */
    void goOn(int daysAgo) {
        Instant morning = Workdays.ago(daysAgo).plusSeconds(60L * dice.between(10, 170));
        at = morning.isAfter(at) ? morning : at;
    }

    void pass(int leastMinutes, int mostMinutes) {
        at = at.plusSeconds(dice.between(leastMinutes * 60, mostMinutes * 60));
    }

    /** A call that nobody took, returned in a few minutes. */
    void missCall() {
        contacts.add(call(Interaction.Direction.INCOMING, 0).build());
        pass(2, 8);
    }

    /** A conversation; {@link #comment} follows, unless somebody forgets it. */
    Interaction talk(User user) {
        int seconds = dice.between(60, 900);
        Interaction talk = call(Interaction.Direction.OUTGOING, seconds)
                .user(user)
                .recording("https://records.example/" + deal + "/" + contacts.size())
                .build();
        contacts.add(talk);
        at = talk.endedAt();
        pass(3, 40);
        return talk;
    }

    private Interaction.Builder call(Interaction.Direction direction, int talkSeconds) {
        return Interaction.builder("i" + contacts.size(), Interaction.Type.CALL, at)
                .direction(direction)
                .talkSeconds(talkSeconds)
                .line("503-814");
    }

    void write() {
        contacts.add(Interaction.builder("i" + contacts.size(), Interaction.Type.EMAIL, at)
                .direction(Interaction.Direction.OUTGOING)
                .user(owner)
                .build());
        pass(1, 5);
    }

    void comment(User author) {
        String text = SyntheticTexts.comment(dice, deal, comments.size() + 1);
        comments.add(new Comment("k" + comments.size(), text, at, author));
        pass(1, 3);
    }

    /** The deal comes to a stage, and the fact that this stage stands for is there. */
    void reach(Stage to, User by) {
        MilestoneType fact = to.milestone();
        if (fact != null) {
            fact(fact);
        }
        move(to, by);
    }

    void fact(MilestoneType fact) {
        milestones.add(new Milestone(fact, at));
    }

    void move(Stage to, User by) {
        pass(1, 2);
        changes.add(new StageChange(stage, to, at, by));
        stage = to;
    }

    void plan() {
        planned = Task.builder("t" + tasks.size())
                .type("call")
                .text(SyntheticTexts.task(dice))
                .createdAt(at)
                .createdBy(owner)
                .assignee(owner);
    }

    /** What was planned is done in time. */
    void done() {
        if (planned != null) {
            tasks.add(planned.dueAt(at.plusSeconds(3_600)).completedAt(at).build());
            planned = null;
        }
    }

    /** What was planned is still to be done by then. */
    Task due(Instant due) {
        Task task = Objects.requireNonNull(planned, "planned").dueAt(due).build();
        tasks.add(task);
        return task;
    }

    DealBuilder deal() {
        return Deal.builder(deal, stage, createdAt)
                .owner(owner)
                .createdBy(SyntheticReference.ROBOT)
                .closedAt(stage.open() ? null : at)
                .url("https://crm.example/deals/" + deal)
                .tasks(tasks)
                .comments(comments)
                .interactions(contacts)
                .stageChanges(changes)
                .ownerChanges(ownerChanges)
                .milestones(milestones);
    }
}

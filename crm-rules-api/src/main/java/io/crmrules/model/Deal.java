package io.crmrules.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A deal with all that hangs on it: what a criterion of DEAL scope judges.
 *
 * <p>Immutable. Events are in the order of their time. What follows from the deal alone is computed when it is built;
 * what depends on the moment of the check or on the policy is asked of {@link io.crmrules.rule.Check}.
 *
 * <pre>{@code
 * Deal deal = Deal.builder("D-17", sales.stages().get(1), createdAt)
 *         .title("Кран 25 т").owner(anna).amount(Money.of(120_000, "RUB"))
 *         .tasks(Task.builder("t1").text("Отправить договор").dueAt(noon).build())
 *         .build();
 * }</pre>
 */
public final class Deal implements Named {

    private final String id;
    private final String title;
    private final Stage stage;
    private final @Nullable User owner;
    private final @Nullable Money amount;
    private final Instant createdAt;
    private final @Nullable User createdBy;
    private final @Nullable LeadSource source;
    private final @Nullable LocalDate expectedCloseDate;
    private final @Nullable Instant closedAt;
    private final String refusalReason;
    private final String note;
    private final List<String> tags;
    private final Map<String, String> fields;
    private final @Nullable Company company;
    private final List<Contact> contacts;
    private final String url;
    private final List<Task> tasks;
    private final List<Comment> comments;
    private final List<Interaction> interactions;
    private final List<StageChange> stageChanges;
    private final List<OwnerChange> ownerChanges;
    private final List<Milestone> milestones;
    private final Set<DataKind> damagedKinds;

    private final List<Task> openTasks;
    private final List<StageChange> stageHistory;
    private final Instant lastEventAt;

    Deal(DealBuilder given) {
        this.id = Objects.requireNonNull(given.id, "id");
        this.title = Objects.requireNonNull(given.title, "title");
        this.stage = Objects.requireNonNull(given.stage, "stage");
        this.owner = given.owner;
        this.amount = given.amount;
        this.createdAt = Objects.requireNonNull(given.createdAt, "createdAt");
        this.createdBy = given.createdBy;
        this.source = given.source;
        this.expectedCloseDate = given.expectedCloseDate;
        this.closedAt = given.closedAt;
        this.refusalReason = Objects.requireNonNull(given.refusalReason, "refusalReason");
        this.note = Objects.requireNonNull(given.note, "note");
        this.tags = List.copyOf(given.tags);
        this.fields = Map.copyOf(given.fields);
        this.company = given.company;
        this.contacts = List.copyOf(given.contacts);
        this.url = Objects.requireNonNull(given.url, "url");
        this.tasks = List.copyOf(given.tasks);
        this.comments = Chronology.inOrder(given.comments, Comment::createdAt);
        this.interactions = Chronology.inOrder(given.interactions, Interaction::startedAt);
        this.stageChanges = Chronology.inOrder(given.stageChanges, StageChange::at);
        this.ownerChanges = Chronology.inOrder(given.ownerChanges, OwnerChange::at);
        this.milestones = Chronology.inOrder(given.milestones, Milestone::at);
        this.damagedKinds = Set.copyOf(given.damagedKinds);
        this.openTasks = open() ? tasks.stream().filter(Task::open).toList() : List.of();
        this.stageHistory = StageHistory.effective(stageChanges);
        this.lastEventAt = Chronology.lastEventOf(this);
    }

    /** A builder of the deal with this id, on this stage, created at this moment. */
    public static DealBuilder builder(String id, Stage stage, Instant createdAt) {
        return new DealBuilder(id, stage, createdAt);
    }

    /** A builder that starts with everything this deal has. */
    public DealBuilder toBuilder() {
        return new DealBuilder(this);
    }

    /** Unique among the deals of a snapshot. */
    public String id() {
        return id;
    }

    /** Possibly empty. */
    public String title() {
        return title;
    }

    /** Where the deal stands. */
    public Stage stage() {
        return stage;
    }

    /** The pipeline of the deal's stage. */
    public Pipeline pipeline() {
        return stage.pipeline();
    }

    /** The user responsible for the deal ("ответственный"), null when nobody is known. */
    public @Nullable User owner() {
        return owner;
    }

    /** Null when nobody entered one. */
    public @Nullable Money amount() {
        return amount;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Null when unknown. */
    public @Nullable User createdBy() {
        return createdBy;
    }

    /** Where the lead came from, null when unknown. */
    public @Nullable LeadSource source() {
        return source;
    }

    /** Null when nobody entered one. */
    public @Nullable LocalDate expectedCloseDate() {
        return expectedCloseDate;
    }

    /** Null when the deal is open or the CRM does not say. */
    public @Nullable Instant closedAt() {
        return closedAt;
    }

    /** Possibly empty. */
    public String refusalReason() {
        return refusalReason;
    }

    /** The card's free text ("примечание"), possibly empty. */
    public String note() {
        return note;
    }

    public List<String> tags() {
        return tags;
    }

    /** The company's own fields of the card by name, as text. */
    public Map<String, String> fields() {
        return fields;
    }

    /** Null when unknown. */
    public @Nullable Company company() {
        return company;
    }

    public List<Contact> contacts() {
        return contacts;
    }

    /** Where to open the deal in the CRM, possibly empty. Comes from outside: check the scheme before linking to it. */
    public String url() {
        return url;
    }

    /** All tasks, open and completed. */
    public List<Task> tasks() {
        return tasks;
    }

    /** The tasks that are not completed; none when the deal is won or lost, for tasks are judged on open deals only. */
    public List<Task> openTasks() {
        return openTasks;
    }

    /** Oldest first. */
    public List<Comment> comments() {
        return comments;
    }

    /** In the order in which they began. */
    public List<Interaction> interactions() {
        return interactions;
    }

    /** All changes that the CRM reports, oldest first, those included that their author took back at once. */
    public List<StageChange> stageChanges() {
        return stageChanges;
    }

    /**
     * The changes that count, oldest first: {@link #stageChanges} without moves that their known author took back with
     * the next change within ten minutes, and without those returns.
     */
    public List<StageChange> stageHistory() {
        return stageHistory;
    }

    /** Oldest first. */
    public List<OwnerChange> ownerChanges() {
        return ownerChanges;
    }

    /** Oldest first. */
    public List<Milestone> milestones() {
        return milestones;
    }

    /** Kinds of which a broken record of this deal was left out, so that nothing can be concluded from their absence. */
    public Set<DataKind> damagedKinds() {
        return damagedKinds;
    }

    /** Neither won nor lost. */
    public boolean open() {
        return stage.open();
    }

    /** On CONDITIONAL_REFUSAL or LOST. */
    public boolean refused() {
        return stage.refusal();
    }

    /** On an INCOMING stage. */
    public boolean incoming() {
        return stage.incoming();
    }

    /** On an INCOMING or WORKING stage above the pipeline's first WORKING stage. */
    public boolean pastFirstWorkingStage() {
        return stage.pastFirstWorking();
    }

    /** The stage on which the deal stood at {@code moment}, as far as the history tells; else today's. */
    public Stage stageAt(Instant moment) {
        return StageHistory.stageAt(stageHistory, moment, stage);
    }

    /** The owner of the deal at {@code moment}, as far as the history tells; null when unknown. */
    public @Nullable User ownerAt(Instant moment) {
        OwnerChange later = Chronology.firstAfter(ownerChanges, OwnerChange::at, moment);
        return later == null ? owner : later.from();
    }

    /** Whether the deal ever went back, or came back from a refusal. */
    public boolean wentBack() {
        return StageHistory.wentBack(stageHistory);
    }

    /** Whether the deal ever went over a WORKING stage, stood on before or not. */
    public boolean jumped() {
        return StageHistory.jumped(stageHistory);
    }

    /** The WORKING stages that a move of this deal went over and on which the deal had not stood before it. */
    public List<Stage> jumpedOver(StageChange move) {
        return StageHistory.jumpedOver(stageHistory, move);
    }

    /** When the deal last got another owner, null when it never did. */
    public @Nullable Instant lastOwnerChangeAt() {
        return Chronology.last(ownerChanges, OwnerChange::at);
    }

    /** When a task of the deal was last completed, null when none was at a known moment. */
    public @Nullable Instant lastTaskCompletedAt() {
        return Chronology.latest(tasks, Task::completedAt);
    }

    /** When the deal last came back from a refusal to work, null when it never did. */
    public @Nullable Instant lastRevivalAt() {
        return Chronology.latest(stageHistory, change -> change.revival() ? change.at() : null);
    }

    /**
     * The earliest milestone of each type whose stage, the first of the pipeline that names it, the deal has not
     * reached yet; the furthest stage first.
     */
    public List<Milestone> milestonesAhead() {
        return Milestones.ahead(this);
    }

    /** Whether the deal existed at {@code moment}. */
    public boolean existedAt(Instant moment) {
        return !createdAt.isAfter(moment);
    }

    /**
     * The deal as it stood at {@code moment}, rebuilt from its histories: later events and records are gone, tasks
     * completed later are open, stage and owner are those of that moment. Fields, texts, amounts and reasons keep
     * their present values: no history gives them back.
     */
    public Deal asOf(Instant moment) {
        return lastEventAt.isAfter(moment) ? Chronology.rebuild(this, moment) : this;
    }

    @Override
    public String label() {
        return title.isBlank() ? id : title;
    }

    @Override
    public String toString() {
        return "Deal " + id;
    }
}

package io.crmrules.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.crmrules.support.NotByGuess;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
public final class Deal extends DealCard implements Named {

    private final List<Task> openTasks;
    private final List<StageChange> stageHistory;
    private final Instant lastEventAt;

    Deal(DealDraft given) {
        super(given);
        this.openTasks = open() ? tasks().stream().filter(Task::open).toList() : List.of();
        this.stageHistory = StageHistory.effective(stageChanges());
        this.lastEventAt = Chronology.lastEventOf(this);
    }

    /** A builder of the deal with this id, on this stage, created at this moment. */
    public static DealBuilder builder(String id, Stage stage, Instant createdAt) {
        return new DealBuilder(new DealDraft(id, stage, createdAt));
    }

    /** A builder that starts with everything this deal has. */
    public DealBuilder toBuilder() {
        return new DealBuilder(new DealDraft(this));
    }

    /** The tasks that are not completed; none when the deal is won or lost, for tasks are judged on open deals only. */
    public List<Task> openTasks() {
        return openTasks;
    }

    /**
     * The changes that count, oldest first: {@link #stageChanges} without moves that their known author took back with
     * the next change within ten minutes, and without those returns.
     */
    public List<StageChange> stageHistory() {
        return stageHistory;
    }

    /** Neither won nor lost. */
    public boolean open() {
        return stage().open();
    }

    /** On CONDITIONAL_REFUSAL or LOST. */
    public boolean refused() {
        return stage().refusal();
    }

    /** On an INCOMING stage. */
    public boolean incoming() {
        return stage().incoming();
    }

    /** On an INCOMING or WORKING stage above the pipeline's first WORKING stage. */
    public boolean pastFirstWorkingStage() {
        return stage().pastFirstWorking();
    }

    /** The stage on which the deal stood at {@code moment}, as far as the history tells; else today's. */
    public Stage stageAt(Instant moment) {
        return StageHistory.stageAt(stageHistory, moment, stage());
    }

    /** The owner of the deal at {@code moment}, as far as the history tells; null when unknown. */
    public @Nullable User ownerAt(Instant moment) {
        return OwnerHistory.ownerAt(this, moment);
    }

    /** The stage on which the deal was created, as far as the history tells. */
    public Stage firstStage() {
        return StageHistory.stageAt(stageHistory, Instant.MIN, stage());
    }

    /** Whether the history tells where the deal was created: its first change says whence it came, or is the creation. */
    public boolean firstStageKnown() {
        StageChange first = stageHistory.isEmpty() ? null : stageHistory.get(0);
        return first == null || first.from() != null || !first.at().isAfter(createdAt());
    }

    /** Who owned the deal when it was created, as far as the history tells; null when unknown. */
    public @Nullable User firstOwner() {
        return ownerAt(Instant.MIN);
    }

    /** Whether the deal ever stood on a stage of this type, as far as the history tells. */
    public boolean stoodOn(Stage.Type type) {
        return stage().type() == type || StageHistory.stoodOn(stageHistory, type);
    }

    /** The change by which the deal came to its stage; null when it was created there or the history does not say. */
    public @Nullable StageChange arrival() {
        return StageHistory.arrival(stageHistory, stage());
    }

    /**
     * The change by which the deal's present refusal began: the last one to a refusal from any other stage. Null when
     * it is not refused, was created so, or the history does not say.
     */
    public @Nullable StageChange refusal() {
        StageChange arrival = refused() ? arrival() : null;
        return arrival == null ? null : StageHistory.refusalOf(stageHistory, arrival);
    }

    /** When the deal's present {@link #refusal} began; null when it is not refused or no change tells. */
    public @Nullable Instant refusalAt() {
        StageChange refusal = refusal();
        return refusal == null ? null : refusal.at();
    }

    /** The last return from a refusal to work; null when there was none. */
    public @Nullable StageChange lastRevival() {
        return StageHistory.lastRevival(stageHistory);
    }

    /** The change by which the refusal began that {@link #lastRevival} ended; null when the history does not say. */
    public @Nullable StageChange revivedRefusal() {
        StageChange revival = lastRevival();
        StageChange last = revival == null ? null : StageHistory.before(stageHistory, revival);
        return last == null ? null : StageHistory.refusalOf(stageHistory, last);
    }

    /** The WORKING stages to which the deal went forward at {@code moment} or later, in the order of its way. */
    public Set<Stage> advancedTo(Instant moment) {
        return stageHistory.stream()
                .filter(change -> change.forward() && change.to().working())
                .filter(change -> !change.at().isBefore(moment))
                .map(StageChange::to)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** When the deal last went forward to a WORKING stage; null when it never did. */
    public @Nullable Instant lastAdvanceAt() {
        return Chronology.latest(
                stageHistory, change -> change.forward() && change.to().working() ? change.at() : null);
    }

    /**
     * Whether its owner got the deal by its last change of owner, as the history tells. A change from nobody when the
     * deal was created is its creation, and one from the owner to the same owner is none.
     */
    public boolean handedOver() {
        return OwnerHistory.handedOver(this);
    }

    /** Whether the customer ever called and reached nobody. */
    public boolean missedCall() {
        return interactions().stream().anyMatch(Interaction::missed);
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
        return Chronology.last(ownerChanges(), OwnerChange::at);
    }

    /** When a task of the deal was last completed, null when none was at a known moment. */
    public @Nullable Instant lastTaskCompletedAt() {
        return Chronology.latest(tasks(), Task::completedAt);
    }

    /** When the deal last came back from a refusal to work, null when it never did. */
    public @Nullable Instant lastRevivalAt() {
        StageChange revival = lastRevival();
        return revival == null ? null : revival.at();
    }

    /** Whether the deal existed at {@code moment}. */
    public boolean existedAt(Instant moment) {
        return !createdAt().isAfter(moment);
    }

    /**
     * The deal as it stood at {@code moment}, rebuilt from its histories: later events and records are gone, tasks
     * completed later are open and due when they were due then, stage and owner are those of that moment. Fields, texts,
     * amounts and reasons keep their present values.
     */
    public Deal asOf(Instant moment) {
        return lastEventAt.isAfter(moment) ? Chronology.rebuild(this, moment) : this;
    }

    @Override
    public String label() {
        return title().isBlank() ? id() : title();
    }

    @Override
    public String toString() {
        return "Deal " + id();
    }

    /** Asked by mappers that do not know better, and refused. */
    @JsonValue
    Object json() {
        return NotByGuess.SNAPSHOT.json(Deal.class);
    }
}

package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The order of stages, moves, and moves that were taken back. */
final class Stages {

    private static final Duration SECOND_THOUGHT = Duration.ofMinutes(10);

    private Stages() {}

    static boolean open(Deal deal) {
        Stage.Type type = deal.stage().type();
        return type != Stage.Type.WON && type != Stage.Type.LOST;
    }

    /** Tasks that are not completed, of deals that are open. */
    static Stream<Task> openTasks(Deal deal) {
        return open(deal) ? deal.tasks().stream().filter(task -> !task.completed()) : Stream.empty();
    }

    /** On a stage of this type, of which nobody knows since when. */
    static boolean arrivedUnseen(Deal deal, Stage.Type type, Terms terms) {
        return deal.stage().type() == type && history(deal).isEmpty() && cameAt(deal, terms) == null;
    }

    /** On INCOMING or WORKING. */
    static boolean active(Stage stage) {
        return stage.type() == Stage.Type.INCOMING || stage.type() == Stage.Type.WORKING;
    }

    static boolean refusal(Stage stage) {
        return stage.type() == Stage.Type.CONDITIONAL_REFUSAL || stage.type() == Stage.Type.LOST;
    }

    /** INCOMING and WORKING by position, WON after all; the rest is in no order. */
    static boolean before(Stage one, Stage other) {
        if (!samePipeline(one, other) || !active(one)) {
            return false;
        }
        return other.type() == Stage.Type.WON || (active(other) && one.position() < other.position());
    }

    static @Nullable Stage firstWorking(Pipeline pipeline) {
        return pipeline.stages().stream()
                .filter(stage -> stage.type() == Stage.Type.WORKING)
                .findFirst()
                .orElse(null);
    }

    static boolean pastFirstWorking(Stage stage) {
        Stage first = firstWorking(stage.pipeline());
        return first != null && active(stage) && stage.position() > first.position();
    }

    /** A change within one pipeline. */
    static boolean move(StageChange change) {
        return change.from() != null && samePipeline(change.from(), change.to());
    }

    /** The history without moves that were taken back and without their returns, until there are none. */
    static List<StageChange> history(Deal deal) {
        List<StageChange> history = new ArrayList<>(deal.stageChanges());
        for (int i = 1; i < history.size(); i++) {
            if (takenBack(history.get(i - 1), history.get(i))) {
                history.subList(i - 1, i + 1).clear();
                i = 0;
            }
        }
        return history;
    }

    private static boolean takenBack(StageChange made, StageChange next) {
        return move(made)
                && move(next)
                && next.from().equals(made.to())
                && next.to().equals(made.from())
                && made.by() != null
                && made.by().equals(next.by())
                && Duration.between(made.at(), next.at()).compareTo(SECOND_THOUGHT) <= 0;
    }

    /** Where the deal stood at {@code moment}. */
    static Stage at(Deal deal, Instant moment) {
        return Past.stageAt(history(deal), moment, deal.stage());
    }

    /** The last change, when it led to where the deal stands. */
    static @Nullable StageChange arrival(Deal deal) {
        List<StageChange> history = history(deal);
        StageChange last = history.isEmpty() ? null : history.get(history.size() - 1);
        return last == null || !last.to().equals(deal.stage()) ? null : last;
    }

    /** When the deal came to its stage, its creation there included; null when the history does not say. */
    static @Nullable Instant cameAt(Deal deal, Terms terms) {
        StageChange arrival = arrival(deal);
        if (arrival != null) {
            return arrival.at();
        }
        boolean createdThere = history(deal).isEmpty() && terms.carries(deal.createdAt(), DataKind.STAGE_HISTORY);
        return createdThere ? deal.createdAt() : null;
    }

    /** Since when at the latest it has stood there: not moved since the history is carried. */
    static @Nullable Instant standsSince(Deal deal, Terms terms) {
        Instant came = cameAt(deal, terms);
        boolean unmoved = history(deal).isEmpty() && terms.carried().kind(DataKind.STAGE_HISTORY);
        return came == null && unmoved ? terms.carried().from(DataKind.STAGE_HISTORY) : came;
    }

    /** A return from a refusal to work, into another pipeline too: the sentence says return, not move. */
    static boolean revival(StageChange change) {
        return change.from() != null && refusal(change.from()) && active(change.to());
    }

    /** When the deal last returned from a refusal to work; null when it never did. */
    static @Nullable Instant lastRevivalAt(Deal deal) {
        return Terms.latest(history(deal).stream()
                .filter(Stages::revival)
                .map(StageChange::at)
                .toArray(Instant[]::new));
    }

    /** Whether the stage is among those, named by their ids or as pipeline/stage. */
    static boolean listed(Stage stage, Set<String> named) {
        return named.contains(stage.id()) || named.contains(path(stage));
    }

    /** What holds for the stage, named as pipeline/stage or by its id, else {@code usual}. */
    static int limitOf(Stage stage, Map<String, Integer> perStage, int usual) {
        return perStage.getOrDefault(path(stage), perStage.getOrDefault(stage.id(), usual));
    }

    private static String path(Stage stage) {
        return stage.pipeline().id() + "/" + stage.id();
    }

    private static boolean samePipeline(Stage one, Stage other) {
        return one.pipeline().id().equals(other.pipeline().id());
    }
}

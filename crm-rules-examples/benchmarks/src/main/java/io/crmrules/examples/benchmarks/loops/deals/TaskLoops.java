package io.crmrules.examples.benchmarks.loops.deals;

import io.crmrules.examples.benchmarks.loops.common.Blanks;
import io.crmrules.examples.benchmarks.loops.common.Clock;
import io.crmrules.examples.benchmarks.loops.common.Clocks;
import io.crmrules.examples.benchmarks.loops.common.Fillers;
import io.crmrules.examples.benchmarks.loops.common.Finding;
import io.crmrules.examples.benchmarks.loops.common.People;
import io.crmrules.examples.benchmarks.loops.common.Texts;
import io.crmrules.model.Deal;
import io.crmrules.model.Role;
import io.crmrules.model.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The next step: section A. */
final class TaskLoops {

    private static final Duration GRACE = Duration.ofHours(1);
    private static final int MIN_LENGTH = 10;
    private static final int MIN_WORDS = 2;
    private static final Set<String> STOP_PHRASES =
            Set.of("позвонить", "перезвонить", "связаться", "call", "call back", "follow up");
    private static final int PARKED_DAYS = 60;
    private static final int JUNK_DAYS = 7;

    private final Clock clock;
    private final Clocks clocks;
    private final Instant junkLimit;

    TaskLoops(Clock clock, Clocks clocks) {
        this.clock = clock;
        this.clocks = clocks;
        this.junkLimit = clock.daysAgo(JUNK_DAYS);
    }

    void check(Deal deal, Instant lastActivity, List<Finding> found) {
        if (deal.openTasks().isEmpty()) {
            withoutTask(deal, found);
        }
        Task next = null;
        Instant nextDue = null;
        for (Task task : deal.openTasks()) {
            Instant due = clocks.due(task, clock);
            dueTime(deal, task, due, found);
            details(deal, task, found);
            junk(deal, task, lastActivity, found);
            if (due != null && (next == null || nextDue == null || sooner(task, due, next, nextDue))) {
                next = task;
                nextDue = due;
            }
        }
        if (next != null
                && nextDue != null
                && nextDue.isAfter(clocks.of(next, clock).daysAgo(-PARKED_DAYS))) {
            Instant since = Clock.later(Clock.later(deal.createdAt(), next.createdAt()), deal.lastTaskCompletedAt());
            found.add(new Finding("task-parked-far-ahead", next.id(), deal.id(), since));
        }
    }

    private static boolean sooner(Task task, Instant due, Task next, Instant nextDue) {
        return due.isBefore(nextDue) || (due.equals(nextDue) && task.id().compareTo(next.id()) < 0);
    }

    private void withoutTask(Deal deal, List<Finding> found) {
        if (!deal.pipeline().main() || People.exchange(deal.owner())) {
            return;
        }
        Instant since = deal.createdAt();
        since = Clock.later(since, deal.lastOwnerChangeAt());
        since = Clock.later(since, deal.lastTaskCompletedAt());
        since = Clock.later(since, deal.lastRevivalAt());
        if (clock.moreThan(GRACE, since, clock.now)) {
            found.add(new Finding("deal-without-task", deal.id(), deal.id(), since));
        }
    }

    private void dueTime(Deal deal, Task task, @Nullable Instant due, List<Finding> found) {
        if (task.dueAt() == null) {
            found.add(new Finding("task-without-due-time", task.id(), deal.id(), task.createdAt()));
        }
        if (due != null && !due.isAfter(clocks.of(task, clock).cutoff)) {
            found.add(new Finding("overdue-task", task.id(), deal.id(), due));
        }
    }

    private static void details(Deal deal, Task task, List<Finding> found) {
        String text = task.text();
        if (Blanks.blank(text)
                || Texts.length(text) < MIN_LENGTH
                || Texts.words(text) < MIN_WORDS
                || Fillers.filler(Texts.normalised(text), STOP_PHRASES)) {
            found.add(new Finding("task-without-details", task.id(), deal.id(), task.createdAt()));
        }
    }

    private void junk(Deal deal, Task task, Instant lastActivity, List<Finding> found) {
        Instant created = task.createdAt();
        if (task.createdBy() != null
                && task.createdBy().role() == Role.ROBOT
                && created != null
                && created.isBefore(junkLimit)
                && !lastActivity.isAfter(created)) {
            found.add(new Finding("junk-task", task.id(), deal.id(), created));
        }
    }
}

package io.crmrules.examples.benchmarks.loops;

import io.crmrules.model.Deal;
import io.crmrules.model.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** deal-without-task and overdue-task. */
final class TaskLoops {

    private static final Duration GRACE = Duration.ofHours(1);

    private final Words words;

    TaskLoops(Words words) {
        this.words = words;
    }

    void check(Deal deal, List<Finding> found) {
        if (!deal.open()) {
            return;
        }
        if (deal.openTasks().isEmpty()) {
            withoutTask(deal, found);
        }
        for (Task task : deal.openTasks()) {
            Instant due = words.due(task);
            if (due != null && !due.isAfter(words.cutoff)) {
                found.add(new Finding("overdue-task", task.id(), deal.id(), due));
            }
        }
    }

    private void withoutTask(Deal deal, List<Finding> found) {
        if (!deal.pipeline().main() || Words.exchange(deal.owner())) {
            return;
        }
        Instant since = deal.createdAt();
        since = later(since, deal.lastOwnerChangeAt());
        since = later(since, deal.lastTaskCompletedAt());
        since = later(since, deal.lastRevivalAt());
        if (words.moreThan(GRACE, since, words.now)) {
            found.add(new Finding("deal-without-task", deal.id(), deal.id(), since));
        }
    }

    private static Instant later(Instant one, @Nullable Instant other) {
        return other != null && other.isAfter(one) ? other : one;
    }
}

package io.crmrules.rule.words;

import static io.crmrules.policy.parameter.Parameter.Type.DURATION;
import static io.crmrules.policy.parameter.Parameter.Type.LIST;

import io.crmrules.model.Deal;
import io.crmrules.model.Task;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When tasks are due. */
public interface TaskWords {

    /**
     * By when the task must be done; a date means its closing time, or that of the next working day, by the calendar of
     * the assignee, without one of the deal. Null: no date.
     */
    @Nullable
    Instant due(Task task, Deal deal);

    /** When the first of the deal's open tasks is due; null when none has a date. */
    @Nullable
    Instant earliestDue(Deal deal);

    /**
     * The open tasks of these types, a whole text each, that are due at most {@code apart} by the clock after another one
     * of the same assignee: of two that nobody can do at once the later one, of the same moment the one with the larger id.
     * Tasks without a time or an assignee are at once with none.
     */
    List<Task> atOnce(@Asks(LIST) String types, @Asks(DURATION) String apart, Deal deal);

    /** The open task that is due first, of several the one with the smallest id; null when none has a date. */
    @Nullable
    Task nextTask(Deal deal);
}

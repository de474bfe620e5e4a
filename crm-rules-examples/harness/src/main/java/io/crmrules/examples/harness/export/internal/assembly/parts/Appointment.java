package io.crmrules.examples.harness.export.internal.assembly.parts;

import io.crmrules.model.Task;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a calendar: a plan until it is over, and then a task that is done.
 *
 * @param plan an open task that is due when the appointment ends
 * @param meant whether it is a plan for the deal that it hangs on, which of several deals of a customer it may not be
 */
public record Appointment(Task plan, Instant ends, boolean meant) implements Waiting {

    /** What it is for the deal at a moment: done, a plan, or null when it may be a plan for another. */
    public @Nullable Task at(Instant moment) {
        return !ends.isAfter(moment) ? done() : meant ? plan : null;
    }

    private Task done() {
        return new Task(
                plan.id(),
                plan.type(),
                plan.text(),
                plan.createdAt(),
                plan.createdBy(),
                plan.assignee(),
                plan.dueAt(),
                plan.dueDate(),
                true,
                ends,
                List.of(),
                plan.stranger());
    }
}

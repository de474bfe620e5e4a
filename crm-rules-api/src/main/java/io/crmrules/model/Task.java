package io.crmrules.model;

import io.crmrules.support.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody has to do on a deal: its next step.
 *
 * <pre>{@code
 * Task task = Task.builder("t1").text("Отправить договор").assignee(anna).dueAt(noon).build();
 * }</pre>
 *
 * <p>When it is due by the working calendar is asked of {@link io.crmrules.rule.Check#due}.
 *
 * @param id unique within its deal
 * @param type as the CRM calls it ("call"), possibly empty
 * @param text what is to be done, possibly empty
 * @param createdAt null when unknown: then it was there at any moment of the past
 * @param createdBy who set it, a ROBOT where a program did; null when unknown
 * @param assignee who has to do it, null when unknown
 * @param dueAt by which moment, null when there is none
 * @param dueDate by which local date, for tasks that have a date and no time; {@code dueAt} wins over it
 * @param completed whether it was done; true whenever {@code completedAt} is known
 * @param completedAt when it was done, null when unknown or not done
 * @param dueChanges how its due moment was changed, oldest first
 * @param stranger whether it is assigned to somebody whom nobody knows: the CRM names a user who is none of its users
 */
public record Task(
        String id,
        String type,
        String text,
        @Nullable Instant createdAt,
        @Nullable User createdBy,
        @Nullable User assignee,
        @Nullable Instant dueAt,
        @Nullable LocalDate dueDate,
        boolean completed,
        @Nullable Instant completedAt,
        List<DueChange> dueChanges,
        boolean stranger)
        implements Named {

    /**
     * Puts the changes in the order of time. A task that was completed at some moment is completed.
     *
     * @throws NullPointerException with the name of the component when the id, type or text is null; when the list or
     *     an entry of it is null
     */
    public Task {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(text, "text");
        completed = completed || completedAt != null;
        dueChanges = Chronology.inOrder(Given.list(dueChanges, "dueChanges"), DueChange::at);
        stranger = stranger && assignee == null;
    }

    /**
     * A builder of the task with this id.
     *
     * @param id unique within its deal
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** Not completed, overdue or not. */
    public boolean open() {
        return !completed;
    }

    /**
     * The task as it stood at {@code moment}: one completed later is open, one put off later is due when it was then. Where
     * the change does not say when that was, it keeps its due moment of today.
     */
    Task asOf(Instant moment) {
        boolean completedLater = completedAt != null && completedAt.isAfter(moment);
        Instant lastChange = Chronology.last(dueChanges, DueChange::at);
        if (!completedLater && (lastChange == null || !lastChange.isAfter(moment))) {
            return this;
        }
        boolean stillDone = completed && !completedLater;
        Instant done = stillDone ? completedAt : null;
        List<DueChange> changes = Chronology.until(dueChanges, DueChange::at, moment);
        DueChange next = Chronology.firstAfter(dueChanges, DueChange::at, moment);
        Instant due = next == null || next.from() == null ? dueAt : next.from();
        return new Task(
                id, type, text, createdAt, createdBy, assignee, due, dueDate, stillDone, done, changes, stranger);
    }

    /** The task with other people. */
    Task of(@Nullable User createdBy, @Nullable User assignee, List<DueChange> changes) {
        return new Task(
                id,
                type,
                text,
                createdAt,
                createdBy,
                assignee,
                dueAt,
                dueDate,
                completed,
                completedAt,
                changes,
                stranger);
    }

    /** Its text, or its id when it has none. */
    @Override
    public String label() {
        return text.isBlank() ? id : text;
    }

    /** What it is and which; nothing of what people typed. */
    @Override
    public String toString() {
        return "Task " + id;
    }

    /**
     * Collects what is known of a task; everything but the id may be left out: texts are empty then, the others
     * unknown, and the task is open. Not thread-safe.
     */
    public static final class Builder {
        private final String id;
        private String type = "";
        private String text = "";
        private @Nullable Instant createdAt;
        private @Nullable User createdBy;
        private @Nullable User assignee;
        private @Nullable Instant dueAt;
        private @Nullable LocalDate dueDate;
        private boolean completed;
        private @Nullable Instant completedAt;
        private final Collected<DueChange> dueChanges = new Collected<>("dueChanges");
        private boolean stranger;

        private Builder(String id) {
            this.id = id;
        }

        /** As the CRM calls it. */
        public Builder type(String type) {
            this.type = type;
            return this;
        }

        /** What is to be done. */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /** When it was set; null when unknown. */
        public Builder createdAt(@Nullable Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        /** Who set it; null when unknown. */
        public Builder createdBy(@Nullable User createdBy) {
            this.createdBy = createdBy;
            return this;
        }

        /** Who has to do it, perhaps not the owner of the deal; null when unknown. */
        public Builder assignee(@Nullable User assignee) {
            this.assignee = assignee;
            return this;
        }

        /** The moment by which it must be done; null for none. */
        public Builder dueAt(@Nullable Instant dueAt) {
            this.dueAt = dueAt;
            return this;
        }

        /** The date by which it must be done, when there is no moment: the closing time of that day counts. */
        public Builder dueDate(@Nullable LocalDate dueDate) {
            this.dueDate = dueDate;
            return this;
        }

        /** Done, at a moment that may be unknown; without one it counts as done at any moment of the past. */
        public Builder completed(boolean completed) {
            this.completed = completed;
            return this;
        }

        /** When it was done, which makes it completed; null leaves that open. */
        public Builder completedAt(@Nullable Instant completedAt) {
            this.completedAt = completedAt;
            return this;
        }

        /** How its due moment was changed, in any order. */
        public Builder dueChanges(List<DueChange> dueChanges) {
            this.dueChanges.set(dueChanges);
            return this;
        }

        /** Adds them to those that are there. */
        public Builder addDueChanges(DueChange... dueChanges) {
            this.dueChanges.add(Arrays.asList(dueChanges));
            return this;
        }

        /** It is assigned to a user who is none of the CRM's: neither the owner nor anybody else can be meant. */
        public Builder stranger(boolean stranger) {
            this.stranger = stranger;
            return this;
        }

        /**
         * The task.
         *
         * @throws NullPointerException when the id, a text, the list of changes or an entry of it is null
         */
        public Task build() {
            return new Task(
                    id,
                    type,
                    text,
                    createdAt,
                    createdBy,
                    assignee,
                    dueAt,
                    dueDate,
                    completed,
                    completedAt,
                    dueChanges.copy(),
                    stranger);
        }
    }
}

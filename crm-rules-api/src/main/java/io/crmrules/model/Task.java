package io.crmrules.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody has to do on a deal.
 *
 * @param id unique within its deal
 * @param type as the CRM calls it, possibly empty
 * @param text what is to be done, possibly empty
 * @param createdAt null when unknown
 * @param createdBy null when unknown
 * @param assignee who has to do it, null when unknown
 * @param dueAt by which moment, null when there is none
 * @param dueDate by which date, for tasks that have a date and no time; {@code dueAt} wins over it
 * @param completed whether it was done
 * @param completedAt when it was done, null when unknown or not done
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
        @Nullable Instant completedAt)
        implements Named {

    public Task {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(text, "text");
        completed = completed || completedAt != null;
    }

    /** A builder of the task with this id. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    public boolean open() {
        return !completed;
    }

    /** The task as it stood at {@code moment}: one completed later is open. */
    Task asOf(Instant moment) {
        boolean completedLater = completedAt != null && completedAt.isAfter(moment);
        return completedLater
                ? new Task(id, type, text, createdAt, createdBy, assignee, dueAt, dueDate, false, null)
                : this;
    }

    /** The task with other people. */
    Task of(@Nullable User createdBy, @Nullable User assignee) {
        return new Task(id, type, text, createdAt, createdBy, assignee, dueAt, dueDate, completed, completedAt);
    }

    @Override
    public String label() {
        return text.isBlank() ? id : text;
    }

    /** Collects what is known of a task. */
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

        private Builder(String id) {
            this.id = id;
        }

        public Builder type(String type) {
            this.type = type;
            return this;
        }

        public Builder text(String text) {
            this.text = text;
            return this;
        }

        public Builder createdAt(@Nullable Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder createdBy(@Nullable User createdBy) {
            this.createdBy = createdBy;
            return this;
        }

        public Builder assignee(@Nullable User assignee) {
            this.assignee = assignee;
            return this;
        }

        public Builder dueAt(@Nullable Instant dueAt) {
            this.dueAt = dueAt;
            return this;
        }

        public Builder dueDate(@Nullable LocalDate dueDate) {
            this.dueDate = dueDate;
            return this;
        }

        /** Done, at a moment that may be unknown. */
        public Builder completed(boolean completed) {
            this.completed = completed;
            return this;
        }

        public Builder completedAt(@Nullable Instant completedAt) {
            this.completedAt = completedAt;
            return this;
        }

        public Task build() {
            return new Task(id, type, text, createdAt, createdBy, assignee, dueAt, dueDate, completed, completedAt);
        }
    }
}

package io.crmrules.model;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote on a deal. Readers of a CRM also map the texts of call notes and of task results to comments.
 *
 * @param id unique within its deal
 * @param text possibly empty
 * @param createdAt when it was written
 * @param author null when unknown
 */
public record Comment(
        String id, String text, Instant createdAt, @Nullable User author) {

    public Comment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(createdAt, "createdAt");
    }
}

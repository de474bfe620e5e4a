package io.crmrules.model;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote on a deal. Readers of a CRM also map the texts of call notes and of task results to comments.
 *
 * <p>A comment answers conversations when a person wrote it, in time and not blank; a ROBOT's never does. Which texts
 * are blank, and by when is in time, the policy says.
 *
 * @param id unique within its deal
 * @param text possibly empty, as it was typed
 * @param createdAt when it was written; later edits are not known
 * @param author null when unknown, which counts as a person
 * @param stranger whether somebody wrote it whom nobody knows: the CRM names a user who is none of its users
 */
public record Comment(
        String id, String text, Instant createdAt, @Nullable User author, boolean stranger) {

    /**
     * A blank text stays what it is.
     *
     * @throws NullPointerException with the name of the component when the id, text or creation is null
     */
    public Comment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(createdAt, "createdAt");
        stranger = stranger && author == null;
    }

    /** A comment of {@code author}, null when the CRM does not say who wrote it. */
    public Comment(String id, String text, Instant createdAt, @Nullable User author) {
        this(id, text, createdAt, author, false);
    }

    /** What it is and which; nothing of what people typed. */
    @Override
    public String toString() {
        return "Comment " + id;
    }
}

package io.crmrules.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or some program, that works in the CRM. A host may make the same user as often as it likes: ids count, and
 * in a snapshot the first one given says name, role and state.
 *
 * @param id unique among the users of a snapshot
 * @param name as the CRM shows it, possibly empty
 * @param role what the CRM knows of the user's role, null when it knows nothing; a policy may say more
 * @param active false once the user was dismissed or blocked; what such a user still owns is nobody's work
 */
public record User(String id, String name, @Nullable Role role, boolean active) implements Named {

    public User {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    /**
     * An active user.
     *
     * @param role null when the CRM does not say
     */
    public static User of(String id, String name, @Nullable Role role) {
        return new User(id, name, role, true);
    }

    /** The same user, dismissed. */
    public User dismissed() {
        return new User(id, name, role, false);
    }

    @Override
    public String label() {
        return name.isBlank() ? id : name;
    }

    /** Users are equal when their ids are, whatever else two records say of one and the same user. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof User user && id.equals(user.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}

package io.crmrules.model;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is known of a {@link User}; everything but the id may be left out: the name is empty then, there are no
 * leaves, the others are unknown, and the user counts as active. Not thread-safe.
 */
public final class UserBuilder {

    private final String id;
    private String name = "";
    private @Nullable Role role;
    private boolean active = true;
    private boolean statusKnown;
    private @Nullable String team;
    private @Nullable ZoneId zone;
    private List<Leave> leaves = List.of();

    UserBuilder(String id) {
        this.id = id;
    }

    public UserBuilder name(String name) {
        this.name = name;
        return this;
    }

    public UserBuilder role(@Nullable Role role) {
        this.role = role;
        return this;
    }

    /** States whether the user is active, so that it is known. */
    public UserBuilder active(boolean active) {
        this.active = active;
        this.statusKnown = true;
        return this;
    }

    /** The team or department. */
    public UserBuilder team(@Nullable String team) {
        this.team = team;
        return this;
    }

    /** Where the user works, if elsewhere than the company. */
    public UserBuilder zone(@Nullable ZoneId zone) {
        this.zone = zone;
        return this;
    }

    /** When the user is away; a later call replaces an earlier one. */
    public UserBuilder leaves(List<Leave> leaves) {
        this.leaves = leaves;
        return this;
    }

    public UserBuilder leaves(Leave... leaves) {
        return leaves(List.of(leaves));
    }

    /**
     * The user.
     *
     * @throws NullPointerException when the id, the name, the list of leaves or one of them is null
     */
    public User build() {
        return new User(id, name, role, active, statusKnown, team, zone, leaves);
    }
}

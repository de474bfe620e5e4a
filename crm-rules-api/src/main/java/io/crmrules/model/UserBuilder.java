package io.crmrules.model;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is known of a {@link User}; everything but the id may be left out: the name is empty then, there are no
 * leaves, the others are unknown, and the user counts as active. Not thread-safe.
 *
 * <pre>{@code
 * User.builder("u3").name("Вера").role(Role.TRAINEE).team("Восток").active(true).build();
 * }</pre>
 */
public final class UserBuilder {

    private final String id;
    private String name = "";
    private @Nullable Role role;
    private boolean active = true;
    private boolean statusKnown;
    private @Nullable String team;
    private @Nullable ZoneId zone;
    private final Collected<Leave> leaves = new Collected<>("leaves");

    UserBuilder(String id) {
        this.id = id;
    }

    /** As the CRM shows it; empty for none, then the id is told. */
    public UserBuilder name(String name) {
        this.name = name;
        return this;
    }

    /** What the CRM knows of the role; null when it knows nothing. */
    public UserBuilder role(@Nullable Role role) {
        this.role = role;
        return this;
    }

    /** States whether the user is active, so that it is known; false for who was dismissed or blocked. */
    public UserBuilder active(boolean active) {
        this.active = active;
        this.statusKnown = true;
        return this;
    }

    /** The team or department; null when unknown. */
    public UserBuilder team(@Nullable String team) {
        this.team = team;
        return this;
    }

    /** Where the user works, if elsewhere than the company; null for where the company does. */
    public UserBuilder zone(@Nullable ZoneId zone) {
        this.zone = zone;
        return this;
    }

    /** When the user is away; given once, see {@link CrmSnapshotBuilder}. */
    public UserBuilder leaves(List<Leave> leaves) {
        this.leaves.set(leaves);
        return this;
    }

    /** The same, one by one. */
    public UserBuilder leaves(Leave... leaves) {
        return leaves(Arrays.asList(leaves));
    }

    /** Adds them to those that are there. */
    public UserBuilder addLeaves(Leave... leaves) {
        this.leaves.add(Arrays.asList(leaves));
        return this;
    }

    /**
     * The user.
     *
     * @throws NullPointerException with the name of the property when the id or the name is null; when the list of
     *     leaves or one of them is null
     */
    public User build() {
        return new User(id, name, role, active, statusKnown, team, zone, leaves.copy());
    }
}

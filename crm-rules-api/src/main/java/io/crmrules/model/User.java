package io.crmrules.model;

import io.crmrules.support.Given;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or some program, that works in the CRM. A host may make the same user as often as it likes: ids count, and
 * in a snapshot the first one given says name, role and state.
 *
 * <pre>{@code
 * User anna = User.of("u1", "Анна", Role.SALES_REP);
 * User boris = User.builder("u2").name("Борис").role(Role.SALES_REP).zone(ZoneId.of("Asia/Vladivostok"))
 *         .leaves(new Leave(monday, friday, "u1")).build();
 * }</pre>
 *
 * @param id unique among the users of a snapshot
 * @param name as the CRM shows it, possibly empty
 * @param role what the CRM knows of the user's role, null when it knows nothing; a policy may say more
 * @param active false once the user was dismissed or blocked; what such a user still owns is nobody's work
 * @param statusKnown whether the CRM said that the user is active; who is not active is known to be so
 * @param team the team or department, null when unknown
 * @param zone where the user works, null for where the company does
 * @param leaves when the user is away, as the CRM knows it; in the order in which they were given
 */
public record User(
        String id,
        String name,
        @Nullable Role role,
        boolean active,
        boolean statusKnown,
        @Nullable String team,
        @Nullable ZoneId zone,
        List<Leave> leaves)
        implements Named {

    /**
     * Who is not active is known to be so.
     *
     * @throws NullPointerException with the name of the component when the id or the name is null; when the leaves or
     *     one of them is null
     */
    public User {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        statusKnown = statusKnown || !active;
        leaves = Given.list(leaves, "leaves");
    }

    /**
     * A user who counts as active, though nobody said so.
     *
     * @param id unique among the users of a snapshot
     * @param name possibly empty
     * @param role null when the CRM does not say
     * @throws NullPointerException when the id or the name is null
     */
    public static User of(String id, String name, @Nullable Role role) {
        return builder(id).name(name).role(role).build();
    }

    /**
     * A builder of the user with this id.
     *
     * @param id unique among the users of a snapshot, and the one that policies know the user by
     */
    public static UserBuilder builder(String id) {
        return new UserBuilder(id);
    }

    /** Whether the other says the same of this user. */
    boolean saysTheSame(User other) {
        return name.equals(other.name)
                && role == other.role
                && active == other.active
                && statusKnown == other.statusKnown
                && Objects.equals(team, other.team)
                && Objects.equals(zone, other.zone)
                && leaves.equals(other.leaves);
    }

    /** The same user, dismissed. */
    public User dismissed() {
        return new User(id, name, role, false, true, team, zone, leaves);
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

    /** What it is and which; nothing of what people typed. */
    @Override
    public String toString() {
        return "User " + id;
    }
}

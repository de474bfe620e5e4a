package io.crmrules.report;

import com.fasterxml.jackson.annotation.JsonValue;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import io.crmrules.support.NotByGuess;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a finding: a user, a role of the company, the system, or nobody that is known. Immutable; users are in
 * the order of their names, then come roles, the system, and who is unknown.
 *
 * <pre>{@code
 * String to = switch (violation.answers().type()) {
 *     case USER -> mailOf(violation.answers().user());
 *     case ROLE -> mailOf(violation.answers().role());
 *     case SYSTEM, UNKNOWN -> administrator;
 * };
 * }</pre>
 */
public final class Responsible implements Comparable<Responsible> {

    /** Kinds of those who answer. */
    public enum Type {
        /** One user. */
        USER,
        /** Whoever has the role: holds the day of the company, of no single user. */
        ROLE,
        /** The CRM and its programs; no person. */
        SYSTEM,
        /** Nobody known. */
        UNKNOWN
    }

    private static final Responsible SYSTEM = new Responsible(Type.SYSTEM, null, null);
    private static final Responsible UNKNOWN = new Responsible(Type.UNKNOWN, null, null);
    private static final Comparator<Responsible> ORDER = Comparator.comparing(Responsible::type)
            .thenComparing(responsible -> responsible.user == null ? "" : responsible.user.label())
            .thenComparing(responsible -> String.valueOf(responsible.id()));

    private final Type type;
    private final @Nullable User user;
    private final @Nullable Role role;

    private Responsible(Type type, @Nullable User user, @Nullable Role role) {
        this.type = type;
        this.user = user;
        this.role = role;
    }

    /**
     * One user.
     *
     * @throws NullPointerException when the user is null: for nobody known there is {@link #unknown}
     */
    public static Responsible of(User user) {
        return new Responsible(Type.USER, Objects.requireNonNull(user, "user"), null);
    }

    /**
     * A role, whoever has it.
     *
     * @throws NullPointerException when the role is null
     */
    public static Responsible of(Role role) {
        return new Responsible(Type.ROLE, null, Objects.requireNonNull(role, "role"));
    }

    /** No person: the CRM and its programs. Always the same object. */
    public static Responsible system() {
        return SYSTEM;
    }

    /** Nobody known. Always the same object. */
    public static Responsible unknown() {
        return UNKNOWN;
    }

    /** What kind it is. */
    public Type type() {
        return type;
    }

    /** The user, null unless it is one. */
    public @Nullable User user() {
        return user;
    }

    /** The role, null unless it is one. */
    public @Nullable Role role() {
        return role;
    }

    /** The user's id or the role's name; null for the system and for nobody known. */
    public @Nullable String id() {
        return user != null ? user.id() : role != null ? role.name() : null;
    }

    @Override
    public int compareTo(Responsible other) {
        return ORDER.compare(this, other);
    }

    /** Equal when type and id are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Responsible same && type == same.type && Objects.equals(id(), same.id());
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, id());
    }

    /** As reports write it: {@code USER u1}, {@code ROLE HEAD_OF_SALES}, {@code SYSTEM}. */
    @Override
    public String toString() {
        return id() == null ? type.name() : type + " " + id();
    }

    /** Asked by mappers that do not know better, and refused. */
    @JsonValue
    Object json() {
        return NotByGuess.REPORT.json(Responsible.class);
    }
}

package io.crmrules.policy.internal.statement;

import io.crmrules.model.Leave;
import io.crmrules.model.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a policy says of one user; of what is null it says nothing.
 *
 * @param calendar the name of the calendar by which the user works
 * @param role what the user is
 * @param team to whom the user belongs
 * @param absent when the user is away
 */
public record UserTerms(
        @Nullable String calendar,
        @Nullable Role role,
        @Nullable String team,
        @Nullable List<Leave> absent) {

    /** Says nothing. */
    public static final UserTerms NOTHING = new UserTerms(null, null, null, null);

    public UserTerms {
        absent = absent == null ? null : List.copyOf(absent);
    }

    /** With what is said later, where something is. */
    public UserTerms then(UserTerms later) {
        return new UserTerms(
                later.calendar == null ? calendar : later.calendar,
                later.role == null ? role : later.role,
                later.team == null ? team : later.team,
                later.absent == null ? absent : later.absent);
    }
}

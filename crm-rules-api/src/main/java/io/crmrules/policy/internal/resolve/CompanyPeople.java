package io.crmrules.policy.internal.resolve;

import io.crmrules.model.Leave;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import io.crmrules.policy.internal.statement.Said;
import io.crmrules.policy.internal.statement.Statement;
import io.crmrules.policy.internal.statement.UserTerms;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a policy says of users, by their ids. */
record CompanyPeople(Map<String, Role> roles, Map<String, UserTerms> users) {

    CompanyPeople {
        roles = Map.copyOf(roles);
        users = Map.copyOf(users);
    }

    static CompanyPeople of(Said said) {
        Map<String, Role> roles = new HashMap<>();
        said.each(
                Statement.ROLES,
                each -> ((Map<?, ?>) each.value())
                        .forEach((user, role) -> roles.put(String.valueOf(user), (Role) role)));
        Map<String, UserTerms> users = new HashMap<>();
        said.each(
                Statement.USERS,
                each -> ((Map<?, ?>) each.value())
                        .forEach((user, terms) ->
                                users.merge(String.valueOf(user), (UserTerms) terms, UserTerms::then)));
        users.forEach((user, terms) -> {
            if (terms.role() != null) {
                roles.put(user, terms.role());
            }
        });
        return new CompanyPeople(roles, users);
    }

    @Nullable
    String team(User user) {
        String team = of(user).team();
        return team == null ? user.team() : team;
    }

    @Nullable
    Leave leave(User user, LocalDate day) {
        List<Leave> absent = of(user).absent();
        Leave own = absent == null ? null : covering(absent, day);
        return own == null ? covering(user.leaves(), day) : own;
    }

    private UserTerms of(User user) {
        return users.isEmpty() ? UserTerms.NOTHING : users.getOrDefault(user.id(), UserTerms.NOTHING);
    }

    private static @Nullable Leave covering(List<Leave> leaves, LocalDate day) {
        for (Leave leave : leaves) {
            if (leave.covers(day)) {
                return leave;
            }
        }
        return null;
    }
}

package io.crmrules.examples.harness.pack;

import io.crmrules.model.Role;
import io.crmrules.model.User;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.report.Responsible;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who works here, in which role and team: what the policy says, else what the CRM says.
 *
 * @param users everybody that a run knows of
 * @param policy in force
 */
public record Staff(List<User> users, PolicyInForce policy) {

    /** The role of somebody, null when nobody knows it. */
    @Nullable
    Role role(User user) {
        return policy.role(user);
    }

    /** Whether somebody is a person who works here: not dismissed, no program and no account for leads. */
    boolean works(User user) {
        return user.active() && role(user) != Role.ROBOT && role(user) != Role.LEAD_EXCHANGE;
    }

    /** The teams there are, by name. */
    public SortedSet<String> teams() {
        return users.stream()
                .map(policy::team)
                .filter(Objects::nonNull)
                .filter(team -> !team.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who is in a team. */
    public Predicate<Responsible> team(String name) {
        return answers -> answers.user() != null && name.equals(policy.team(answers.user()));
    }

    /** Whose findings somebody has to see: a head's those of the team as well. */
    Predicate<Responsible> seenBy(User user) {
        Predicate<Responsible> own = Responsible.of(user)::equals;
        String team = policy.team(user);
        return leads(user) ? own.or(team(String.valueOf(team))) : own;
    }

    /** Whether somebody leads a team. */
    boolean leads(User user) {
        String team = policy.team(user);
        return role(user) == Role.HEAD_OF_SALES && team != null && !team.isBlank();
    }

    /** Those who have a role, and the role itself. */
    Predicate<Responsible> role(Role role) {
        return answers -> answers.role() == role || (answers.user() != null && role(answers.user()) == role);
    }
}

package io.crmrules;

import io.crmrules.model.Leave;
import io.crmrules.model.Role;
import io.crmrules.policy.internal.statement.UserTerms;
import java.util.Collection;
import java.util.List;

/** What a policy says of one user; see {@link Policy#forUser}. Immutable: every call gives a copy. */
public final class UserPolicy {

    private final UserTerms terms;

    UserPolicy() {
        this(UserTerms.NOTHING);
    }

    private UserPolicy(UserTerms terms) {
        this.terms = terms;
    }

    /** The user works by the calendar of this name. */
    public UserPolicy calendar(String name) {
        return and(new UserTerms(name, null, null, null));
    }

    /** What the user is, whatever the CRM and {@link Policy#roles} say. */
    public UserPolicy role(Role role) {
        return and(new UserTerms(null, role, null, null));
    }

    /** The user belongs to this team. */
    public UserPolicy team(String team) {
        return and(new UserTerms(null, null, team, null));
    }

    /** When the user is away; asked before what the CRM says. */
    public UserPolicy absent(Collection<Leave> leaves) {
        return and(new UserTerms(null, null, null, List.copyOf(leaves)));
    }

    private UserPolicy and(UserTerms more) {
        return new UserPolicy(terms.then(more));
    }

    UserTerms terms() {
        return terms;
    }
}

package io.crmrules.policy;

import io.crmrules.model.Leave;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who stands in for whom, for whoever says who answers. Nobody stands in for a deputy: there are no chains. */
public final class Deputies {

    private final PolicyInForce policy;
    private final Function<String, @Nullable User> users;

    /** Takes the policy and who a user is by the id: {@code snapshot::user}. */
    public Deputies(PolicyInForce policy, Function<String, @Nullable User> users) {
        this.policy = policy;
        this.users = users;
    }

    /** Whether the user is on leave at this moment. */
    public boolean away(User user, Instant at) {
        return policy.leave(user, at) != null;
    }

    /**
     * Who stands in for a user at this moment; null when the user is there, or when nobody is named who is known, active,
     * there, neither a robot nor the exchange, and somebody else.
     */
    public @Nullable User of(User user, Instant at) {
        Leave leave = policy.leave(user, at);
        String id = leave == null ? null : leave.deputy();
        User deputy = id == null || id.equals(user.id()) ? null : users.apply(id);
        return deputy != null && works(deputy, at) ? deputy : null;
    }

    private boolean works(User deputy, Instant at) {
        Role role = policy.role(deputy);
        return deputy.active() && role != Role.ROBOT && role != Role.LEAD_EXCHANGE && !away(deputy, at);
    }
}

package io.crmrules.examples.harness.action;

import io.crmrules.model.Role;
import io.crmrules.model.User;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.report.Responsible;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which user is to do what somebody answers for. */
record Doers(List<User> users, PolicyInForce policy) {

    /** Null when nobody is known who works here, or several have the role: then people decide whose it is. */
    @Nullable
    User of(Responsible answers) {
        if (answers.user() != null) {
            return works(answers.user()) ? answers.user() : null;
        }
        List<User> having = users.stream()
                .filter(user -> answers.role() != null && policy.role(user) == answers.role())
                .filter(this::works)
                .toList();
        return having.size() == 1 ? having.get(0) : null;
    }

    private boolean works(User user) {
        Role role = policy.role(user);
        return user.active() && role != Role.ROBOT && role != Role.LEAD_EXCHANGE;
    }
}

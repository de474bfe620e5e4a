package io.crmrules.examples.benchmarks.loops.common;

import io.crmrules.model.Role;
import io.crmrules.model.User;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is a person, and who may do something. */
public final class People {

    private People() {}

    public static boolean person(@Nullable User user) {
        return user == null || user.role() != Role.ROBOT;
    }

    public static boolean knownPerson(@Nullable User user) {
        return user != null && person(user);
    }

    /** Known, a person, with a role, and none of these. */
    public static boolean lacks(Set<Role> roles, @Nullable User user) {
        return user != null && user.role() != null && user.role() != Role.ROBOT && !roles.contains(user.role());
    }

    public static boolean exchange(@Nullable User user) {
        return user != null && user.role() == Role.LEAD_EXCHANGE;
    }
}

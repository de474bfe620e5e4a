package io.crmrules.history;

import io.crmrules.model.Role;
import io.crmrules.model.User;
import io.crmrules.report.Responsible;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Who a history means: it keeps ids, and names are the CRM's. */
public final class KnownPeople {

    private final Map<String, User> users = new HashMap<>();

    /** With the users whose names are known. */
    public KnownPeople(Collection<User> users) {
        users.forEach(user -> this.users.put(user.id(), user));
    }

    /**
     * Who wrote itself so ({@code USER u1}, {@code ROLE HEAD_OF_SALES}, {@code SYSTEM}); a user who is not known has no
     * name, and what is none of these is nobody known.
     */
    public Responsible of(String answers) {
        int blank = answers.indexOf(' ');
        String id = answers.substring(blank + 1);
        if (answers.equals(Responsible.system().toString())) {
            return Responsible.system();
        } else if (answers.startsWith(Responsible.Type.USER + " ")) {
            return Responsible.of(users.getOrDefault(id, User.of(id, "", null)));
        } else if (answers.startsWith(Responsible.Type.ROLE + " ")) {
            return Responsible.of(Role.valueOf(id));
        }
        return Responsible.unknown();
    }
}

package io.crmrules.examples.harness.export.internal;

import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.model.User;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The users of an export. One who is referred to and not listed, as removed users are not, becomes a user without a
 * name: so owners stay apart, and nobody is called dismissed who may not be. The mapping may know such a one, too, as a
 * bot or an integration.
 */
public final class UserDirectory {

    private final Map<String, User> users = new LinkedHashMap<>();
    private final Mapping mapping;

    public UserDirectory(Mapping mapping) {
        this.mapping = mapping;
    }

    public void add(User user) {
        users.put(user.id(), user);
    }

    /** The user with this id if known so far. */
    public @Nullable User known(String id) {
        return users.get(id);
    }

    /** The user with this id, whom {@code record} refers to; made up, and reported, when neither the CRM nor the mapping lists them. */
    public User of(String id, JsonCursor record) {
        User known = users.get(id);
        if (known != null) {
            return known;
        }
        if (!mapping.users().containsKey(id)) {
            record.count(
                    "Users who are referred to and not listed",
                    id,
                    "Maybe they were removed, or the users were not all saved; they have no name and count as active.");
        }
        User madeUp = mapping.user(id, User.builder(id)).build();
        add(madeUp);
        return madeUp;
    }

    public List<User> all() {
        return List.copyOf(users.values());
    }
}

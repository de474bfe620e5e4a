package io.crmrules.examples.harness.amocrm;

import io.crmrules.examples.harness.amocrm.internal.ExportFolder;
import io.crmrules.examples.harness.amocrm.internal.Resource;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The users, of whom amoCRM names no role. A user who is referred to and not listed, as removed users are not, becomes a
 * user without a name: so owners stay apart, and nobody is called dismissed who may not be.
 */
final class Users {

    private static final String ROBOT = "0";

    private final Map<String, User> users = new LinkedHashMap<>();
    private final boolean listed;

    private Users(boolean listed) {
        this.listed = listed;
    }

    static Users read(ExportFolder folder) {
        Users read = new Users(folder.has(Resource.USERS));
        folder.forEach(Resource.USERS, read::add);
        return read;
    }

    private void add(JsonCursor given) {
        String id = given.requiredId("id");
        if (id != null) {
            JsonCursor user = given.as("user " + id);
            boolean active = user.at("rights").flag("is_active", true);
            users.put(id, new User(id, user.text("name"), null, active));
        }
    }

    /** Who did something: 0 is the CRM itself or an integration; null when the record does not say. */
    @Nullable
    User author(JsonCursor record, String field) {
        String id = record.id(field);
        return id == null ? null : user(id, record);
    }

    /** Who is responsible for something: 0 is nobody. */
    @Nullable
    User responsible(JsonCursor record, String field) {
        String id = record.id(field);
        return id == null || id.equals(ROBOT) ? null : user(id, record);
    }

    private User user(String id, JsonCursor record) {
        User known = users.get(id);
        if (known != null) {
            return known;
        }
        boolean robot = id.equals(ROBOT);
        if (listed && !robot) {
            record.problems()
                    .count(
                            record,
                            "Users who are referred to and not listed",
                            id,
                            "Maybe they were removed from the account, or a page of users was not saved.");
        }
        User made = robot ? new User(ROBOT, "amoCRM", Role.ROBOT, true) : new User(id, "", null, true);
        users.put(id, made);
        return made;
    }

    /** The only user of this name, null when there is none or more than one. */
    @Nullable
    User named(String name) {
        List<User> found =
                users.values().stream().filter(user -> user.name().equals(name)).toList();
        return name.isBlank() || found.size() != 1 ? null : found.get(0);
    }

    /** The listed user with this id, null when there is none. */
    @Nullable
    User listed(String id) {
        return users.get(id);
    }

    List<User> all() {
        return List.copyOf(users.values());
    }
}

package io.crmrules.examples.harness.export.amocrm.internal.reference;

import io.crmrules.examples.harness.export.amocrm.internal.ExportFolder;
import io.crmrules.examples.harness.export.amocrm.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.UserDirectory;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import io.crmrules.model.UserBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The users. What amoCRM calls a role is a set of rights with a name, and no role in sales. */
public final class Users {

    private static final User ROBOT =
            User.builder("0").name("amoCRM").role(Role.ROBOT).active(true).build();

    private final UserDirectory users;
    private final Mapping mapping;
    private boolean statusKnown = true;

    private Users(Mapping mapping) {
        this.users = new UserDirectory(mapping);
        this.mapping = mapping;
    }

    public static Users read(ExportFolder folder, Mapping mapping) {
        Users read = new Users(mapping);
        folder.forEach(Resource.USERS, read::add);
        return read;
    }

    private void add(JsonCursor given) throws BrokenRecordException {
        String id = given.requiredId("id");
        JsonCursor user = given.as("user " + id);
        UserBuilder named = User.builder(id).name(user.text("name")).team(called(user, "groups"));
        UserBuilder read = mapping.user(id, named);
        JsonCursor rights = user.at("rights");
        statusKnown &= rights.has("is_active");
        users.add(
                rights.has("is_active")
                        ? read.active(rights.flag("is_active", true)).build()
                        : read.build());
    }

    /** What the rights of each user are called, by their ids: "Стажёр". */
    public static Map<String, String> positions(ExportFolder folder) {
        Map<String, String> positions = new HashMap<>();
        folder.forEach(Resource.USERS, user -> {
            String position = called(user, "roles");
            if (position != null) {
                positions.put(user.requiredId("id"), position);
            }
        });
        return positions;
    }

    private static @Nullable String called(JsonCursor user, String list) {
        for (JsonCursor first : user.at("_embedded", list).items()) {
            String name = first.text("name");
            return name.isBlank() ? null : name;
        }
        return null;
    }

    /** Who did something: 0 is the CRM itself or an integration; null when the record does not say. */
    public @Nullable User author(JsonCursor record, String field) {
        String id = record.id(field);
        if (id == null) {
            return null;
        }
        if (id.equals(ROBOT.id()) && users.known(id) == null) {
            users.add(ROBOT);
        }
        return users.of(id, record);
    }

    /** Who wrote to a customer: what an integration sent may have been written by anybody, so 0 is unknown. */
    public @Nullable User writer(JsonCursor record, String field) {
        return record.reference(field) == null ? null : author(record, field);
    }

    /** Whether it is said of every user whether they are active. */
    public boolean statusKnown() {
        return statusKnown;
    }

    /** Who is responsible for something: 0 is nobody. */
    public @Nullable User responsible(JsonCursor record, String field) {
        String id = record.reference(field);
        return id == null ? null : users.of(id, record);
    }

    /** The only user of this name, null when there is none or more than one. */
    public @Nullable User named(String name) {
        List<User> found =
                users.all().stream().filter(user -> user.name().equals(name)).toList();
        return name.isBlank() || found.size() != 1 ? null : found.get(0);
    }

    /** The user with this id, null when nobody has it so far. */
    public @Nullable User known(String id) {
        return users.known(id);
    }

    public List<User> all() {
        return users.all();
    }
}

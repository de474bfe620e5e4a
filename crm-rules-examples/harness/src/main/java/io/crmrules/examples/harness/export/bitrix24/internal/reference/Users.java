package io.crmrules.examples.harness.export.bitrix24.internal.reference;

import io.crmrules.examples.harness.export.bitrix24.internal.Bodies;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.UserDirectory;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.model.User;
import io.crmrules.model.UserBuilder;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The portal's users, their departments as teams. Roles are not known to the API. */
public final class Users {

    private final UserDirectory users;
    private final Mapping mapping;
    private final Map<String, String> departments = new HashMap<>();
    private boolean statusKnown = true;

    private Users(Mapping mapping) {
        this.users = new UserDirectory(mapping);
        this.mapping = mapping;
    }

    public static Users read(Bodies bodies, Mapping mapping) {
        Users read = new Users(mapping);
        bodies.each(
                Resource.DEPARTMENTS,
                department -> read.departments.put(department.requiredId("ID"), department.text("NAME")));
        bodies.each(Resource.USERS, read::add);
        return read;
    }

    private void add(JsonCursor record) throws BrokenRecordException {
        String id = record.requiredId("ID");
        UserBuilder told = User.builder(id)
                .name(name(record, "NAME", "LAST_NAME"))
                .team(team(record))
                .zone(zone(record.text("TIME_ZONE")));
        UserBuilder user = mapping.user(id, told);
        statusKnown &= record.has("ACTIVE");
        users.add(
                record.has("ACTIVE") ? user.active(record.flag("ACTIVE", true)).build() : user.build());
    }

    private @Nullable String team(JsonCursor record) {
        for (JsonCursor department : record.at("UF_DEPARTMENT").items()) {
            String name = departments.getOrDefault(department.text(), "");
            return name.isBlank() ? null : name;
        }
        return null;
    }

    /** Null for the portal's own, which is written as nothing, and for what is no zone. */
    private static @Nullable ZoneId zone(String name) {
        try {
            return name.isEmpty() ? null : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    /** What the users' positions are called, by their ids: "Стажёр". */
    public static Map<String, String> positions(Bodies bodies) {
        Map<String, String> positions = new HashMap<>();
        bodies.each(Resource.USERS, user -> positions.put(user.requiredId("ID"), user.text("WORK_POSITION")));
        positions.values().removeIf(String::isBlank);
        return positions;
    }

    /** The parts of a person's name that are there, as Bitrix24 shows them. */
    static String name(JsonCursor record, String... parts) {
        return Stream.of(parts)
                .map(record::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Null when the property names nobody. */
    public @Nullable User of(JsonCursor record, String key) {
        String id = record.reference(key);
        return id == null ? null : users.of(id, record);
    }

    /** Whether it is said of every user whether they are active. */
    public boolean statusKnown() {
        return statusKnown;
    }

    public List<User> all() {
        return users.all();
    }
}

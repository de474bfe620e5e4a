package io.crmrules.examples.harness.export.bitrix24.internal.reference;

import io.crmrules.examples.harness.export.bitrix24.internal.Bodies;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.UserDirectory;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.model.User;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The portal's users. Roles are not known to the API. */
public final class Users {

    private final UserDirectory users;
    private final Mapping mapping;
    private boolean statusKnown = true;

    private Users(Mapping mapping) {
        this.users = new UserDirectory(mapping);
        this.mapping = mapping;
    }

    public static Users read(Bodies bodies, Mapping mapping) {
        Users read = new Users(mapping);
        bodies.each(Resource.USERS, read::add);
        return read;
    }

    private void add(JsonCursor record) throws BrokenRecordException {
        String id = record.requiredId("ID");
        var user = mapping.user(id, User.builder(id).name(name(record, "NAME", "LAST_NAME")));
        statusKnown &= record.has("ACTIVE");
        users.add(
                record.has("ACTIVE") ? user.active(record.flag("ACTIVE", true)).build() : user.build());
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

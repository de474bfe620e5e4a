package io.crmrules.examples.harness.bitrix24;

import io.crmrules.examples.harness.bitrix24.internal.Bodies;
import io.crmrules.examples.harness.bitrix24.internal.Problems;
import io.crmrules.examples.harness.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.Located;
import io.crmrules.model.User;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The portal's users. One that others only refer to is made up, without a name, so that owners stay apart. Roles are
 * not known to the API.
 */
final class Users {

    private static final int NAMES_SHOWN = 5;

    private final Map<String, User> byId = new LinkedHashMap<>();
    private final Set<String> madeUp = new TreeSet<>();

    static Users read(Bodies bodies) {
        Users users = new Users();
        bodies.each(Resource.USERS, record -> {
            String id = record.id("ID");
            users.byId.put(
                    id,
                    new User(
                            id,
                            name(record, "NAME", "LAST_NAME"),
                            null,
                            !record.has("ACTIVE") || record.yes("ACTIVE")));
        });
        return users;
    }

    /** The parts of a person's name that are there, as Bitrix24 shows them. */
    static String name(Located record, String... parts) {
        return Stream.of(parts)
                .map(record::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Null when the property names nobody. */
    @Nullable
    User of(Located record, String key) {
        String id = record.reference(key);
        return id == null ? null : byId.computeIfAbsent(id, this::makeUp);
    }

    private User makeUp(String id) {
        madeUp.add(id);
        return User.of(id, "", null);
    }

    void reportMissing(Problems problems) {
        if (!madeUp.isEmpty()) {
            String some = madeUp.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "));
            problems.add(
                    Resource.USERS.method(),
                    madeUp.size() + " users are named by other records and not listed, such as " + some,
                    "Maybe user.get was not saved, or not with all its pages; these users have no name and count as active.");
        }
    }

    List<User> all() {
        return List.copyOf(byId.values());
    }
}

package io.crmrules.examples.harness.export.table.internal.reference;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.UserDirectory;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.examples.harness.export.table.internal.Row;
import io.crmrules.examples.harness.export.table.internal.Tables;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import io.crmrules.model.UserBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Users by their ids, or by their names where tables name people so. Without a table of users the name is the id. */
public final class Users {

    private final UserDirectory users;
    private final Map<String, User> authors = new HashMap<>();
    private final Mapping mapping;
    private final boolean listed;
    private boolean strangers;

    private Users(Mapping mapping, boolean listed) {
        this.users = new UserDirectory(mapping);
        this.mapping = mapping;
        this.listed = listed;
    }

    public static Users read(Tables tables, Mapping mapping) {
        Users read = new Users(mapping, tables.has(TableType.USERS));
        tables.each(TableType.USERS, read::add);
        return read;
    }

    private void add(Row row) throws BrokenRecordException {
        String id = row.required("id");
        UserBuilder user = User.builder(id).name(row.name()).role(row.constant("role", Role.class));
        Boolean active = row.flag("active");
        if (active != null) {
            user.active(active);
        }
        String team = row.text("team");
        User built = mapping.user(id, team.isEmpty() ? user : user.team(team)).build();
        users.add(built);
        if (!row.text("authorId").isEmpty()) {
            authors.putIfAbsent(row.text("authorId"), built);
        }
    }

    /** Who did something, by a row. Where users have an id of their own for that, one that may mean two means nobody. */
    public @Nullable User author(Row row, String property) {
        String said = row.text(property);
        User author = authors.get(said);
        User owner = users.known(said);
        if (author == null || owner == null || owner.equals(author)) {
            return author == null ? of(row, property) : author;
        }
        row.place().count("Ids that may mean two people", said, "Maybe the mapping names the wrong column.");
        return null;
    }

    /** Whom a row names; null when it names nobody. */
    public @Nullable User of(Row row, String property) {
        String said = row.text(property);
        if (said.isEmpty()) {
            return null;
        }
        User known = users.known(said);
        User named = known == null ? named(said) : known;
        if (named == null && !listed) {
            named = mapping.user(said, User.builder(said).name(said)).build();
            users.add(named);
        }
        strangers |= named == null;
        return named == null ? users.of(said, row.place()) : named;
    }

    private @Nullable User named(String name) {
        List<User> found = users.all().stream()
                .filter(user -> user.name().equalsIgnoreCase(name))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    /** Whether everybody who was named so far is among the users. */
    public boolean allListed() {
        return listed && !strangers;
    }

    public List<User> all() {
        return users.all();
    }
}

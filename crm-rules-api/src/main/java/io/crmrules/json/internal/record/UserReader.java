package io.crmrules.json.internal.record;

import io.crmrules.json.internal.parse.Cursor;
import io.crmrules.json.internal.parse.EnumNames;
import io.crmrules.json.internal.parse.RecordReader;
import io.crmrules.json.internal.parse.Values;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

public final class UserReader implements RecordReader<User> {

    private static final EnumNames<Role> ROLES = new EnumNames<>(Role.class);

    @Override
    public @Nullable User read(Cursor in) throws IOException {
        String id = null;
        String name = "";
        Role role = null;
        boolean active = true;
        while (in.next()) {
            switch (in.name()) {
                case "id" -> id = in.id();
                case "name" -> name = Values.text(in);
                case "role" -> role = Values.word(in, ROLES);
                case "active" -> active = Values.flag(in, true);
                default -> in.unknown();
            }
        }
        if (id == null) {
            in.incomplete("id", null);
            return null;
        }
        return new User(id, name, role, active);
    }
}

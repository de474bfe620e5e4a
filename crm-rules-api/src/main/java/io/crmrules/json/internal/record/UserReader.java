package io.crmrules.json.internal.record;

import io.crmrules.json.internal.parse.Cursor;
import io.crmrules.json.internal.parse.EnumNames;
import io.crmrules.json.internal.parse.RecordReader;
import io.crmrules.json.internal.parse.RecordType;
import io.crmrules.json.internal.parse.Values;
import io.crmrules.model.Leave;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import io.crmrules.model.UserBuilder;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class UserReader implements RecordReader<User> {

    private static final EnumNames<Role> ROLES = new EnumNames<>(Role.class);

    @Override
    public @Nullable User read(Cursor in) throws IOException {
        String id = null;
        String name = "";
        Role role = null;
        Boolean active = null;
        String team = "";
        ZoneId zone = null;
        List<Leave> leaves = new ArrayList<>(0);
        while (in.next()) {
            switch (in.name()) {
                case "id" -> id = in.id();
                case "name" -> name = Values.text(in);
                case "role" -> role = Values.word(in, ROLES);
                case "active" -> active = Values.flag(in);
                case "team" -> team = Values.text(in);
                case "zone" -> zone = Values.zone(in);
                case "absent" -> in.records(RecordType.LEAVE, UserReader::leave, leaves::add);
                default -> in.unknown();
            }
        }
        if (id == null) {
            in.incomplete("id", null);
            return null;
        }
        UserBuilder user = User.builder(id)
                .name(name)
                .role(role)
                .team(team.isBlank() ? null : team)
                .zone(zone)
                .leaves(leaves);
        return active == null ? user.build() : user.active(active).build();
    }

    private static @Nullable Leave leave(Cursor in) throws IOException {
        LocalDate from = null;
        LocalDate to = null;
        String deputy = "";
        while (in.next()) {
            switch (in.name()) {
                case "from" -> from = Values.date(in);
                case "to" -> to = Values.date(in);
                case "deputy" -> deputy = Values.text(in);
                default -> in.unknown();
            }
        }
        if (from == null || to == null) {
            in.incomplete("from", from, "to", to);
            return null;
        }
        return new Leave(from, to, deputy.isBlank() ? null : deputy);
    }
}

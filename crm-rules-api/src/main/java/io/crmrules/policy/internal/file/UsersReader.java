package io.crmrules.policy.internal.file;

import io.crmrules.model.Leave;
import io.crmrules.model.Role;
import io.crmrules.policy.internal.statement.UserTerms;
import io.crmrules.support.yaml.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a policy says of a user. */
final class UsersReader {

    private static final List<String> OF_USER = List.of("calendar", "role", "team", "absent");
    private static final List<String> OF_LEAVE = List.of("from", "to", "deputy");

    private UsersReader() {}

    static UserTerms read(YamlNode node) {
        Map<String, YamlNode> said = node.map(OF_USER);
        YamlNode role = said.get("role");
        YamlNode absent = said.get("absent");
        return new UserTerms(
                text(said.get("calendar")),
                role == null || role.isNothing() ? null : PolicyReader.scalar(role, UsersReader::role),
                text(said.get("team")),
                absent == null || absent.isNothing() ? null : leaves(absent));
    }

    private static Role role(String name) {
        return PolicyReader.constant(Role.class, name);
    }

    private static List<Leave> leaves(YamlNode node) {
        List<Leave> leaves = new ArrayList<>();
        for (YamlNode each : node.list()) {
            Leave leave = leave(each, each.map(OF_LEAVE));
            if (leave != null) {
                leaves.add(leave);
            }
        }
        return leaves;
    }

    private static @Nullable Leave leave(YamlNode node, Map<String, YamlNode> said) {
        LocalDate from = date(said.get("from"));
        LocalDate to = date(said.get("to"));
        if (!node.isMap()) {
            return null;
        } else if (!given(said.get("from"))) {
            node.complain("does not say from when", "Maybe { from: 2026-11-02, to: 2026-11-15 }.");
        } else if (from != null && to != null && to.isBefore(from)) {
            node.complain("ends on " + to + ", before it begins on " + from, "Maybe the two are the other way round.");
        } else if (from != null && (to != null || !given(said.get("to")))) {
            return new Leave(from, to == null ? LocalDate.MAX : to, text(said.get("deputy")));
        }
        return null;
    }

    private static boolean given(@Nullable YamlNode node) {
        return node != null && !node.isNothing();
    }

    private static @Nullable LocalDate date(@Nullable YamlNode node) {
        return node == null || node.isNothing() ? null : PolicyReader.scalar(node, CalendarReader::date);
    }

    private static @Nullable String text(@Nullable YamlNode node) {
        String text = node == null || node.isNothing() ? null : PolicyReader.scalar(node, each -> each);
        return text == null || text.isEmpty() ? null : text;
    }
}

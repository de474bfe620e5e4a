package io.crmrules.policy.internal.file;

import io.crmrules.policy.internal.statement.Statement;
import io.crmrules.policy.lint.Doubt;
import io.crmrules.support.yaml.YamlNode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the account of a CRM says of the calendar. Nobody can be asked to mend it, so what is wrong there does not hold.
 *
 * @param statements what holds
 * @param doubts what does not
 */
public record AccountCalendar(List<Statement> statements, List<Doubt> doubts) {

    /** Says nothing. */
    public static final AccountCalendar NONE = new AccountCalendar(List.of(), List.of());

    private static final String ACCOUNT = "account of the CRM";

    public AccountCalendar {
        statements = List.copyOf(statements);
        doubts = List.copyOf(doubts);
    }

    /** Key by key, so that one that is wrong costs no other. */
    public static AccountCalendar read(@Nullable ZoneId zone, Map<String, Object> calendar) {
        List<Statement> statements = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        if (zone != null) {
            statements.add(statement(Statement.ZONE, zone.getId()));
        }
        calendar.forEach((key, value) -> {
            List<String> wrong = new ArrayList<>();
            Map<String, Object> one = new LinkedHashMap<>();
            one.put(key, value);
            List<Statement> said = CalendarReader.read(
                    YamlNode.of(one, ACCOUNT, (file, line, path, problem, hint) -> wrong.add(path + ": " + problem)));
            if (wrong.isEmpty()) {
                statements.addAll(said);
            } else {
                Statement about = statement(Statement.CALENDAR + "." + key, String.valueOf(value));
                doubts.add(new Doubt(about.entry(false), "account", List.of(wrong.get(0))));
            }
        });
        return new AccountCalendar(statements, doubts);
    }

    private static Statement statement(String key, Object value) {
        return new Statement(ACCOUNT, 0, key, null, "", key, value);
    }
}

package io.crmrules.policy.internal.file;

import io.crmrules.policy.calendar.Country;
import io.crmrules.policy.calendar.Hours;
import io.crmrules.policy.calendar.Weekdays;
import io.crmrules.policy.internal.statement.Statement;
import io.crmrules.support.Hints;
import io.crmrules.support.Misfit;
import io.crmrules.support.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a policy, or the account of a CRM, says of a calendar. */
final class CalendarReader {

    private static final List<String> OWN = List.of("country", "hours", "holidays", "workingDays", "dates");
    private static final List<String> NAMED = List.of("zone", "country", "hours", "holidays", "workingDays", "dates");

    private CalendarReader() {}

    /** The company's, whose zone stands elsewhere. */
    static List<Statement> read(YamlNode node) {
        return read(node, OWN);
    }

    /** Of a calendar with a name: what it has otherwise than the company. */
    static List<Statement> named(YamlNode node) {
        return read(node, NAMED);
    }

    private static List<Statement> read(YamlNode node, List<String> keys) {
        List<Statement> said = new ArrayList<>();
        node.map(keys).forEach((key, value) -> {
            Object read = value.isNothing() ? null : value(key, value);
            if (read != null) {
                String about = key.equals(Statement.ZONE) ? key : Statement.CALENDAR + "." + key;
                said.add(new Statement(node.file(), value.line(), value.path(), null, "", about, read));
            }
        });
        return said;
    }

    private static @Nullable Object value(String key, YamlNode value) {
        return switch (key) {
            case Statement.ZONE -> PolicyReader.scalar(value, text -> text);
            case "country" -> PolicyReader.scalar(value, Country::of);
            case "hours" -> week(value);
            case "dates" -> dates(value);
            default -> list(value);
        };
    }

    private static Map<DayOfWeek, Hours> week(YamlNode node) {
        Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
        node.map().forEach((days, span) -> {
            Hours hours = hours(span);
            for (DayOfWeek day : keys(days, span, Weekdays::parse)) {
                if (week.containsKey(day)) {
                    span.complain(day + " has hours already", "Maybe { MON-THU: ..., FRI: ... }.");
                } else if (hours != null) {
                    week.put(day, hours);
                }
            }
        });
        if (node.isMap() && node.map().isEmpty()) {
            node.complain("names no day", "Maybe { MON-FRI: \"09:00-18:00\" }.");
        } else if (!week.isEmpty() && week.values().stream().allMatch(Hours::off)) {
            node.complain("has no working hours on any day of the week", "Maybe { MON-FRI: \"09:00-18:00\" }.");
        }
        return week;
    }

    /** One text, or a list of spans. */
    private static @Nullable Hours hours(YamlNode node) {
        if (!node.isList()) {
            return PolicyReader.scalar(node, Hours::parse);
        }
        List<Hours> spans = node.list().stream()
                .map((YamlNode each) -> PolicyReader.scalar(each, Hours::parse))
                .filter(Objects::nonNull)
                .toList();
        return Hours.of(spans);
    }

    private static Map<LocalDate, Hours> dates(YamlNode node) {
        Map<LocalDate, Hours> dates = new TreeMap<>();
        node.map().forEach((text, span) -> {
            Hours hours = hours(span);
            if (hours != null) {
                keys(text, span, date -> Set.of(date(date))).forEach(date -> dates.put(date, hours));
            }
        });
        return dates;
    }

    private static Collection<LocalDate> list(YamlNode node) {
        return node.list().stream()
                .map((YamlNode each) -> PolicyReader.scalar(each, CalendarReader::date))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What a key means that is no mere name; nothing after a complaint. */
    private static <T> Set<T> keys(String key, YamlNode node, Function<String, Set<T>> reader) {
        try {
            return reader.apply(key);
        } catch (Misfit misfit) {
            node.complain(misfit.problem(), misfit.hint());
            return Set.of();
        }
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Misfit(Hints.quote(text) + " is no date", "Maybe 2026-11-04.");
        }
    }
}

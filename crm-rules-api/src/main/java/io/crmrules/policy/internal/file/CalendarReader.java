package io.crmrules.policy.internal.file;

import io.crmrules.policy.calendar.Hours;
import io.crmrules.support.Hints;
import io.crmrules.support.Misfit;
import io.crmrules.support.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads the calendar of a policy file. */
final class CalendarReader {

    /** Takes what the calendar says. */
    interface Statements {
        void say(YamlNode node, String key, Object value);
    }

    private final Statements statements;

    CalendarReader(Statements statements) {
        this.statements = statements;
    }

    void read(YamlNode node) {
        node.map(List.of("hours", "holidays", "workingDays")).forEach((key, value) -> {
            if (!value.isNothing()) {
                statements.say(value, "calendar." + key, key.equals("hours") ? hours(value) : dates(value));
            }
        });
    }

    private static Map<DayOfWeek, Hours> hours(YamlNode node) {
        Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
        node.map().forEach((days, span) -> {
            Hours hours = PolicyReader.scalar(span, Hours::parse);
            for (DayOfWeek day : days(days, span)) {
                if (week.containsKey(day)) {
                    span.complain(day + " has hours already", "Maybe { MON-THU: ..., FRI: ... }.");
                } else if (hours != null) {
                    week.put(day, hours);
                }
            }
        });
        if (node.isMap() && node.map().isEmpty()) {
            node.complain("names no day", "Maybe { MON-FRI: \"09:00-18:00\" }.");
        }
        return week;
    }

    private static Set<DayOfWeek> days(String days, YamlNode node) {
        try {
            return Hours.parseDays(days);
        } catch (Misfit misfit) {
            node.complain(misfit.problem(), misfit.hint());
            return Set.of();
        }
    }

    private static List<LocalDate> dates(YamlNode node) {
        return node.list().stream()
                .map((YamlNode each) -> PolicyReader.scalar(each, CalendarReader::date))
                .filter(Objects::nonNull)
                .toList();
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Misfit(Hints.quote(text) + " is no date", "Maybe 2026-11-04.");
        }
    }
}

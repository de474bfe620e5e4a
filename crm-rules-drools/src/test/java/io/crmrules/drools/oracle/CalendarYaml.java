package io.crmrules.drools.oracle;

import io.crmrules.drools.oracle.WorkingTime.Shift;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The calendars of a company as its policy file has them. */
final class CalendarYaml {

    private final People people;
    private final List<String> calendars = new ArrayList<>();

    CalendarYaml(People people) {
        this.people = people;
    }

    String text() {
        WorkingTime company = people.company();
        String users = named(people.users());
        String pipelines = named(people.pipelines());
        return "zone: " + company.zone() + "\ncalendar: "
                + calendar(
                        null,
                        company.russia(),
                        company.week(),
                        company.holidays(),
                        company.workingDays(),
                        company.dates())
                + "\ncalendars: {" + String.join(", ", calendars) + "}\nusers: {" + users + "}\npipelines: {" + pipelines
                + "}\n";
    }

    private String named(Map<String, OwnTime> whose) {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(whose).forEach((id, own) -> {
            String name = "of-" + id;
            calendars.add(name + ": "
                    + calendar(
                            own.zone(), own.russia(), own.week(), own.holidays(), own.workingDays(), own.dates()));
            lines.add(id + ": {calendar: " + name + "}");
        });
        return String.join(", ", lines);
    }

    private static String calendar(
            @Nullable ZoneId zone,
            @Nullable Boolean russia,
            @Nullable Map<DayOfWeek, List<Shift>> week,
            Collection<LocalDate> holidays,
            Collection<LocalDate> workingDays,
            Map<LocalDate, List<Shift>> dates) {
        List<String> said = new ArrayList<>();
        if (zone != null) {
            said.add("zone: " + zone);
        }
        if (russia != null) {
            said.add("country: " + (russia ? "RU" : "none"));
        }
        if (week != null) {
            said.add("hours: " + hours(week));
        }
        said.add("holidays: " + holidays);
        said.add("workingDays: " + workingDays);
        said.add("dates: " + hours(dates));
        return "{" + String.join(", ", said) + "}";
    }

    private static String hours(Map<?, List<Shift>> hours) {
        return hours.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + spans(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String spans(List<Shift> shifts) {
        return shifts.isEmpty()
                ? "off"
                : shifts.stream()
                        .map(shift -> '"' + clock(shift.opens()) + "-" + clock(shift.closes()) + '"')
                        .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String clock(int minutes) {
        int time = minutes > 24 * 60 ? minutes - 24 * 60 : minutes;
        return String.format(Locale.ROOT, "%02d:%02d", time / 60, time % 60);
    }
}

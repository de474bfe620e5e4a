package io.crmrules.examples.benchmarks.loops;

import io.crmrules.model.Role;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.policy.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all loops ask: moments, working time, who is a person, blankness. */
final class Words {

    private static final Set<String> PLACEHOLDERS = Set.of("-", "0", "нет", "н/д", "test", "тест", "n/a", ".");

    final Instant now;
    final Instant cutoff;
    private final BusinessCalendar calendar;

    Words(BusinessCalendar calendar, Instant now) {
        this.calendar = calendar;
        this.now = now;
        this.cutoff = Objects.requireNonNull(calendar.cutoff(now), "a calendar with working days");
    }

    LocalDate today() {
        return calendar.dateOf(now);
    }

    Instant dayOver(LocalDate day) {
        return day.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
    }

    Instant daysAgo(int days) {
        return calendar.daysBefore(now, days);
    }

    /** Working time never exceeds the time that passes, which is quicker to ask. */
    boolean moreThan(Duration allowed, Instant from, Instant to) {
        return from.plus(allowed).isBefore(to) && calendar.workingTime(from, to).compareTo(allowed) > 0;
    }

    int workingDaysSince(Instant moment) {
        return calendar.workingDaysPassed(moment, now);
    }

    Instant workingDaysOver(Instant moment, int days) {
        return calendar.workingDaysOver(moment, days);
    }

    Instant deadline(Instant moment, Duration within) {
        return calendar.plusWorkingTime(moment, within);
    }

    @Nullable
    Instant due(Task task) {
        if (task.dueAt() != null) {
            return task.dueAt();
        }
        return task.dueDate() == null ? null : calendar.dueMoment(task.dueDate());
    }

    static boolean person(@Nullable User user) {
        return user == null || user.role() != Role.ROBOT;
    }

    static boolean knownPerson(@Nullable User user) {
        return user != null && person(user);
    }

    /** Known, a person, with a role, and none of these. */
    static boolean lacks(Set<Role> roles, @Nullable User user) {
        return user != null && user.role() != null && user.role() != Role.ROBOT && !roles.contains(user.role());
    }

    static boolean exchange(@Nullable User user) {
        return user != null && user.role() == Role.LEAD_EXCHANGE;
    }

    static boolean filled(List<String> texts) {
        for (String text : texts) {
            if (!blank(text)) {
                return true;
            }
        }
        return false;
    }

    static boolean blank(@Nullable String text) {
        if (text == null) {
            return true;
        }
        String stripped = stripped(text);
        return stripped.isEmpty() || PLACEHOLDERS.contains(stripped);
    }

    /** Without white space at its ends, no-break spaces included. */
    static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && space(text.charAt(start))) {
            start++;
        }
        while (start < end && space(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static Instant later(Instant one, @Nullable Instant other) {
        return other != null && other.isAfter(one) ? other : one;
    }
}

package io.crmrules.json.internal.parse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** ISO-8601 in the years 0000 to 9999, the usual form without detours: a large CRM has tens of millions of times. */
final class Times {

    private static final int SECONDS_END = 19;
    private static final int LONGEST = 40;
    private static final Pattern WITHOUT_OFFSET =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?");
    private static final Pattern DATE_ONLY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Times() {}

    /** A time with offset, null when it is none. */
    static @Nullable Instant instant(char[] text, int start, int length) {
        Instant usual = length == SECONDS_END + 1 || length == SECONDS_END + 6 ? usual(text, start, length) : null;
        return usual != null ? usual : unusual(text, start, length);
    }

    /** A date, null when it is none. */
    static @Nullable LocalDate date(String text) {
        try {
            return text.length() == 10 ? LocalDate.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A time zone, null when there is none of this name. */
    static @Nullable ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What may help whoever wrote {@code text} for a time. */
    static String hint(String text) {
        if (DATE_ONLY.matcher(text).matches()) {
            return "Maybe add time and offset, e.g. " + text + "T18:00:00+03:00.";
        }
        if (text.length() < LONGEST && WITHOUT_OFFSET.matcher(text).matches()) {
            return "Maybe add the offset, e.g. " + text.replace(' ', 'T') + "+03:00.";
        }
        return "Maybe write it like 2026-11-20T18:05:00+03:00.";
    }

    /** {@code yyyy-MM-ddTHH:mm:ss} followed by Z or ±hh:mm; null when it is anything else. */
    private static @Nullable Instant usual(char[] t, int s, int length) {
        int year = number(t, s, 4);
        int month = number(t, s + 5, 2);
        int day = number(t, s + 8, 2);
        int time = time(t, s + 11);
        int offset = offset(t, s + SECONDS_END, length - SECONDS_END);
        boolean separated = t[s + 4] == '-' && t[s + 7] == '-' && t[s + 10] == 'T';
        if (!separated || time < 0 || offset == Integer.MIN_VALUE || !exists(year, month, day)) {
            return null;
        }
        return Instant.ofEpochSecond(LocalDate.of(year, month, day).toEpochDay() * 86_400L + time - offset);
    }

    private static boolean exists(int year, int month, int day) {
        return year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= Month.of(month).length(Year.isLeap(year)));
    }

    private static int number(char[] t, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = t[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static int time(char[] t, int s) {
        int hour = number(t, s, 2);
        int minute = number(t, s + 3, 2);
        int second = number(t, s + 6, 2);
        boolean sound = t[s + 2] == ':' && t[s + 5] == ':' && (hour | minute | second) >= 0;
        return sound && hour < 24 && minute < 60 && second < 60 ? hour * 3600 + minute * 60 + second : -1;
    }

    private static int offset(char[] t, int s, int length) {
        if (length == 1) {
            return t[s] == 'Z' ? 0 : Integer.MIN_VALUE;
        }
        int hours = number(t, s + 1, 2);
        int minutes = number(t, s + 4, 2);
        boolean sign = t[s] == '+' || t[s] == '-';
        if (!sign || t[s + 3] != ':' || (hours | minutes) < 0 || hours > 17 || minutes > 59) {
            return Integer.MIN_VALUE;
        }
        int seconds = hours * 3600 + minutes * 60;
        return t[s] == '-' ? -seconds : seconds;
    }

    private static @Nullable Instant unusual(char[] text, int start, int length) {
        if (length > LONGEST) {
            return null;
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(String.valueOf(text, start, length));
            return time.getYear() >= 0 && time.getYear() <= 9999 ? time.toInstant() : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}

package io.crmrules.report;

import io.crmrules.model.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the values of evidence for people, in a language and in the company's zone. */
public final class ValueFormat {

    private static final Map<String, String> DATES = Map.of("ru", "dd.MM.yyyy");
    private static final Map<String, String[]> UNITS = Map.of("ru", new String[] {"ч", "мин", "с"});
    private static final String[] ENGLISH_UNITS = {"h", "min", "s"};

    private final ZoneId zone;
    private final DateTimeFormatter date;
    private final DateTimeFormatter moment;
    private final String[] units;

    /** Languages other than Russian are written in the international way: 2026-11-20 18:05. */
    public ValueFormat(String language, ZoneId zone) {
        String pattern = DATES.getOrDefault(language, "yyyy-MM-dd");
        this.zone = zone;
        this.date = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        this.moment = DateTimeFormatter.ofPattern(pattern + " HH:mm", Locale.ROOT);
        this.units = UNITS.getOrDefault(language, ENGLISH_UNITS);
    }

    /** A value as people write it; a list with commas. */
    public String text(Object value) {
        if (value instanceof Instant instant) {
            return moment.format(instant.atZone(zone));
        } else if (value instanceof LocalDate day) {
            return date.format(day);
        } else if (value instanceof Duration duration) {
            return duration(duration);
        } else if (value instanceof Collection<?> values) {
            return values.stream().map(this::text).collect(Collectors.joining(", "));
        } else if (value instanceof Money money) {
            return money(money);
        }
        return String.valueOf(value);
    }

    private String duration(Duration duration) {
        StringBuilder text = new StringBuilder();
        append(text, duration.toHours(), units[0]);
        append(text, duration.toMinutesPart(), units[1]);
        append(text, duration.toSecondsPart(), units[2]);
        return text.isEmpty() ? "0 " + units[1] : text.toString();
    }

    private static void append(StringBuilder text, long number, String unit) {
        if (number > 0) {
            text.append(text.isEmpty() ? "" : " ").append(number).append(' ').append(unit);
        }
    }

    /** Thousands in groups, with a no-break space, as both languages read them. */
    private static String money(Money money) {
        String number = String.format(Locale.ROOT, "%,.2f", money.value())
                .replace(".00", "")
                .replace(',', '\u00a0');
        return money.currency().isEmpty() ? number : number + "\u00a0" + money.currency();
    }
}

package io.crmrules.examples.harness.export.table.internal;

import io.crmrules.examples.harness.export.internal.Moments;
import io.crmrules.examples.harness.export.mapping.TableTerms;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the texts of a table mean; null where they mean nothing. */
final class Values {

    private static final int LONGEST_NUMBER = 40;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MILLIS = Pattern.compile("\\d{13}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f']");
    private static final Pattern CURRENCY = Pattern.compile("(руб\\.?|р\\.|₽|\\$|€)$");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d+)?");

    private final TableTerms terms;
    private final ZoneId zone;
    private final List<DateTimeFormatter> formats;

    Values(TableTerms terms, ZoneId zone) {
        this.terms = terms;
        this.zone = terms.zone() == null ? zone : terms.zone();
        this.formats =
                terms.formats().stream().map(DateTimeFormatter::ofPattern).toList();
    }

    @Nullable
    When moment(String text) {
        for (DateTimeFormatter format : formats) {
            When read = formatted(text, format);
            if (read != null) {
                return read;
            }
        }
        String iso = Moments.iso8601(text);
        if (DAY.matcher(iso).matches()) {
            return formatted(iso, DateTimeFormatter.ISO_LOCAL_DATE);
        }
        Instant at = Moments.parse(millis(iso), zone);
        return at == null ? null : new When(at, null, zone);
    }

    /** Milliseconds, of which there are thirteen digits in our time, as seconds. */
    private static String millis(String text) {
        return MILLIS.matcher(text).matches() ? text.substring(0, 10) : text;
    }

    private @Nullable When formatted(String text, DateTimeFormatter format) {
        try {
            TemporalAccessor read = format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (read instanceof OffsetDateTime moment) {
                return new When(moment.toInstant(), null, zone);
            } else if (read instanceof LocalDateTime local) {
                return new When(local.atZone(zone).toInstant(), null, zone);
            }
            LocalDate day = LocalDate.from(read);
            return new When(day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1), day, zone);
        } catch (DateTimeException notThisForm) {
            return null;
        }
    }

    /** The local date of a moment. */
    LocalDate day(When when) {
        LocalDate day = when.day();
        return day == null ? when.at().atZone(zone).toLocalDate() : day;
    }

    @Nullable
    BigDecimal number(String text) {
        String bare = CURRENCY.matcher(SPACE.matcher(text).replaceAll("")).replaceFirst("");
        String plain = terms.grouping().isBlank() ? bare : bare.replace(terms.grouping(), "");
        String point = terms.decimal() == ',' ? plain.replace(',', '.') : plain;
        return point.length() <= LONGEST_NUMBER && NUMBER.matcher(point).matches() ? new BigDecimal(point) : null;
    }

    /** Whether a word says yes or no. */
    static @Nullable Boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1", "да", "д" -> true;
            case "false", "no", "n", "0", "нет", "н" -> false;
            default -> null;
        };
    }

    /** A span of time like 01:30 or 01:30:00. */
    static @Nullable Integer seconds(String text) {
        if (!text.matches("\\d{1,2}:\\d{2}(:\\d{2})?")) {
            return null;
        }
        String[] parts = text.split(":", -1);
        int minutes = Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
        return minutes * 60 + (parts.length == 2 ? 0 : Integer.parseInt(parts[2]));
    }

    /** A text as messages show it. */
    static String shown(String text) {
        return "\"" + (text.length() > 60 ? text.substring(0, 60) + "..." : text) + "\"";
    }
}

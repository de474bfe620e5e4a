package io.crmrules.report;

import io.crmrules.model.Money;
import io.crmrules.model.Named;
import io.crmrules.policy.RequiredField;
import io.crmrules.support.Words;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes the values of evidence for people, in a language and in the company's zone. Immutable and thread-safe.
 *
 * <pre>{@code
 * ValueFormat format = new ValueFormat("ru", report.summary().run().zone());
 * violation.evidence().forEach((name, value) -> System.out.println(name + ": " + format.text(value)));
 * }</pre>
 */
public final class ValueFormat {

    private static final int LONGEST_NAME = 80;

    private final ZoneId zone;
    private final DateTimeFormatter date;
    private final DateTimeFormatter moment;
    private final Words terms;
    private final Masks masks;

    /**
     * Languages other than Russian are written in the international way: 2026-11-20 18:05.
     *
     * @param language "ru", or anything else
     * @param zone in which moments are told; dates are told as they are
     * @throws NullPointerException when the language is null
     */
    public ValueFormat(String language, ZoneId zone) {
        this(language, zone, Masks.of(PersonalData.FULL, language));
    }

    /**
     * The same with masks for names and for what people typed.
     *
     * @throws NullPointerException when the language or the masks are null
     */
    public ValueFormat(String language, ZoneId zone, Masks masks) {
        this.masks = Objects.requireNonNull(masks, "masks");
        String pattern = Words.spoken(language).equals("ru") ? "dd.MM.yyyy" : "yyyy-MM-dd";
        this.zone = zone;
        this.date = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        this.moment = DateTimeFormatter.ofPattern(pattern + " HH:mm", Locale.ROOT);
        this.terms = Words.beside(ValueFormat.class, "terms", language);
    }

    /**
     * A value as people write it: a moment to the minute, a duration in hours, minutes and seconds, an amount with its
     * thousands in groups and the sign of its currency, a {@link BigDecimal}, which in evidence is always a share, in per
     * cent, a list with commas, a long name shortened; what is nothing of this, as Java writes it.
     *
     * @param value of evidence, of any class
     */
    public String text(Object value) {
        if (value instanceof Instant instant) {
            return moment.format(instant.atZone(zone));
        } else if (value instanceof LocalDate day) {
            return date.format(day);
        } else if (value instanceof Duration duration) {
            return duration(duration);
        } else if (value instanceof Money money) {
            return money(money);
        } else if (value instanceof BigDecimal share) {
            return number(share.movePointRight(2), "#0.#") + "\u00a0%";
        } else if (value instanceof Named named) {
            return shortened(masks.name(named).strip());
        } else if (value instanceof RequiredField required) {
            return required.fields().stream()
                    .map(terms::named)
                    .collect(Collectors.joining(" " + terms.named("or") + " "));
        } else if (value instanceof Collection<?> values) {
            return values.stream().map(this::text).collect(Collectors.joining(", "));
        }
        String text = String.valueOf(value);
        return terms.has(text) ? terms.of(text) : value instanceof String ? masks.text(text) : text;
    }

    /** What it says instead of names. */
    public Masks masks() {
        return masks;
    }

    /**
     * What stands beside an amount: the sign of its currency, or the code where there is no usual sign.
     *
     * @param code ISO 4217
     */
    public String currency(String code) {
        return terms.named(code);
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }

    private String duration(Duration duration) {
        StringBuilder text = new StringBuilder();
        append(text, duration.toHours(), "hours");
        append(text, duration.toMinutesPart(), "minutes");
        append(text, duration.toSecondsPart(), "seconds");
        return text.isEmpty() ? "0 " + terms.named("minutes") : text.toString();
    }

    private void append(StringBuilder text, long number, String unit) {
        if (number > 0) {
            text.append(text.isEmpty() ? "" : " ").append(number).append(' ').append(terms.named(unit));
        }
    }

    private String money(Money money) {
        boolean whole = money.value().stripTrailingZeros().scale() <= 0;
        String number = number(money.value().abs(), whole ? "#,##0" : "#,##0.00");
        String code = money.currency();
        String told = code.isEmpty()
                ? number
                : terms.has(code) ? terms.of("money.sign", number, terms.of(code)) : number + "\u00a0" + code;
        return money.negative() ? "-" + told : told;
    }

    private String number(BigDecimal number, String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(terms.of("decimalPoint").charAt(0));
        symbols.setGroupingSeparator(terms.of("thousands").charAt(0));
        return new DecimalFormat(pattern, symbols).format(number);
    }
}

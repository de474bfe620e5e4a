package io.crmrules.policy.parameter;

import io.crmrules.model.Money;
import io.crmrules.support.Hints;
import io.crmrules.support.Misfit;
import io.crmrules.support.Texts;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads single values from the texts of policies and of annotations: for what policies say beside parameters, too.
 * Every method throws {@link Misfit}, an {@link IllegalArgumentException}, when the text is none; it quotes the text
 * and says what would do. Runs of blanks count as one.
 */
public final class ScalarText {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DAYS = Pattern.compile("(-?\\d{1,6})(?: ?days?)?");
    private static final Pattern WORKING_DAYS = Pattern.compile("(-?\\d{1,6})(?: ?working days?)?");
    private static final Pattern SPANS =
            Pattern.compile("(?:(\\d{1,6}) ?h)? ?(?:(\\d{1,8}) ?min)? ?(?:(\\d{1,9}) ?s)?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,6})?) ?%");
    private static final Pattern FRACTION = Pattern.compile("[01](?:\\.\\d{1,8})?");
    private static final Pattern MONEY = Pattern.compile("(-?\\d{1,15}(?:[.,]\\d{1,4})?)([A-Z]{3})?");

    private ScalarText() {}

    static boolean flag(String text) {
        return switch (Texts.spaced(text).toLowerCase(Locale.ROOT)) {
            case "true", "on" -> true;
            case "false", "off" -> false;
            default -> throw new Misfit(Hints.quote(text) + " is neither on nor off", "Maybe on, or true.");
        };
    }

    static int count(String text) {
        if (!WHOLE.matcher(Texts.spaced(text)).matches()) {
            throw new Misfit(Hints.quote(text) + " is no whole number", "Maybe 10.");
        }
        return Integer.parseInt(Texts.spaced(text));
    }

    static int days(String text) {
        return number(DAYS, text, "is no number of days", "Maybe 7, or '7 days'.");
    }

    static int workingDays(String text) {
        return number(WORKING_DAYS, text, "is no number of working days", "Maybe 2, or '2 working days'.");
    }

    /**
     * {@code 1 h 30 min}, {@code 30 s}, {@code PT1H} or {@code 0}, to the second.
     *
     * @return 0 or more
     * @throws Misfit when it is none, negative, or has parts of a second
     */
    public static Duration duration(String text) {
        String tidy = Texts.spaced(text);
        if (tidy.startsWith("-")) {
            throw new Misfit(Hints.quote(text) + " is less than nothing", "Working time is 0 or more.");
        }
        if (tidy.equals("0")) {
            return Duration.ZERO;
        }
        if (tidy.startsWith("PT")) {
            return iso(tidy);
        }
        Matcher spans = SPANS.matcher(tidy);
        if (tidy.isEmpty() || !spans.matches()) {
            throw noDuration(text);
        }
        return Duration.ofHours(part(spans, 1)).plusMinutes(part(spans, 2)).plusSeconds(part(spans, 3));
    }

    /**
     * The share that {@code 20 %} or {@code 0.2} stands for.
     *
     * @return the fraction, from 0 to 1, without trailing zeros
     * @throws Misfit when it is none, negative, or more than the whole
     */
    public static BigDecimal share(String text) {
        String tidy = Texts.spaced(text);
        if (tidy.startsWith("-")) {
            throw new Misfit(Hints.quote(text) + " is less than nothing", "A share is at least 0 %.");
        }
        Matcher percent = PERCENT.matcher(tidy);
        if (!percent.matches() && !FRACTION.matcher(tidy).matches()) {
            throw new Misfit(Hints.quote(text) + " is no share", "Maybe '20 %', or 0.2.");
        }
        BigDecimal share = percent.matches() ? new BigDecimal(percent.group(1)).movePointLeft(2) : new BigDecimal(tidy);
        if (share.compareTo(BigDecimal.ONE) > 0) {
            throw new Misfit(Hints.quote(text) + " is more than the whole", "A share is at most 100 %.");
        }
        return share.signum() == 0 ? BigDecimal.ZERO : share.stripTrailingZeros();
    }

    /** The amount without trailing zeros, its currency empty when the text names none. */
    static Money money(String text) {
        Matcher money = MONEY.matcher(Texts.spaced(text).replace(" ", ""));
        if (!money.matches()) {
            throw new Misfit(Hints.quote(text) + " is no amount of money", "Maybe '70 000 RUB', or 70000.");
        }
        BigDecimal value = new BigDecimal(money.group(1).replace(',', '.'));
        if (value.signum() < 0) {
            throw new Misfit(Hints.quote(text) + " is less than nothing", "An amount is 0 or more.");
        }
        String currency = money.group(2);
        return new Money(plain(value), currency == null ? "" : currency);
    }

    /** The number written without trailing zeros and without an exponent. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static int number(Pattern pattern, String text, String problem, String hint) {
        Matcher number = pattern.matcher(Texts.spaced(text));
        if (!number.matches()) {
            throw new Misfit(Hints.quote(text) + " " + problem, hint);
        }
        return Integer.parseInt(number.group(1));
    }

    private static Duration iso(String text) {
        try {
            Duration duration = Duration.parse(text);
            if (!duration.isNegative() && duration.toNanosPart() == 0) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            // Said below, in the words of a policy.
        }
        throw noDuration(text);
    }

    private static Misfit noDuration(String text) {
        return new Misfit(Hints.quote(text) + " is no working time", "Maybe '4 h', '1 h 30 min' or '30 s'.");
    }

    private static long part(Matcher spans, int group) {
        String part = spans.group(group);
        return part == null ? 0 : Long.parseLong(part);
    }
}

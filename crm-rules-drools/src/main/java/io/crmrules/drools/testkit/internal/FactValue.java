package io.crmrules.drools.testkit.internal;

import io.crmrules.model.Money;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.support.Hints;
import io.crmrules.support.yaml.YamlNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of findings as cases write them: equal when they mean the same, however they are written. */
public final class FactValue {

    private static final Parameter DURATION =
            new Parameter("duration", Parameter.Type.DURATION, Duration.ZERO, List.of());
    private static final Parameter MONEY =
            new Parameter("money", Parameter.Type.MONEY, new Money(BigDecimal.ZERO, ""), List.of());

    private FactValue() {}

    /** Whether the case means this value; what it writes in another form than the value's means something else. */
    static boolean same(YamlNode expected, @Nullable Object actual) {
        try {
            return actual == null ? expected.isNothing() : means(expected, actual);
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean means(YamlNode expected, Object actual) {
        if (actual instanceof Collection<?> values) {
            return expected.isList() && sameItems(expected.list(), values);
        } else if (actual instanceof Money money) {
            return sameMoney(MONEY.read(Objects.requireNonNullElse(expected.plain(), "")), money);
        }
        return expected.isText() && means(expected.text(), actual);
    }

    private static boolean means(String text, Object actual) {
        if (actual instanceof Instant instant) {
            return OffsetDateTime.parse(text).toInstant().equals(instant);
        } else if (actual instanceof LocalDate date) {
            return LocalDate.parse(text).equals(date);
        } else if (actual instanceof Duration duration) {
            return DURATION.read(text).equals(duration);
        } else if (actual instanceof Number number) {
            return new BigDecimal(text).compareTo(new BigDecimal(number.toString())) == 0;
        }
        return text.equals(actual.toString());
    }

    private static boolean sameMoney(Object expected, Money actual) {
        return expected instanceof Money money
                && money.currency().equals(actual.currency())
                && money.value().compareTo(actual.value()) == 0;
    }

    private static boolean sameItems(List<YamlNode> expected, Collection<?> actual) {
        Iterator<?> values = actual.iterator();
        return expected.size() == actual.size() && expected.stream().allMatch(each -> same(each, values.next()));
    }

    /** As a case would write it; times at this offset. */
    public static String show(@Nullable Object value, ZoneOffset offset) {
        if (value == null) {
            return "absent";
        } else if (value instanceof Instant instant) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(offset));
        } else if (value instanceof Duration duration) {
            return Parameter.format(duration);
        } else if (value instanceof Collection<?> values) {
            return values.stream().map(each -> show(each, offset)).collect(Collectors.joining(", ", "[", "]"));
        }
        return Hints.oneLine(value.toString());
    }
}

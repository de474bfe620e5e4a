package io.crmrules.policy.parameter;

import io.crmrules.model.Money;
import java.util.List;
import java.util.Objects;

/**
 * A measurable limit of a criterion that a policy may move. Rules declare them, policies set them; a host meets them
 * where it lists what there is to decide, {@code criterion.spec().parameters()}, or reads what somebody typed:
 *
 * <pre>{@code
 * Object value = parameter.read("14 days"); // an Integer, 14, of a parameter of DAYS
 * String shown = Parameter.format(value);   // "14"
 * }</pre>
 *
 * @param name as policies write it ("maxIdleDays")
 * @param type what values it takes
 * @param defaultValue what holds when the policy says nothing; of the type's Java class
 * @param choices of a CHOICE the values there are, the default first; of a LIST those its entries may have, or empty
 *     when any text will do; else empty
 * @param minimum the least that a COUNT, DAYS, WORKING_DAYS, an amount of MONEY or a number of a map may be
 */
public record Parameter(String name, Type type, Object defaultValue, List<String> choices, int minimum) {

    /**
     * What a parameter's values look like in a policy, and as which Java class rules see them. Blanks around a value do
     * not matter.
     */
    public enum Type {
        /** {@code true}, {@code false}, {@code on} or {@code off}; a Boolean. */
        FLAG,
        /** A whole number of at most nine digits; an Integer. */
        COUNT,
        /** {@code 30 days} or {@code 30}, local days; an Integer. */
        DAYS,
        /** {@code 2 working days} or {@code 2}; an Integer. */
        WORKING_DAYS,
        /**
         * Working time in whole seconds, 0 or more: {@code 1 h 30 min}, {@code 30 s}, {@code PT1H}, {@code 0}; a
         * {@link java.time.Duration}.
         */
        DURATION,
        /** {@code 20 %}, or a number from 0 to 1; a {@link java.math.BigDecimal} from 0 to 1. */
        SHARE,
        /** One of the listed words; a String. */
        CHOICE,
        /** {@code RU}: a country by its ISO 3166 code; a String in upper case. */
        REGION,
        /** Any text, possibly empty; a String without blanks at its ends. */
        TEXT,
        /**
         * {@code [a, b]}; a List of String in the order given. Of words to choose from at least one, unless the
         * default has none.
         */
        LIST,
        /**
         * {@code [QUALITY_CONTROL]}: names of {@link io.crmrules.model.Role}s; a List of String. At least one, unless
         * the default has none.
         */
        ROLES,
        /**
         * {@code [work, sales/invoice]}: ids of stages, or pipeline/stage; a List of String, possibly empty. Whether
         * there are such stages is seen when there is a CRM.
         */
        STAGES,
        /**
         * {@code {SALES_REP: 80}}; a Map of String to Integer. A default that is not empty names the keys there are
         * (role names stand for all roles), an empty one allows any.
         */
        MAP_COUNT,
        /** {@code {sales/invoice: 3}}: numbers for some stages, by id or as pipeline/stage; a Map of String to Integer. */
        PER_STAGE,
        /**
         * {@code 70 000 RUB}, {@code 70000} or {@code {value: 70000, currency: RUB}}, 0 or more, with at most four
         * digits after the point; a {@link io.crmrules.model.Money}, whose currency is empty when none is named.
         */
        MONEY
    }

    /**
     * A parameter with its own minimum. That the default is of the type's class and not below the minimum is not asked
     * here.
     *
     * @throws NullPointerException with the name of the component when the name, type or default is null; when the
     *     choices or one of them is null
     */
    public Parameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(defaultValue, "defaultValue");
        choices = List.copyOf(choices);
    }

    /**
     * A parameter whose numbers are at least 1, or 0 when that is the default: a limit below 1 is no limit.
     *
     * @throws NullPointerException when anything is null
     */
    public Parameter(String name, Type type, Object defaultValue, List<String> choices) {
        this(name, type, defaultValue, choices, zero(defaultValue) ? 0 : 1);
    }

    /**
     * Reads the parameters that a rule declares: {@code mode = DAY_END | INSTANT; grace = 1 h; exempt : stages = []}.
     *
     * <p>The type follows from the default ({@code 3} COUNT, {@code 30 days} DAYS, {@code 2 working days} WORKING_DAYS,
     * {@code 1 h} DURATION, {@code 20 %} SHARE, {@code true} FLAG, {@code A | B} CHOICE, {@code [a]} LIST,
     * {@code {A: 1}} MAP_COUNT, {@code {}} PER_STAGE, {@code 70000 RUB} MONEY, anything else TEXT) unless it is named
     * after the parameter: {@code roles}, {@code stages}, {@code duration}, {@code list of phone | email},
     * {@code list of milestones}, or any other type's name. {@code count from 2} says what is the least. Texts with a
     * separator in them stand in single quotes.
     *
     * @return in the order of the text, empty when it is blank
     * @throws IllegalArgumentException when it cannot be read; the message says where and why
     */
    public static List<Parameter> parseAll(String text) {
        return ParameterText.parseAll(text);
    }

    /**
     * The value that {@code raw} stands for: a text, a number, a boolean, an enum constant, a list or a map as YAML or
     * Java gives them, or already a value of the type's class.
     *
     * @return of the type's Java class, immutable; equal values are equal however they were written
     * @throws IllegalArgumentException when it does not fit this parameter, or is null; the message names the value and
     *     what would fit
     */
    public Object read(Object raw) {
        return ValueReader.of(this).read(raw);
    }

    private static boolean zero(Object value) {
        return value.equals(0) || (value instanceof Money money && !money.entered());
    }

    /**
     * Writes a value of any type as a policy would; equal values give equal texts. Texts with a separator in them
     * stand in single quotes, as in YAML.
     *
     * @param value of a class that {@link Type} names, as {@link #read} gives it
     * @throws NullPointerException when it is null
     */
    public static String format(Object value) {
        return ValueText.format(value);
    }
}

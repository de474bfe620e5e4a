package io.crmrules.document;

import io.crmrules.model.Role;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.RequiredField;
import io.crmrules.policy.StandardSections;
import io.crmrules.policy.calendar.Country;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.report.ValueFormat;
import io.crmrules.support.Plural;
import io.crmrules.support.Words;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the documents say in a language, and how they write values. All texts are plain, not Markdown. */
final class Wording {

    private final Words words;
    private final ValueFormat format;
    private final Locale locale;
    private final StandardSections names;

    /** Languages other than Russian get English. */
    Wording(String language) {
        this(language, StandardSections.empty());
    }

    private Wording(String language, StandardSections names) {
        this.words = Words.beside(Wording.class, "words", language);
        this.format = new ValueFormat(language, ZoneOffset.UTC);
        this.locale = Locale.forLanguageTag(Words.spoken(language));
        this.names = names;
    }

    /** Calls pipelines, stages and fields as the policy's standard does. */
    static Wording of(PolicyInForce policy, String language) {
        return new Wording(language, policy.standardHead().sections());
    }

    /** In which all of this is. */
    String language() {
        return locale.getLanguage();
    }

    String of(String key, Object... values) {
        return words.of(key, values);
    }

    boolean has(String key) {
        return words.has(key);
    }

    /** What people call a severity, a role, a cadence, ... */
    String name(Enum<?> constant) {
        return words.named(constant.name());
    }

    /** What people call a country. */
    String country(Country country) {
        return country == Country.NONE
                ? of("none")
                : new Locale.Builder().setRegion(country.code()).build().getDisplayCountry(locale);
    }

    /** A date, a duration, an amount. */
    String text(Object value) {
        return format.text(value);
    }

    /** Fields of which one suffices. */
    String text(RequiredField required) {
        return required.fields().stream()
                .map(field ->
                        names.names().containsKey(field) ? called(field) : format.text(RequiredField.anyOf(field)))
                .collect(Collectors.joining(" " + of("or") + " "));
    }

    /** What people call a pipeline, a stage or a field; its id where the policy does not say. */
    String called(String id) {
        return names.name(id);
    }

    /** A month and its year. */
    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(month);
    }

    static String capital(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /** The value of a parameter. */
    String value(Parameter parameter, Object value) {
        return switch (parameter.type()) {
            case FLAG -> of(Boolean.TRUE.equals(value) ? "yes" : "no");
            case DAYS -> count((Integer) value, "day");
            case WORKING_DAYS -> count((Integer) value, "workingDay");
            case CHOICE -> named(value.toString(), Cadence.values());
            case LIST -> list(parameter, (Collection<?>) value);
            case ROLES, STAGES -> joined(((Collection<?>) value).stream().map(this::role));
            case MAP_COUNT, PER_STAGE -> joined(entries((Map<?, ?>) value));
            default -> text(value);
        };
    }

    private String list(Parameter parameter, Collection<?> values) {
        if (values.isEmpty()) {
            return of("unset");
        }
        return parameter.choices().isEmpty()
                ? quoted(values)
                : joined(values.stream().map(this::role));
    }

    /** Texts that people wrote. */
    String quoted(Collection<?> texts) {
        return joined(texts.stream().map(text -> of("quote.open") + text + of("quote.close")));
    }

    /** One after the other, or that there are none. */
    String joined(Stream<String> entries) {
        String joined = entries.collect(Collectors.joining(", "));
        return joined.isEmpty() ? of("none") : joined;
    }

    private Stream<String> entries(Map<?, ?> map) {
        return map.entrySet().stream()
                .map(entry -> role(entry.getKey()) + ": " + entry.getValue())
                .sorted();
    }

    /** What the checklist calls it: a role, a milestone, a field of a card. */
    private String role(Object name) {
        String key = "key." + name;
        return has(key) ? of(key) : named(format.text(name.toString()), Role.values());
    }

    /** The words for a name that is one of these; any other, such as the id of a stage, is called as the policy calls it. */
    private String named(String name, Enum<?>... constants) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(name)) ? of(name) : called(name);
    }

    /** {@code 1 day}, {@code 2 days}. */
    private String count(int number, String unit) {
        return number + " " + Plural.of(number, List.of(of(unit).split(", ")));
    }
}

package io.crmrules.policy.parameter;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.crmrules.model.Money;
import io.crmrules.model.Role;
import io.crmrules.support.Hints;
import io.crmrules.support.Misfit;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads values of one parameter. Every method throws {@link Misfit}. */
final class ValueReader {

    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Enum::name).toList();

    private static final Set<Object> EMPTY = Set.of(List.of(), Map.of());

    private final Parameter parameter;

    private ValueReader(Parameter parameter) {
        this.parameter = parameter;
    }

    static ValueReader of(Parameter parameter) {
        return new ValueReader(parameter);
    }

    Object read(@Nullable Object raw) {
        return switch (parameter.type()) {
            case FLAG -> ScalarText.flag(text(raw));
            case COUNT -> notBelowMinimum(ScalarText.count(text(raw)));
            case DAYS -> notBelowMinimum(ScalarText.days(raw instanceof Duration span ? days(span) : text(raw)));
            case WORKING_DAYS -> notBelowMinimum(ScalarText.workingDays(text(raw)));
            case DURATION -> raw instanceof Duration duration ? duration(duration) : ScalarText.duration(text(raw));
            case SHARE -> ScalarText.share(text(raw));
            case CHOICE -> oneOf(text(raw), parameter.choices());
            case REGION -> oneOf(text(raw).toUpperCase(Locale.ROOT), regions());
            case TEXT -> text(raw);
            case LIST -> parameter.choices().isEmpty() ? list(raw) : something(known(list(raw), parameter.choices()));
            case ROLES -> something(known(list(raw), ROLES));
            case STAGES -> list(raw);
            case MAP_COUNT, PER_STAGE -> counts(raw);
            case MONEY -> notBelowMinimum(money(raw));
        };
    }

    private Money notBelowMinimum(Money amount) {
        if (amount.value().compareTo(BigDecimal.valueOf(parameter.minimum())) < 0) {
            throw new Misfit(amount + " is too little", "It is at least " + parameter.minimum() + ".");
        }
        return amount;
    }

    /** Where a criterion asks for one of some words, none of them leaves it nothing to ask for. */
    private <C> C something(C read) {
        if (EMPTY.contains(read) && !EMPTY.contains(parameter.defaultValue())) {
            throw new Misfit("names nothing", "Maybe the criterion is meant to be off.");
        }
        return read;
    }

    /** The countries whose phone numbers can be read. */
    private static List<String> regions() {
        return PhoneNumberUtil.getInstance().getSupportedRegions().stream()
                .sorted()
                .toList();
    }

    private int notBelowMinimum(int count) {
        if (count < parameter.minimum()) {
            throw new Misfit(count + " is too little", "It is at least " + parameter.minimum() + ".");
        }
        return count;
    }

    private static Duration duration(Duration duration) {
        if (duration.isNegative() || duration.toNanosPart() != 0) {
            throw new Misfit(duration + " is no working time", "It is 0 or more, in whole seconds.");
        }
        return duration;
    }

    /** A span of whole days as a policy writes it; any other as it is, which is no number of days. */
    private static String days(Duration span) {
        return span.equals(Duration.ofDays(span.toDays())) ? String.valueOf(span.toDays()) : span.toString();
    }

    private static List<String> known(List<String> words, List<String> known) {
        words.forEach(word -> oneOf(word, known));
        return words;
    }

    private static String oneOf(String word, List<String> known) {
        if (!known.contains(word)) {
            throw new Misfit(Hints.quote(word) + " is not known here", Hints.maybe(word, known));
        }
        return word;
    }

    private static List<String> list(@Nullable Object raw) {
        if (raw instanceof String text && text.strip().startsWith("[")) {
            return list(ParameterText.list(text));
        }
        if (!(raw instanceof Collection<?> entries)) {
            throw new Misfit(describe(raw) + " is no list", "Maybe [" + Hints.oneLine(shown(raw)) + "].");
        }
        List<String> texts = new ArrayList<>();
        entries.forEach(entry -> texts.add(text(entry)));
        return List.copyOf(texts);
    }

    private Map<String, Integer> counts(@Nullable Object raw) {
        if (raw instanceof String text && text.strip().startsWith("{")) {
            return counts(ParameterText.map(text));
        }
        if (!(raw instanceof Map<?, ?> entries)) {
            throw new Misfit(describe(raw) + " is no map", "Maybe { name: 1 }.");
        }
        List<String> known = keys();
        Map<String, Integer> counts = new TreeMap<>();
        entries.forEach((key, value) -> {
            String name = known.isEmpty() ? text(key) : oneOf(text(key), known);
            counts.put(name, count(name, value));
        });
        return something(Collections.unmodifiableMap(counts));
    }

    private int count(String name, @Nullable Object value) {
        try {
            return notBelowMinimum(ScalarText.count(text(value)));
        } catch (Misfit misfit) {
            throw new Misfit(Hints.oneLine(name) + ": " + misfit.problem(), misfit.hint());
        }
    }

    private List<String> keys() {
        if (!(parameter.defaultValue() instanceof Map<?, ?> usual) || usual.isEmpty()) {
            return List.of();
        }
        List<String> names = usual.keySet().stream().map(String::valueOf).toList();
        return ROLES.containsAll(names) ? ROLES : names;
    }

    private static Money money(@Nullable Object raw) {
        if (raw instanceof Map<?, ?> map && map.keySet().equals(Set.of("value", "currency"))) {
            return ScalarText.money(text(map.get("value")) + " " + text(map.get("currency")));
        }
        return ScalarText.money(raw instanceof Money money ? money.toString() : text(raw));
    }

    private static String text(@Nullable Object raw) {
        if (raw instanceof Enum<?> constant) {
            return constant.name();
        }
        if (raw instanceof CharSequence || raw instanceof Number || raw instanceof Boolean || raw instanceof Duration) {
            return raw.toString().strip();
        }
        throw new Misfit(describe(raw) + " is not a single value", "");
    }

    private static String describe(@Nullable Object raw) {
        if (raw == null) {
            return "an empty value";
        }
        return raw instanceof Collection<?> ? "a list" : raw instanceof Map<?, ?> ? "a map" : Hints.quote(shown(raw));
    }

    private static String shown(@Nullable Object raw) {
        return raw == null || raw instanceof Collection<?> || raw instanceof Map<?, ?> ? "..." : String.valueOf(raw);
    }
}

package io.crmrules.drools.oracle;

import io.crmrules.model.LeadSource;
import io.crmrules.model.Money;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import io.crmrules.policy.Severity;
import io.crmrules.report.NamedId;
import io.crmrules.report.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a finding.
 *
 * @param circumstances how bad, since when, whose, where
 * @param fate what became of it and who answers; null when the oracle does not say
 * @param evidence the facts in a form in which they can be compared: ids for records, names for constants
 */
record Told(Circumstances circumstances, @Nullable Fate fate, Map<String, @Nullable Object> evidence) {

    static Told of(Accusation accusation, Severity usual, @Nullable Fate fate) {
        return new Told(accusation.circumstances(usual), fate, comparable(accusation.evidence()));
    }

    /** What the library tells; {@code all} are its findings by fingerprint. */
    static Told of(Violation violation, Map<String, Finding> all) {
        return new Told(Circumstances.of(violation), Fate.of(violation, all), comparable(violation.evidence()));
    }

    /** Whether this, of an oracle, agrees with what the library tells: other facts it may tell besides. */
    boolean agreesWith(Told library) {
        return circumstances.equals(library.circumstances())
                && (fate == null || fate.equals(library.fate()))
                && evidence.entrySet().stream()
                        .allMatch(fact ->
                                agree(fact.getValue(), library.evidence().get(fact.getKey())));
    }

    private static boolean agree(@Nullable Object fact, @Nullable Object told) {
        boolean inAnyOrder = fact instanceof Set<?> && told instanceof List<?>;
        return Objects.equals(fact, inAnyOrder ? Set.copyOf((List<?>) told) : told);
    }

    private static Map<String, @Nullable Object> comparable(Map<String, ? extends @Nullable Object> facts) {
        Map<String, @Nullable Object> all = new TreeMap<>();
        facts.forEach((name, fact) -> all.put(name, comparable(fact)));
        return all;
    }

    private static @Nullable Object comparable(@Nullable Object fact) {
        if (fact instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros();
        } else if (fact instanceof Money money) {
            return money.value().stripTrailingZeros() + " " + money.currency();
        } else if (fact instanceof User user) {
            return user.id();
        } else if (fact instanceof Stage stage) {
            return stage.id();
        } else if (fact instanceof LeadSource source) {
            return source.id();
        } else if (fact instanceof NamedId named) {
            return named.id();
        } else if (fact instanceof Enum<?> constant) {
            return constant.name();
        } else if (fact instanceof List<?> facts) {
            return facts.stream().map(Told::comparable).toList();
        }
        return fact;
    }
}

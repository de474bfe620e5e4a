package io.crmrules.report;

import io.crmrules.model.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What can still be prevented: what is in order now and will be wrong by closing time when nothing is done.
 *
 * <pre>{@code
 * for (Foreseen foreseen : checker.forecast(snapshot, nineOClock).foreseen()) {
 *     remind(foreseen.violation().answers(), foreseen.doneBy(), foreseen.violation().action());
 * }
 * }</pre>
 *
 * @param from the moment it starts from
 * @param foreseen what is due first comes first, then by severity, then by money
 * @param unknown how many deals could not be looked at, because a rule failed on them
 */
public record Forecast(Instant from, List<Foreseen> foreseen, int unknown) {

    private static final Comparator<Foreseen> FIRST_DUE_FIRST = Comparator.comparing(Foreseen::doneBy)
            .thenComparing(foreseen -> foreseen.violation().severity())
            .thenComparing(Forecast::amount, Comparator.reverseOrder())
            .thenComparing(Foreseen::violation, Violation.ORDER);

    private static BigDecimal amount(Foreseen foreseen) {
        Money money = foreseen.violation().moneyAtRisk();
        return money == null ? BigDecimal.ZERO : money.value();
    }

    /** Sorts what is foreseen, and copies it. */
    public Forecast {
        foreseen = foreseen.stream().sorted(FIRST_DUE_FIRST).toList();
    }

    /** Nothing, as of somebody who did not ask. */
    public static Forecast none(Instant from) {
        return new Forecast(from, List.of(), 0);
    }

    /** What is foreseen, by who would answer: users by name, roles, the system, nobody known; unmodifiable. */
    public Map<Responsible, List<Foreseen>> byWhoAnswers() {
        return Collections.unmodifiableMap(foreseen.stream()
                .collect(Collectors.groupingBy(
                        each -> each.violation().answers(), TreeMap::new, Collectors.toUnmodifiableList())));
    }
}

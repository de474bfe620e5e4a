package io.crmrules.report;

import io.crmrules.model.Money;
import io.crmrules.policy.Severity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Deals with what is wrong with them, each deal once, and beside them what hangs on no deal.
 *
 * @param all the worst first: by severity, then money, then age. Amounts of several currencies are compared by their
 *     numbers, for a report knows no rates; what has no amount comes after what has one
 */
public record TodoItems(List<TodoItem> all) {

    private static final Comparator<Ranked> WORST_FIRST = Comparator.comparing(Ranked::severity)
            .thenComparing(Ranked::amount, Comparator.reverseOrder())
            .thenComparing(Ranked::since)
            .thenComparing(ranked -> ranked.item.causes().get(0).root(), Violation.ORDER);

    /** What decides where an item stands, asked of it once. */
    private record Ranked(TodoItem item, Severity severity, BigDecimal amount, Instant since) {

        static Ranked of(TodoItem item) {
            Money money = item.moneyAtRisk();
            Instant since = item.since();
            return new Ranked(
                    item,
                    item.severity(),
                    money == null ? BigDecimal.ZERO : money.value(),
                    since == null ? Instant.MAX : since);
        }
    }

    /** Sorts the items, and copies them. */
    public TodoItems {
        all = all.stream().map(Ranked::of).sorted(WORST_FIRST).map(Ranked::item).toList();
    }

    static TodoItems of(List<RootCause> causes) {
        Map<DealRef, List<RootCause>> byDeal = new LinkedHashMap<>();
        List<TodoItem> all = new ArrayList<>();
        for (RootCause cause : causes) {
            DealRef deal = cause.root().deal();
            if (deal == null) {
                all.add(new TodoItem(null, List.of(cause)));
            } else {
                byDeal.computeIfAbsent(deal, key -> new ArrayList<>()).add(cause);
            }
        }
        byDeal.forEach((deal, found) -> all.add(new TodoItem(deal, found)));
        return new TodoItems(all);
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The deals, the worst first. */
    public List<TodoItem> deals() {
        return all.stream().filter(item -> item.deal() != null).toList();
    }

    /** What hangs on no deal, the worst first. */
    public List<TodoItem> beside() {
        return all.stream().filter(item -> item.deal() == null).toList();
    }

    /** How many findings there are, consequences included, by severity, the worst first; only severities that occur. */
    public Map<Severity, Integer> bySeverity() {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        all.stream()
                .flatMap(TodoItem::violations)
                .forEach(violation -> counts.merge(violation.severity(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** The amounts of the deals with something CRITICAL, by currency, each deal once. */
    public SortedMap<String, BigDecimal> criticalMoney() {
        return money(item -> item.severity() == Severity.CRITICAL);
    }

    /** The amounts of the other deals, by currency, each deal once. */
    public SortedMap<String, BigDecimal> otherMoney() {
        return money(item -> item.severity() != Severity.CRITICAL);
    }

    /** The amounts of all of them, by currency, each deal once. */
    public SortedMap<String, BigDecimal> money() {
        return money(item -> true);
    }

    private SortedMap<String, BigDecimal> money(Predicate<TodoItem> counted) {
        SortedMap<String, BigDecimal> sums = new TreeMap<>();
        for (TodoItem item : all) {
            Money money = item.moneyAtRisk();
            if (money != null && counted.test(item)) {
                sums.merge(money.currency(), money.value(), BigDecimal::add);
            }
        }
        return Collections.unmodifiableSortedMap(sums);
    }
}

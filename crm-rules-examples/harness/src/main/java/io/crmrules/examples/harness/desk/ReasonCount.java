package io.crmrules.examples.harness.desk;

import io.crmrules.model.User;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A reason for which customers were refused.
 *
 * @param reason as it was written last; empty for deals without any
 * @param count in the last window
 * @param before in the window before
 * @param money of those in the last window, by currency
 * @param people who refused most often for it in the last window, the first few
 */
record ReasonCount(String reason, int count, int before, SortedMap<String, BigDecimal> money, List<User> people) {

    /** What the figures speak of. */
    static final Duration WINDOW = Duration.ofDays(30);

    private static final int SHOWN = 3;

    /** The most frequent first. */
    static List<ReasonCount> of(Collection<RefusedDeal> refused, Instant now) {
        Map<String, List<RefusedDeal>> byReason = refused.stream()
                .filter(deal -> deal.at().isAfter(now.minus(WINDOW.multipliedBy(2)))
                        && !deal.at().isAfter(now))
                .sorted(Comparator.comparing(RefusedDeal::at).thenComparing(RefusedDeal::reason))
                .collect(Collectors.groupingBy(RefusedDeal::key, TreeMap::new, Collectors.toList()));
        List<ReasonCount> counts = new ArrayList<>();
        byReason.values().forEach(deals -> counts.add(of(deals, now.minus(WINDOW))));
        counts.sort(Comparator.comparing(ReasonCount::count)
                .thenComparing(ReasonCount::before)
                .reversed()
                .thenComparing(ReasonCount::reason));
        return counts;
    }

    private static ReasonCount of(List<RefusedDeal> deals, Instant from) {
        List<RefusedDeal> last =
                deals.stream().filter(deal -> deal.at().isAfter(from)).toList();
        SortedMap<String, BigDecimal> money = new TreeMap<>();
        Map<User, Integer> people = new LinkedHashMap<>();
        for (RefusedDeal deal : last) {
            if (deal.amount() != null) {
                money.merge(deal.amount().currency(), deal.amount().value(), BigDecimal::add);
            }
            if (deal.by() != null) {
                people.merge(deal.by(), 1, Integer::sum);
            }
        }
        List<User> most = people.entrySet().stream()
                .sorted(Map.Entry.<User, Integer>comparingByValue().reversed())
                .limit(SHOWN)
                .map(Map.Entry::getKey)
                .filter(Objects::nonNull)
                .toList();
        String reason = deals.get(deals.size() - 1).reason();
        return new ReasonCount(reason, last.size(), deals.size() - last.size(), money, most);
    }
}

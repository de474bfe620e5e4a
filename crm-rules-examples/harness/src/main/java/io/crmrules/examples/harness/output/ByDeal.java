package io.crmrules.examples.harness.output;

import io.crmrules.policy.Severity;
import io.crmrules.report.DealRef;
import io.crmrules.report.RootCause;
import io.crmrules.report.ViolationReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one deal, in one place; of what hangs on no deal, one finding.
 *
 * @param deal null for what hangs on no deal
 * @param causes what is wrong with it, the worst first, each with its consequences
 */
public record ByDeal(@Nullable DealRef deal, List<RootCause> causes) {

    private static final Comparator<ByDeal> WORST_FIRST = Comparator.comparing(
                    (ByDeal one) -> one.count(Severity.CRITICAL))
            .thenComparing(one -> one.count(Severity.MAJOR))
            .thenComparing(one -> one.causes().size())
            .thenComparing(ByDeal::amount)
            .reversed();

    public ByDeal {
        causes = causes.stream()
                .sorted(Comparator.comparing((RootCause cause) -> cause.root().severity()))
                .toList();
    }

    /** The deals of a report, those with the most and worst root causes first, then the dearest. */
    public static List<ByDeal> worstFirst(ViolationReport report) {
        Map<DealRef, List<RootCause>> byDeal = new LinkedHashMap<>();
        List<ByDeal> all = new ArrayList<>();
        for (RootCause cause : report.rootCauses()) {
            DealRef deal = cause.root().deal();
            if (deal == null) {
                all.add(new ByDeal(null, List.of(cause)));
            } else {
                byDeal.computeIfAbsent(deal, key -> new ArrayList<>()).add(cause);
            }
        }
        byDeal.forEach((deal, causes) -> all.add(new ByDeal(deal, causes)));
        all.sort(WORST_FIRST);
        return all;
    }

    private long count(Severity severity) {
        return causes.stream()
                .filter(cause -> cause.root().severity() == severity)
                .count();
    }

    /** Amounts of several currencies are not compared, but some order there must be. */
    private BigDecimal amount() {
        return causes.stream()
                .map(cause -> cause.root().moneyAtRisk())
                .map(money -> money == null ? BigDecimal.ZERO : money.value())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }
}

package io.crmrules.examples.harness.desk;

import io.crmrules.model.Deal;
import io.crmrules.model.Money;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import io.crmrules.rule.ActionType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A customer to be called about a refusal.
 *
 * @param since when the refusal began, null when nobody knows
 * @param talks what was talked before, in order
 * @param finding of the check that asks for the call, null when there is none
 */
record QueuedCall(
        Deal deal,
        @Nullable Instant since,
        List<Talk> talks,
        @Nullable Violation finding) {

    /** The most money first, then those that wait longest. */
    static List<QueuedCall> of(Collection<Deal> waiting, ViolationReport report, PolicyInForce policy) {
        Map<String, Violation> findings = new HashMap<>();
        report.open().violations().stream()
                .filter(QueuedCall::asksForACall)
                .forEach(violation -> findings.putIfAbsent(dealOf(violation), violation));
        return waiting.stream()
                .sorted(Comparator.comparing((Deal deal) -> worth(deal, policy))
                        .reversed()
                        .thenComparing(QueuedCall::began)
                        .thenComparing(Deal::id))
                .map(deal -> new QueuedCall(
                        deal, deal.refusalAt(), Talk.of(deal, policy.minTalk()).toList(), findings.get(deal.id())))
                .toList();
    }

    private static boolean asksForACall(Violation violation) {
        return violation.action() != null
                && violation.deal() != null
                && violation.action().type() == ActionType.CALL_BY_QUALITY_CONTROL;
    }

    private static String dealOf(Violation violation) {
        return violation.deal() == null ? "" : violation.deal().id();
    }

    private static Instant began(Deal deal) {
        Instant since = deal.refusalAt();
        return since == null ? Instant.MAX : since;
    }

    /** In the policy's currency; an amount for which there is no rate counts as the number that it is. */
    private static BigDecimal worth(Deal deal, PolicyInForce policy) {
        Money amount = deal.amount();
        Money known = amount == null ? null : policy.inCurrency(amount);
        return amount == null ? BigDecimal.ZERO : known == null ? amount.value() : known.value();
    }
}

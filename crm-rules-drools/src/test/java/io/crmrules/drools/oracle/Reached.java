package io.crmrules.drools.oracle;

import io.crmrules.model.Deal;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which milestones a deal reached, and when. PAID is reached by the payment with which the payments up to it add up to
 * the deal's amount, or whose amount is unknown; where the deal has no amount above zero, by the first. Payments below
 * zero are none, those in other currencies than the deal's are not added.
 */
final class Reached {

    private Reached() {}

    static Map<MilestoneType, Instant> of(Deal deal) {
        Map<MilestoneType, Instant> reached = new EnumMap<>(MilestoneType.class);
        for (MilestoneType type : MilestoneType.values()) {
            Stream<Instant> moments = type == MilestoneType.PAID
                    ? paidAt(deal).stream()
                    : deal.milestones().stream()
                            .filter(each -> each.type() == type)
                            .map(Milestone::at);
            moments.min(Comparator.naturalOrder()).ifPresent(at -> reached.put(type, at));
        }
        return reached;
    }

    /** Reached, or paid in a currency that cannot be compared. */
    static boolean perhaps(MilestoneType type, Deal deal) {
        boolean unknown = type == MilestoneType.PAID
                && worth(deal).isPresent()
                && payments(deal).stream()
                        .map(Milestone::amount)
                        .filter(Objects::nonNull)
                        .anyMatch(paid ->
                                !paid.currency().equals(worth(deal).get().currency()));
        return unknown || of(deal).containsKey(type);
    }

    private static Optional<Instant> paidAt(Deal deal) {
        List<Milestone> payments = payments(deal);
        return Stream.iterate(1, i -> i <= payments.size(), i -> i + 1)
                .filter(count -> fills(payments.subList(0, count), deal))
                .map(count -> payments.get(count - 1).at())
                .findFirst();
    }

    private static boolean fills(List<Milestone> payments, Deal deal) {
        Money worth = worth(deal).orElse(null);
        return worth == null
                || payments.stream().anyMatch(payment -> payment.amount() == null)
                || payments.stream()
                                .map(payment -> Objects.requireNonNull(payment.amount()))
                                .filter(paid -> paid.currency().equals(worth.currency()))
                                .map(Money::value)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(worth.value())
                        >= 0;
    }

    private static Optional<Money> worth(Deal deal) {
        return Optional.ofNullable(deal.amount())
                .filter(amount -> amount.value().signum() > 0);
    }

    private static List<Milestone> payments(Deal deal) {
        return deal.milestones().stream()
                .filter(each -> each.type() == MilestoneType.PAID)
                .filter(each -> each.amount() == null || each.amount().value().signum() >= 0)
                .toList();
    }
}

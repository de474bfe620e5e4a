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
 * zero are none, those in other currencies than the deal's are added by the company's rates, without a rate not at all.
 */
final class Reached {

    private final Deal deal;
    private final Terms terms;

    Reached(Deal deal, Terms terms) {
        this.deal = deal;
        this.terms = terms;
    }

    Map<MilestoneType, Instant> moments() {
        Map<MilestoneType, Instant> reached = new EnumMap<>(MilestoneType.class);
        for (MilestoneType type : MilestoneType.values()) {
            Stream<Instant> moments = type == MilestoneType.PAID
                    ? paidAt().stream()
                    : deal.milestones().stream()
                            .filter(each -> each.type() == type)
                            .map(Milestone::at);
            moments.min(Comparator.naturalOrder()).ifPresent(at -> reached.put(type, at));
        }
        return reached;
    }

    /** Reached, or paid in a currency that cannot be compared. */
    boolean perhaps(MilestoneType type) {
        boolean unknown = type == MilestoneType.PAID
                && worth().isPresent()
                && payments().stream()
                        .map(Milestone::amount)
                        .filter(Objects::nonNull)
                        .anyMatch(paid -> counted(paid, worth().get()).isEmpty());
        return unknown || moments().containsKey(type);
    }

    private Optional<Instant> paidAt() {
        List<Milestone> payments = payments();
        return Stream.iterate(1, i -> i <= payments.size(), i -> i + 1)
                .filter(count -> fills(payments.subList(0, count)))
                .map(count -> payments.get(count - 1).at())
                .findFirst();
    }

    private boolean fills(List<Milestone> payments) {
        Money worth = worth().orElse(null);
        return worth == null
                || payments.stream().anyMatch(payment -> payment.amount() == null)
                || payments.stream()
                                .map(payment -> Objects.requireNonNull(payment.amount()))
                                .flatMap(paid -> counted(paid, worth).stream())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(worth.value().multiply(unit(worth)))
                        >= 0;
    }

    /** What a payment counts for; of one currency its number, unless there is a rate of both. */
    private Optional<BigDecimal> counted(Money paid, Money worth) {
        if (paid.currency().equals(worth.currency())) {
            return Optional.of(paid.value().multiply(unit(worth)));
        }
        return Optional.ofNullable(terms.converted(worth) == null ? null : terms.converted(paid));
    }

    private BigDecimal unit(Money worth) {
        BigDecimal one = terms.converted(new Money(BigDecimal.ONE, worth.currency()));
        return one == null ? BigDecimal.ONE : one;
    }

    private Optional<Money> worth() {
        return Optional.ofNullable(deal.amount())
                .filter(amount -> amount.value().signum() > 0);
    }

    private List<Milestone> payments() {
        return deal.milestones().stream()
                .filter(each -> each.type() == MilestoneType.PAID)
                .filter(each -> each.amount() == null || each.amount().value().signum() >= 0)
                .toList();
    }
}

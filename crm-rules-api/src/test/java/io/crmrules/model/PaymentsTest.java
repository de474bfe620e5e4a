package io.crmrules.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a deal is paid. */
class PaymentsTest {

    private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");
    private static final Stage PAID = Pipeline.builder("sales")
            .stage("paid", "Оплачено", Stage.Type.WORKING, MilestoneType.PAID, false)
            .build()
            .stages()
            .get(0);

    /** A deal that stands on PAID, with payments a second after another. */
    private static Deal deal(@Nullable Money amount, @Nullable Money... payments) {
        List<@Nullable Money> paid = Arrays.asList(payments);
        return Deal.builder("D", PAID, NOON)
                .amount(amount)
                .milestones(IntStream.range(0, paid.size())
                        .mapToObj(i -> new Milestone(MilestoneType.PAID, NOON.plusSeconds(i), paid.get(i)))
                        .toList())
                .build();
    }

    private static Money rub(long value) {
        return Money.of(value, "RUB");
    }

    /** A dollar is 90 roubles; of euros nobody knows. */
    private static @Nullable Money inRubles(Money amount) {
        return switch (amount.currency()) {
            case "RUB" -> amount;
            case "USD" -> new Money(amount.value().multiply(BigDecimal.valueOf(90)), "RUB");
            default -> null;
        };
    }

    private static Milestones milestones(Deal deal) {
        return Milestones.of(deal, PaymentsTest::inRubles);
    }

    private static void paidAfter(int seconds, Deal deal) {
        assertThat(milestones(deal).reached()).extracting(Milestone::at).containsExactly(NOON.plusSeconds(seconds));
        assertThat(milestones(deal).unreached()).isNull();
    }

    private static void unpaid(Deal deal) {
        assertThat(milestones(deal).reached()).isEmpty();
        assertThat(milestones(deal).unreached()).isEqualTo(MilestoneType.PAID);
    }

    @Test
    void a_deal_is_paid_by_the_payment_that_fills_its_amount() {
        unpaid(deal(rub(100), rub(30), rub(69)));
        paidAfter(1, deal(rub(100), rub(30), rub(70), rub(5)));
    }

    @Test
    void without_an_amount_on_either_side_the_first_payment_is_the_whole() {
        paidAfter(0, deal(null, rub(30)));
        paidAfter(0, deal(rub(0), rub(30)));
        paidAfter(0, deal(rub(100), new Money[] {null}));
        paidAfter(1, deal(rub(100), rub(30), null));
    }

    @Test
    void a_negative_payment_is_none() {
        unpaid(deal(null, rub(-30)));
        unpaid(deal(rub(100), rub(-100)));
        paidAfter(2, deal(rub(100), rub(50), rub(-50), rub(50)));
    }

    @Test
    void payments_in_another_currency_are_added_by_its_rate() {
        paidAfter(1, deal(rub(100), rub(10), Money.of(1, "USD")));
        paidAfter(1, deal(Money.of(2, "USD"), rub(90), Money.of(1, "USD")));
        unpaid(deal(rub(100), rub(9), Money.of(1, "USD")));
    }

    @Test
    void whether_payments_without_a_rate_suffice_is_not_known() {
        Deal deal = deal(rub(100), Money.of(100, "EUR"), rub(30));

        assertThat(milestones(deal).reached()).isEmpty();
        assertThat(milestones(deal).unreached()).isNull();
        assertThat(milestones(deal(Money.of(1, "EUR"), rub(100))).unreached()).isNull();
        paidAfter(1, deal(rub(100), Money.of(1, "EUR"), rub(100)));
        paidAfter(1, deal(Money.of(5, "EUR"), Money.of(3, "EUR"), Money.of(2, "EUR")));
        unpaid(deal(Money.of(5, "EUR"), Money.of(3, "EUR")));
    }
}

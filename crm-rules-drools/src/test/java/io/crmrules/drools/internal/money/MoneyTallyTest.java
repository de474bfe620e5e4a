package io.crmrules.drools.internal.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.drools.internal.finding.CriterionIndex;
import io.crmrules.model.Money;
import io.crmrules.model.User;
import io.crmrules.policy.Severity;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.DealRef;
import io.crmrules.report.MoneyAtRisk;
import io.crmrules.report.Subject;
import io.crmrules.report.Verdict;
import io.crmrules.report.Violation;
import io.crmrules.rule.Cause;
import io.crmrules.rule.Criterion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A deal's amount counts once for an owner, whatever finds something wrong with it and whenever. */
class MoneyTallyTest {

    private static final User ANNA = User.of("anna", "", null);
    private static final User BOSS = User.of("boss", "", null);
    private static final Criterion STALE = criterion("stale", Cause.PERSON);
    private static final Criterion TASK = criterion("task", Cause.PERSON);
    private static final Criterion TWICE = criterion("twice", Cause.PERSON);
    private static final Criterion FORM = criterion("form", Cause.SYSTEM);

    private final Charges charges = new Charges(new CriterionIndex(List.of(STALE, TASK, TWICE, FORM)));
    private final MoneyTally money = new MoneyTally(charges);

    private static Criterion criterion(String id, Cause cause) {
        return Criterion.builder(id).cause(cause).build();
    }

    private void found(String deal, @Nullable Money amount, Map<Criterion, User> violated) {
        DealRef ref = new DealRef(deal, "", "", "");
        List<Violation> violations = violated.entrySet().stream()
                .map(entry -> violation(ref, amount, entry.getKey(), entry.getValue()))
                .toList();
        money.add(ref, violations);
    }

    private static Violation violation(DealRef deal, @Nullable Money amount, Criterion criterion, User owner) {
        return Violation.builder(criterion, new Subject(Subject.Type.DEAL, deal.id()))
                .deal(deal)
                .owner(owner)
                .moneyAtRisk(amount)
                .build();
    }

    private static MoneyAtRisk rubles(long sum, int unknown) {
        return new MoneyAtRisk(new TreeMap<>(Map.of("RUB", BigDecimal.valueOf(sum))), unknown);
    }

    private void systemic(Criterion criterion) {
        charges.exempt(List.of(new CriterionResult(
                criterion,
                Severity.MAJOR,
                Verdict.VIOLATED,
                9,
                9,
                0,
                true,
                MoneyAtRisk.none(),
                List.of(),
                new TreeMap<>())));
    }

    @Test
    void a_deal_that_comes_again_with_another_scope_is_not_counted_again() {
        found("1", Money.of(100, "RUB"), Map.of(STALE, ANNA, TASK, ANNA));
        found("2", Money.of(10, "RUB"), Map.of(STALE, ANNA));
        found("1", Money.of(100, "RUB"), Map.of(TWICE, ANNA));
        found("3", Money.of(1, "RUB"), Map.of(TWICE, ANNA));

        assertThat(money.of(ANNA)).isEqualTo(rubles(111, 0));
    }

    @Test
    void what_is_systemic_in_the_end_leaves_only_deals_with_something_else() {
        found("1", Money.of(100, "RUB"), Map.of(STALE, ANNA));
        found("2", Money.of(10, "RUB"), Map.of(STALE, ANNA, TASK, ANNA));
        found("3", Money.of(1, "RUB"), Map.of(STALE, ANNA));
        found("3", Money.of(1, "RUB"), Map.of(TWICE, ANNA));
        systemic(STALE);

        assertThat(money.of(ANNA)).isEqualTo(rubles(11, 0));
    }

    @Test
    void what_the_system_causes_counts_for_nobody_from_the_start() {
        found("1", Money.of(100, "RUB"), Map.of(FORM, ANNA));

        assertThat(money.of(ANNA).isEmpty()).isTrue();
    }

    @Test
    void a_deal_with_faults_of_two_owners_counts_for_both() {
        found("1", Money.of(100, "RUB"), Map.of(STALE, ANNA, TASK, BOSS));
        found("1", Money.of(100, "RUB"), Map.of(TWICE, BOSS));

        assertThat(money.of(ANNA)).isEqualTo(rubles(100, 0));
        assertThat(money.of(BOSS)).isEqualTo(rubles(100, 0));
    }

    @Test
    void unknown_amounts_are_counted_once_too() {
        found("1", null, Map.of(STALE, ANNA));
        found("1", null, Map.of(TWICE, ANNA));
        found("2", Money.of(5, "RUB"), Map.of(STALE, ANNA));

        assertThat(money.of(ANNA)).isEqualTo(rubles(5, 1));
    }

    @Test
    void many_deals_that_all_come_again_are_still_told_apart() {
        for (int i = 0; i < 20_000; i++) {
            found("D-" + i, Money.of(1, "RUB"), Map.of(i % 2 == 0 ? STALE : TASK, i % 3 == 0 ? ANNA : BOSS));
        }
        for (int i = 0; i < 20_000; i++) {
            found("D-" + i, Money.of(1, "RUB"), Map.of(TWICE, i % 3 == 0 ? ANNA : BOSS));
        }

        assertThat(money.of(ANNA)).isEqualTo(rubles(6_667, 0));
        assertThat(money.of(BOSS)).isEqualTo(rubles(13_333, 0));
    }
}

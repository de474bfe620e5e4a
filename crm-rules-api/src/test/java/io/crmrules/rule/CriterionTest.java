package io.crmrules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.DataKind;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.Severity;
import io.crmrules.rule.source.RuleTexts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Criteria as tests of hosts make them. */
class CriterionTest {

    @Test
    void without_a_word_a_criterion_judges_all_deals_and_goes_by_its_id() {
        Criterion criterion = Criterion.builder("vip-deal").build();

        assertThat(criterion.spec())
                .isEqualTo(new CriterionSpec("vip-deal", Severity.MAJOR, Cadence.INSTANT, true, List.of()));
        assertThat(criterion.judgement().scope()).isEqualTo(Scope.DEAL);
        assertThat(criterion.judgement().population()).isEqualTo(Population.DEALS);
        assertThat(criterion.judgement().requires()).isEmpty();
        assertThat(criterion.telling().action()).isEqualTo(ActionType.REVIEW);
        assertThat(criterion.telling().since()).isNull();
        assertThat(criterion.origin().shipped()).isFalse();
        assertThat(criterion.texts("ru").title()).isEqualTo("vip-deal");
        assertThat(criterion)
                .isEqualTo(Criterion.builder("vip-deal").shipped(true).build());
    }

    @Test
    void what_is_said_stands_in_its_part() {
        Criterion criterion = Criterion.builder("vip-deal")
                .scope(Scope.USER)
                .requires(Set.of(DataKind.TASKS))
                .asksFields(true)
                .per(List.of("month"))
                .cause(Cause.SYSTEM)
                .sources(List.of("Order 12"))
                .texts(Map.of(
                        "ru",
                        RuleTexts.builder("Все довольны", "Кто-то недоволен.").build()))
                .build();

        assertThat(criterion.judgement().scope()).isEqualTo(Scope.USER);
        assertThat(criterion.judgement().requires()).containsExactly(DataKind.TASKS);
        assertThat(criterion.telling().per()).containsExactly("month");
        assertThat(criterion.telling().cause()).isEqualTo(Cause.SYSTEM);
        assertThat(criterion.origin().sources()).containsExactly("Order 12");
        assertThat(criterion.texts("en").message()).isEqualTo("Кто-то недоволен.");
    }
}

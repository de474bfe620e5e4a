package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.oracle.Example;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.policy.PolicyException;
import org.junit.jupiter.api.Test;

/** One set of rules, several companies. */
class AnotherPolicyTest {

    private static final Policy STRICT = Policy.standard().set("stale-deal", "maxIdleDays", 3);
    private static final Deal IDLE_FOR_A_WEEK =
            Example.deal("work", "2026-11-13T12:00").build();
    private static final CrmSnapshot EVERYTHING_KNOWN =
            CrmSnapshot.builder(Example.NOW).coverage(Coverage.everything()).build();

    private final CrmChecker checker = CrmChecker.builder()
            .checklist(Checklist.standard().only("stale-deal"))
            .build();

    @Test
    void each_company_is_judged_by_its_own_policy() {
        try (checker;
                CrmChecker strict = checker.under(STRICT)) {
            assertThat(strict.check(IDLE_FOR_A_WEEK, EVERYTHING_KNOWN, Example.NOW))
                    .hasSize(1);
            assertThat(checker.check(IDLE_FOR_A_WEEK, EVERYTHING_KNOWN, Example.NOW))
                    .isEmpty();
        }
    }

    @Test
    void closing_one_leaves_the_other_at_work() {
        try (CrmChecker strict = checker.under(STRICT)) {
            checker.close();
            assertThat(strict.check(IDLE_FOR_A_WEEK, EVERYTHING_KNOWN, Example.NOW))
                    .hasSize(1);
        }
    }

    @Test
    void a_policy_that_cannot_be_is_refused_at_once() {
        try (checker) {
            assertThatExceptionOfType(PolicyException.class)
                    .isThrownBy(() -> checker.under(Policy.standard().set("stale-deal", "maxIdleDais", 3)))
                    .withMessageContaining("maxIdleDays");
        }
    }
}

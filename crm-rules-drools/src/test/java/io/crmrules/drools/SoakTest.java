package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.testkit.synthetic.SyntheticCrm;
import io.crmrules.model.CrmSnapshot;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * A host that asks for a policy of its own with each request, and closes nothing, holds no more memory for that. Ten
 * minutes of it: {@code -Dcrmrules.soak.seconds=600}.
 */
class SoakTest {

    private static final Duration SOAK = Duration.ofSeconds(Integer.getInteger("crmrules.soak.seconds", 20));
    private static final long SLACK = 2L << 20;
    private static final CrmSnapshot CRM = new SyntheticCrm(60, 11).snapshot();

    private int asked;

    @Test
    void policies_asked_for_again_and_again_leave_nothing_behind() {
        try (CrmChecker checker = CrmChecker.builder().threads(2).build()) {
            ask(checker, SOAK.dividedBy(3));
            Used early = Used.now();
            int warm = asked;
            ask(checker, SOAK.multipliedBy(2).dividedBy(3));
            Used late = Used.now();

            String story = warm + " policies: " + early + "; " + asked + " policies: " + late;
            assertThat(asked - warm).as(story).isGreaterThan(100);
            assertThat(late.heap() - early.heap()).as(story).isLessThan(SLACK);
            assertThat(late.metaspace() - early.metaspace()).as(story).isLessThan(SLACK);
            assertThat(late.classes() - early.classes()).as(story).isLessThan(100);
            System.out.println(story);
        }
    }

    private void ask(CrmChecker checker, Duration time) {
        for (long end = System.nanoTime() + time.toNanos(); System.nanoTime() < end; asked++) {
            Policy policy = Policy.standard().zone("Europe/Moscow").set("stale-deal", "maxIdleDays", 1 + asked % 999);
            CrmChecker company = checker.under(policy).in(asked % 2 == 0 ? "ru" : "en");
            assertThat(company.check(CRM).summary().failures()).isEmpty();
            assertThat(company.check(CRM.deals().get(asked % 60), CRM, CRM.takenAt()))
                    .isNotNull();
        }
    }
}

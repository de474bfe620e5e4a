package io.crmrules.drools;

import static io.crmrules.drools.oracle.Example.NOW;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.DataKind;
import io.crmrules.report.DealJudgement;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a listener hears of deals beside violations: without it a deal in order looks like one that nobody could judge. */
class JudgedDealsTest {

    private static final String IDLE = "deal-without-task";

    @Test
    void a_deal_is_told_after_its_violations_with_the_criteria_that_could_say_something() {
        Heard heard = check(crm(deal("work", "2026-11-02T10:00")), Policy.standard());

        assertThat(heard.events).containsExactly("violation", "judged D");
        assertThat(heard.judgement().by(IDLE)).isTrue();
    }

    @Test
    void a_criterion_says_something_of_deals_that_are_none_of_its_population() {
        Heard heard = check(crm(deal("lost", "2026-11-02T10:00")), Policy.standard());

        assertThat(heard.judgement().by(IDLE)).isTrue();
    }

    @Test
    void a_criterion_of_several_deals_or_of_another_run_says_nothing_of_one() {
        DealJudgement judgement =
                check(crm(deal("work", "2026-11-02T10:00")), Policy.standard()).judgement();

        assertThat(judgement.by("too-many-open-deals")).isFalse();
        assertThat(judgement.by("overdue-task")).isFalse();
    }

    @Test
    void a_criterion_says_nothing_where_the_pipeline_does_not_want_it_or_data_were_lost() {
        CrmSnapshot crm = crm(deal("work", "2026-11-02T10:00"));
        String pipeline = crm.deals().get(0).pipeline().id();
        Policy off = Policy.standard().forPipeline(pipeline, policy -> policy.off(IDLE));
        assertThat(check(crm, off).judgement().by(IDLE)).isFalse();

        CrmSnapshot damaged = crm(deal("work", "2026-11-02T10:00").damagedKinds(Set.of(DataKind.TASKS)));
        assertThat(check(damaged, Policy.standard()).judgement().by(IDLE)).isFalse();
    }

    @Test
    void deals_that_did_not_exist_yet_are_not_told() {
        CrmSnapshot crm = crm(deal("work", "2026-11-02T10:00"));
        Heard heard = new Heard();
        try (CrmChecker checker = checker(Policy.standard())) {
            checker.check(CrmStream.of(crm), NOW.minusSeconds(60L * 86_400), heard);
        }

        assertThat(heard.events).isEmpty();
    }

    private static Heard check(CrmSnapshot crm, Policy policy) {
        Heard heard = new Heard();
        try (CrmChecker checker = checker(policy)) {
            checker.check(CrmStream.of(crm), NOW, heard);
        }
        return heard;
    }

    private static CrmChecker checker(Policy policy) {
        return CrmChecker.builder()
                .checklist(Checklist.standard().only(IDLE, "too-many-open-deals"))
                .policy(policy)
                .threads(1)
                .build();
    }

    private static final class Heard implements ViolationListener {

        private final List<String> events = new ArrayList<>();
        private final List<DealJudgement> judgements = new ArrayList<>();

        DealJudgement judgement() {
            return judgements.get(0);
        }

        @Override
        public void violation(Violation violation) {
            events.add("violation");
        }

        @Override
        public void judged(DealJudgement judgement) {
            events.add("judged " + judgement.deal().id());
            judgements.add(judgement);
        }
    }
}

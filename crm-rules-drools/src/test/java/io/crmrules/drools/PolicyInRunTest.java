package io.crmrules.drools;

import static io.crmrules.drools.Checks.check;
import static io.crmrules.drools.Checks.deals;
import static io.crmrules.drools.Checks.result;
import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.BOSS;
import static io.crmrules.drools.oracle.Example.EXCHANGE;
import static io.crmrules.drools.oracle.Example.NO_ROLE;
import static io.crmrules.drools.oracle.Example.ROBOT;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.oracle.Example;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.Severity;
import io.crmrules.report.Spread;
import io.crmrules.report.Verdict;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the company decided holds in a run, in the pipeline it was decided for. */
class PolicyInRunTest {

    private static final Policy STANDARD = Policy.standard();
    private static final Pipeline PARTNERS = Pipeline.builder("partners")
            .stage("p-new", "", Stage.Type.INCOMING)
            .stage("p-work", "", Stage.Type.WORKING)
            .stage("p-offer", "", Stage.Type.WORKING)
            .build();

    @Test
    void a_criterion_that_is_off_in_one_pipeline_judges_and_finds_nothing_there() {
        Policy policy = STANDARD.forPipeline("partners", partners -> partners.off("deal-without-note"));
        ViolationReport report = check(inBothPipelines(), policy, "deal-without-note");

        assertThat(deals(report, "deal-without-note")).containsExactly("D");
        assertThat(result(report, "deal-without-note").checked()).isEqualTo(1);
    }

    @Test
    void a_criterion_that_is_on_in_one_pipeline_only_judges_and_finds_there_only() {
        Policy policy =
                STANDARD.off("deal-without-note").forPipeline("partners", partners -> partners.on("deal-without-note"));
        ViolationReport report = check(inBothPipelines(), policy, "deal-without-note");

        assertThat(deals(report, "deal-without-note")).containsExactly("P");
        assertThat(result(report, "deal-without-note").checked()).isEqualTo(1);
    }

    @Test
    void severities_and_parameters_are_those_of_the_deals_pipeline() {
        Policy policy = STANDARD.forPipeline(
                "partners",
                partners -> partners.severity("stale-deal", Severity.INFO)
                        .set("stale-deal", "maxIdleDays", 100)
                        .severity("deal-without-note", Severity.CRITICAL));
        ViolationReport report = check(inBothPipelines(), policy, "deal-without-note", "stale-deal");

        assertThat(report.of("deal-without-note").violations())
                .extracting(Violation::severity)
                .containsExactly(Severity.MAJOR, Severity.CRITICAL);
        assertThat(deals(report, "stale-deal")).containsExactly("D");
    }

    @ParameterizedTest
    @EnumSource(Cadence.class)
    void a_cadence_runs_what_is_due_more_often_too(Cadence cadence) {
        try (CrmChecker all = CrmChecker.builder().build();
                CrmChecker checker = CrmChecker.builder().cadence(cadence).build()) {
            Set<String> due = all.criteria().stream()
                    .filter(criterion -> criterion.spec().enabledByDefault())
                    .filter(criterion -> criterion.spec().cadence().compareTo(cadence) <= 0)
                    .map(criterion -> criterion.id())
                    .collect(Collectors.toSet());

            assertThat(checker.check(crm(deal("work", "2026-11-20T10:00")))
                            .summary()
                            .results())
                    .extracting(result -> result.criterion().id())
                    .containsExactlyInAnyOrderElementsOf(due);
        }
    }

    @Test
    void a_fault_of_most_owners_is_one_of_the_process() {
        assertThat(systemic(notes(15, 0, ANNA, BOSS, NO_ROLE))).isTrue();
        assertThat(systemic(notes(10, 0, ANNA, BOSS, NO_ROLE)))
                .as("two owners are too few")
                .isFalse();
        assertThat(systemic(notes(15, 0, ANNA, BOSS, ROBOT)))
                .as("a robot is no owner in earnest")
                .isFalse();
        assertThat(systemic(notes(15, 0, ANNA, BOSS, EXCHANGE)))
                .as("nor is the exchange")
                .isFalse();
        assertThat(systemic(notes(25, 0, ANNA))).as("one owner").isFalse();
    }

    @Test
    void an_owner_counts_from_five_judged_deals_on() {
        assertThat(systemic(notes(12, 1, ANNA, BOSS, NO_ROLE))).isFalse();
    }

    @Test
    void one_slip_of_each_of_many_deals_is_not_the_process() {
        ViolationReport report = check(oneSlipEach(), STANDARD, "deal-without-note");

        assertThat(result(report, "deal-without-note").spread()).isEqualTo(new Spread(false, 3, 0, 0, 0));
    }

    /** Five deals of each owner, or {@code less} of them, the first {@code without} of all without a note. */
    private static CrmSnapshot notes(int without, int less, User... owners) {
        return Checks.notes(
                without,
                Stream.of(owners)
                        .flatMap(owner -> Collections.nCopies(5 - less, owner).stream())
                        .toArray(User[]::new));
    }

    /** Of five deals of each owner one without a note. */
    private static CrmSnapshot oneSlipEach() {
        return crm(Stream.of(ANNA, BOSS, NO_ROLE)
                .flatMap(owner -> IntStream.range(0, 5)
                        .mapToObj(i -> deal("offer", "2026-11-20T17:30")
                                .id(owner.id() + i)
                                .owner(owner)
                                .note(i == 0 ? "" : "Ждёт КП")))
                .toArray(DealBuilder[]::new));
    }

    private static boolean systemic(CrmSnapshot crm) {
        ViolationReport report = check(crm, STANDARD, "deal-without-note");
        assertThat(result(report, "deal-without-note").verdict()).isEqualTo(Verdict.VIOLATED);
        return result(report, "deal-without-note").systemic();
    }

    private static CrmSnapshot inBothPipelines() {
        CrmSnapshot crm = crm(deal("offer", "2026-10-20T17:30"));
        Stage offer = PARTNERS.stages().get(2);
        return with(
                crm.toBuilder().pipelines(List.of(Example.SALES, PARTNERS)).build(),
                deal("offer", "2026-10-20T17:30").id("P").stage(offer).build());
    }

    private static CrmSnapshot with(CrmSnapshot crm, Deal more) {
        List<Deal> deals = new ArrayList<>(crm.deals());
        deals.add(more);
        return crm.toBuilder().deals(deals).build();
    }
}

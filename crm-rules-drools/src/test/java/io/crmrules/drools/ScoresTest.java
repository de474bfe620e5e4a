package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.testkit.synthetic.RandomCrm;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.policy.PolicyException;
import io.crmrules.policy.ScoreTerms;
import io.crmrules.report.Responsible;
import io.crmrules.report.RootCause;
import io.crmrules.report.RunSummary;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import io.crmrules.report.funnel.PipelineFunnel;
import io.crmrules.report.score.Cost;
import io.crmrules.report.score.Score;
import io.crmrules.rule.Cause;
import io.crmrules.rule.Criterion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a run counts for scores and the funnel is what its findings and deals say. */
class ScoresTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");
    private static final CrmSnapshot CRM = new RandomCrm(5, NOW, ZoneId.of("Europe/Moscow")).snapshot(600);

    private static CrmChecker checker;
    private static ViolationReport report;

    @BeforeAll
    static void check() {
        checker = CrmChecker.builder().threads(2).chunkSize(40).build();
        report = checker.check(CRM);
    }

    @AfterAll
    static void close() {
        checker.close();
    }

    private static Map<String, Integer> charged(Score score) {
        Map<String, Integer> charged = new TreeMap<>();
        score.costs().stream()
                .map(Cost::charge)
                .forEach(each ->
                        charged.put(each.criterion().id() + " " + each.severity(), each.open() + each.settled()));
        return charged;
    }

    private static Map<String, Integer> causes(Predicate<Violation> whose) {
        Set<String> systemic = report.summary().results().stream()
                .filter(result -> result.systemic())
                .map(result -> result.criterion().id())
                .collect(Collectors.toSet());
        Map<String, Integer> causes = new TreeMap<>();
        report.rootCauses().stream()
                .map(RootCause::root)
                .filter(root -> root.cause() == Cause.PERSON && root.answers().type() != Responsible.Type.SYSTEM)
                .filter(root -> !systemic.contains(root.criterion().id()))
                .filter(root -> ScoreTerms.standard()
                                .weight(root.criterion().id(), root.severity())
                                .signum()
                        > 0)
                .filter(whose)
                .forEach(root -> causes.merge(root.criterion().id() + " " + root.severity(), 1, Integer::sum));
        return causes;
    }

    @Test
    void each_root_cause_is_charged_once_to_whoever_answers_for_it() {
        assertThat(charged(report.scores().company()))
                .isEqualTo(causes(any -> true))
                .isNotEmpty();
        assertThat(report.scores().people())
                .hasSizeGreaterThan(3)
                .allSatisfy(score -> assertThat(charged(score))
                        .isEqualTo(causes(root -> root.answers().type() == Responsible.Type.USER
                                && score.holder().id().equals(root.answers().id()))));
    }

    @Test
    void judged_deals_are_open_ones_and_those_lately_closed_but_not_a_firms_whole_past() {
        long open = CRM.deals().stream()
                .filter(deal -> deal.open() && checker.policy().judges(deal.pipeline()))
                .count();
        long judgeable = CRM.deals().stream()
                .filter(deal -> checker.policy().judges(deal.pipeline()))
                .count();

        assertThat(report.scores().company().judgedDeals())
                .isGreaterThanOrEqualTo((int) open)
                .isLessThan((int) judgeable);
    }

    @Test
    void scores_of_a_report_that_is_narrowed_stay_those_of_the_run() {
        assertThat(report.settled().scores()).isEqualTo(report.scores());
    }

    @Test
    void a_summary_with_another_day_gate_keeps_scores_and_funnel() {
        RunSummary summary = report.summary();

        assertThat(summary.with(summary.people(), summary.dayGate())).isEqualTo(summary);
    }

    @Test
    void weights_come_from_the_policy() {
        Criterion dearest = report.scores().company().costs().get(0).charge().criterion();
        Policy light = Policy.parse(
                "{ weights: { CRITICAL: 0, MAJOR: 0, MINOR: 0, INFO: 0, " + dearest.id() + ": 1.5 },"
                        + " score: { settled: 0 %, cap: 7, minDeals: 1 } }",
                "light.yaml");

        Score company = checker.under(light).check(CRM).scores().company();

        assertThat(company.costs())
                .extracting(cost -> cost.charge().criterion())
                .containsOnly(dearest);
        assertThat(company.costs()).allSatisfy(cost -> assertThat(cost.cost()).isLessThanOrEqualTo(new BigDecimal(7)));
        assertThat(checker.under(Policy.standard().score(company.terms()))
                        .policy()
                        .score())
                .isEqualTo(company.terms());
    }

    @Test
    void a_weight_of_what_there_is_not_is_refused() {
        assertThat(problems("weights: { overdue-tasks: 3 }"))
                .contains("light.yaml:1: weights.overdue-tasks: 'overdue-tasks' is neither a severity nor a criterion."
                        + " Maybe you meant 'overdue-task'.");
        assertThat(problems("weights: { MAJOR: much }"))
                .contains("'much' is no weight. Maybe 2, or 0.5; a weight is from 0 to 999, and 0 costs nothing.");
        assertThat(problems("score: { cap: 101 }"))
                .contains("101 is more than a score has. Maybe 25; with 100 there is no cap.");
    }

    private static String problems(String yaml) {
        try {
            checker.under(Policy.parse(yaml, "light.yaml"));
            return "";
        } catch (PolicyException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @Test
    void deals_with_a_finding_that_doubts_their_stage_are_left_out_of_the_second_funnel() {
        Set<String> misplaced = report.violations().stream()
                .filter(violation -> violation.criterion().telling().misplaced())
                .map(violation -> Objects.requireNonNull(violation.deal()).id())
                .collect(Collectors.toSet());
        Map<String, List<Deal>> byPipeline = CRM.deals().stream()
                .filter(deal -> checker.policy().judges(deal.pipeline()) && deal.existedAt(NOW))
                .collect(Collectors.groupingBy(deal -> deal.pipeline().id()));

        assertThat(report.funnel().pipelines()).isNotEmpty();
        for (PipelineFunnel funnel : report.funnel().pipelines()) {
            List<Deal> deals = byPipeline.get(funnel.pipeline().id());
            assertThat(funnel.all().deals()).isEqualTo(deals.size());
            assertThat(funnel.doubtful()).isGreaterThanOrEqualTo((int)
                    deals.stream().filter(deal -> misplaced.contains(deal.id())).count());
        }
        assertThat(report.funnel().doubting())
                .extracting(criterion -> criterion.id())
                .contains("stage-behind-facts", "moved-back");
    }
}

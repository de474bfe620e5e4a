package io.crmrules.drools;

import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.NOW;
import static io.crmrules.drools.oracle.Example.change;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.moment;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.oracle.Example;
import io.crmrules.drools.oracle.Finding;
import io.crmrules.drools.testkit.synthetic.RandomCrm;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Money;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.policy.RequiredField;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.DayGate;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Scope;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every criterion, those that are off by default too, on CRMs that lack or contradict what criteria ask for. */
class BadInputTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final CrmSnapshot RANDOM = new RandomCrm(31, NOW, MOSCOW).snapshot(500);
    private static final CrmChecker CHECKER =
            CrmChecker.builder().policy(everything()).build();

    @AfterAll
    static void close() {
        CHECKER.close();
    }

    private static Policy everything() {
        try (CrmChecker standard = CrmChecker.builder().build()) {
            Policy policy = Policy.standard();
            for (Criterion criterion : standard.criteria()) {
                policy = policy.on(criterion.id());
            }
            return policy;
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_snapshot_does_not_carry_nobody_is_accused_of(DataKind kind) {
        Set<DataKind> others = EnumSet.complementOf(EnumSet.of(kind));
        ViolationReport report =
                check(RANDOM.toBuilder().coverage(Coverage.of(others)).build());

        assertThat(requiring(report, kind)).allSatisfy(result -> {
            assertThat(result.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
            assertThat(result.missing()).contains(kind.name());
            assertThat(report.of(result.criterion().id()).violations()).isEmpty();
        });
    }

    @Test
    void a_snapshot_without_any_history_accuses_by_the_cards_alone() {
        ViolationReport report = check(RANDOM.toBuilder()
                .coverage(Coverage.of(Set.of()).exactly())
                .deals(changed(BadInputTest::withoutHistory))
                .build());

        assertThat(report.violations())
                .allSatisfy(violation ->
                        assertThat(violation.criterion().judgement().requires()).isEmpty());
        assertThat(report.summary().results())
                .filteredOn(result -> !result.criterion().judgement().requires().isEmpty())
                .extracting(CriterionResult::verdict)
                .containsOnly(Verdict.NOT_CHECKABLE);
    }

    @Test
    void a_complete_history_in_which_nothing_happened_accuses_nobody_of_a_move_a_call_or_a_comment() {
        ViolationReport report = check(
                RANDOM.toBuilder().deals(changed(BadInputTest::withoutHistory)).build());

        assertThat(report.violations().stream()
                        .map(violation -> violation.criterion().id())
                        .distinct())
                .doesNotContain(
                        "moved-back",
                        "skipped-stage",
                        "lost-without-authority",
                        "revived-by-same-owner",
                        "stage-behind-facts",
                        "conversation-without-comment",
                        "poor-comment",
                        "comment-without-agreement",
                        "copy-pasted-comment",
                        "overdue-task",
                        "junk-task",
                        "missed-call-not-returned",
                        "call-without-recording",
                        "call-outside-company-line",
                        "moved-without-events",
                        "handover-without-task",
                        "worked-lead-in-incoming");
    }

    @Test
    void everything_named_over_nothing_accuses_nobody_of_what_did_not_happen() {
        CrmSnapshot hollow =
                crm(bare(30)).toBuilder().coverage(Coverage.everything()).build();
        ViolationReport report = check(hollow);

        assertNothingIsConcluded(report);
        assertThat(CHECKER.check(hollow.deals().get(0), hollow, NOW))
                .extracting(violation -> violation.criterion().id())
                .doesNotContain("deal-without-task", "stale-deal", "phantom-deal");
        assertNothingIsConcluded(CHECKER.check(stream(hollow), NOW));
    }

    private static void assertNothingIsConcluded(ViolationReport report) {
        assertThat(report.violations())
                .extracting(violation -> violation.criterion().id())
                .doesNotContain(
                        "deal-without-task", "slow-first-response", "stuck-in-stage", "stale-deal", "phantom-deal");
        assertThat(Checks.result(report, "deal-without-task").missing()).containsExactly("TASKS");
        assertThat(report.summary().dayGate().answer()).isEqualTo(DayGate.Answer.UNKNOWN);
        assertThat(report.summary().notices().get(0).text())
                .startsWith("The export says that it carries")
                .contains("tasks")
                .endsWith("so that nothing is concluded from its absence.");
    }

    @Test
    void of_few_deals_it_may_be_true_that_nothing_has_happened() {
        assertThat(Checks.deals(check(crm(bare(29))), "deal-without-task")).hasSize(29);
    }

    @Test
    void one_kind_that_is_named_and_empty_is_told_and_believed() {
        CrmSnapshot busy = crm(bare(29)).toBuilder()
                .deals(Stream.concat(
                                crm(bare(29)).deals().stream(),
                                Stream.of(deal("work", "2026-11-18T10:00")
                                        .id("busy")
                                        .comments(Example.comment("Договорились", "2026-11-19T10:00"))
                                        .build()))
                        .toList())
                .build();

        for (ViolationReport report : List.of(check(busy), CHECKER.check(stream(busy), NOW))) {
            assertThat(Checks.deals(report, "deal-without-task")).hasSize(30);
            assertThat(report.summary().notices().get(0).text()).endsWith("but there is not one value of it.");
        }
        CrmSnapshot tasksOnly = crm(bare(30)).toBuilder()
                .coverage(Coverage.of(Set.of(DataKind.TASKS)))
                .build();
        assertThat(Checks.deals(check(tasksOnly), "deal-without-task")).hasSize(30);
    }

    private static DealBuilder[] bare(int count) {
        return Stream.iterate(0, i -> i < count, i -> i + 1)
                .map(i -> deal("work", "2026-11-18T10:00").id("D" + i))
                .toArray(DealBuilder[]::new);
    }

    /** The same CRM, read deal by deal. */
    private static CrmStream stream(CrmSnapshot crm) {
        CrmSnapshot reference = crm.toBuilder().deals(List.of()).build();
        return new CrmStream() {
            @Override
            public CrmSnapshot reference() {
                return reference;
            }

            @Override
            public Iterator<Deal> deals() {
                return crm.deals().iterator();
            }
        };
    }

    @Test
    void without_users_nobody_is_accused() {
        ViolationReport report = check(RANDOM.toBuilder()
                .users(List.of())
                .deals(changed(BadInputTest::withoutUsers))
                .build());

        assertThat(report.violations()).isNotEmpty().allSatisfy(violation -> {
            assertThat(violation.owner()).isNull();
            assertThat(violation.criterion().judgement().scope()).isNotEqualTo(Scope.USER);
        });
        assertThat(report.people())
                .allSatisfy(person -> assertThat(person.answers().user()).isNull());
        assertThat(report.summary().results())
                .filteredOn(result -> result.criterion().id().equals("moved-back"))
                .extracting(CriterionResult::missing)
                .containsExactly(List.of("ROLES"));
        assertThat(report.summary().results()).noneMatch(CriterionResult::systemic);
    }

    static Stream<Pipeline> strangePipelines() {
        return Stream.of(
                pipeline(Stage.Type.WORKING, Stage.Type.LOST),
                pipeline(Stage.Type.INCOMING, Stage.Type.WON, Stage.Type.LOST),
                pipeline(Stage.Type.WON),
                pipeline(Stage.Type.LOST, Stage.Type.CONDITIONAL_REFUSAL),
                pipeline(Stage.Type.WON, Stage.Type.WORKING, Stage.Type.INCOMING, Stage.Type.WORKING),
                pipeline(Stage.Type.WON, Stage.Type.WON, Stage.Type.LOST, Stage.Type.LOST));
    }

    @ParameterizedTest
    @MethodSource("strangePipelines")
    void a_pipeline_may_lack_any_type_of_stages(Pipeline pipeline) {
        List<Stage> stages = pipeline.stages();
        Stage last = stages.get(stages.size() - 1);
        List<Deal> deals = stages.stream()
                .map(stage -> deal("work", "2026-11-01T10:00")
                        .id("on-" + stage.id())
                        .stage(stage)
                        .stageChanges(List.of(
                                new StageChange(null, last, moment("2026-11-19T10:00"), ANNA),
                                new StageChange(last, stage, moment("2026-11-20T10:00"), ANNA)))
                        .build())
                .toList();
        ViolationReport report = check(
                empty().toBuilder().pipelines(List.of(pipeline)).deals(deals).build());

        assertThat(report.of("skipped-stage").violations()).isEmpty();
        if (stages.stream().noneMatch(Stage::working)) {
            assertThat(report.of("deal-without-note").violations()).isEmpty();
            assertThat(report.of("required-field-missing").violations()).isEmpty();
        }
    }

    @Test
    void what_lies_in_the_future_changes_nothing() {
        Set<Finding> found = Finding.allOf(check(RANDOM));
        CrmSnapshot past =
                RANDOM.toBuilder().deals(changed(each -> each.asOf(NOW))).build();

        assertThat(Finding.allOf(check(past))).isEqualTo(found).isNotEmpty();
    }

    @Test
    void a_history_that_contradicts_the_stage_says_nothing_of_the_way_to_it() {
        DealBuilder contradicting = deal("offer", "2026-06-01T10:00")
                .stageChanges(List.of(change("new", "work", "2026-06-02T10:00", ANNA)));
        DealBuilder middle = deal("lost", "2026-11-01T10:00")
                .stageChanges(List.of(change("invoice", "won", "2026-11-18T10:00", ANNA)));
        ViolationReport report = check(crm(contradicting.id("open"), middle.id("lost")));

        assertThat(report.violations())
                .extracting(violation -> violation.criterion().id())
                .doesNotContain(
                        "stuck-in-stage",
                        "skipped-stage",
                        "moved-back",
                        "lost-without-authority",
                        "stage-ahead-of-facts");
    }

    @Test
    void of_a_card_that_was_not_read_whole_only_what_is_there_is_known() {
        Policy policy = Policy.standard()
                .requiredFields(
                        List.of(RequiredField.anyOf("deal.fields.city"), RequiredField.anyOf("deal.fields.region")));
        CrmSnapshot crm = crm(deal("work", "2026-11-18T10:00")
                .fields(Map.of("region", "Татарстан"))
                .cardComplete(false));
        CriterionResult result =
                Checks.result(Checks.check(crm, policy, "required-field-missing"), "required-field-missing");

        assertThat(result.checked()).as("the region is known").isEqualTo(1);
        assertThat(result.open()).as("the city is not").isZero();
    }

    @Test
    void currencies_are_neither_added_nor_compared() {
        ViolationReport report = check(crm(
                deal("offer", "2026-10-01T10:00").id("rub").amount(Money.of(10_000, "RUB")),
                deal("offer", "2026-10-01T10:00").id("usd").amount(Money.of(900, "USD"))));
        CriterionResult idle = Checks.result(report, "stale-deal");

        assertThat(idle.moneyAtRisk().byCurrency()).hasToString("{RUB=10000, USD=900}");
        assertThat(Checks.deals(report, "deal-below-minimum")).doesNotContain("usd");
    }

    @Test
    void an_owner_may_have_a_hundred_thousand_deals() {
        int many = 100_000;
        List<Deal> deals = Stream.iterate(0, i -> i < many, i -> i + 1)
                .map(i -> deal("work", "2026-11-20T17:59").id("D" + i).build())
                .toList();
        ViolationReport report =
                Checks.check(empty().toBuilder().deals(deals).build(), Policy.standard(), "too-many-open-deals");

        assertThat(report.of("too-many-open-deals").violations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.owner()).isEqualTo(ANNA);
                    assertThat(violation.evidence()).containsEntry("count", many);
                });
    }

    private static ViolationReport check(CrmSnapshot crm) {
        ViolationReport report = CHECKER.check(crm);
        assertThat(report.summary().failures()).isEmpty();
        return report;
    }

    private static CrmSnapshot empty() {
        return crm(new DealBuilder[0]);
    }

    private static List<Deal> changed(UnaryOperator<Deal> change) {
        return RANDOM.deals().stream().map(change).toList();
    }

    private static List<CriterionResult> requiring(ViolationReport report, DataKind kind) {
        return report.summary().results().stream()
                .filter(result -> result.criterion().judgement().requires().contains(kind))
                .toList();
    }

    private static Deal withoutHistory(Deal deal) {
        return deal.toBuilder()
                .tasks(List.of())
                .comments(List.of())
                .interactions(List.of())
                .stageChanges(List.of())
                .ownerChanges(List.of())
                .milestones(List.of())
                .build();
    }

    private static Deal withoutUsers(Deal deal) {
        Deal bare = withoutHistory(deal);
        return bare.toBuilder().owner(null).createdBy(null).build();
    }

    private static Pipeline pipeline(Stage.Type... types) {
        Pipeline.Builder pipeline = Pipeline.builder("odd");
        for (int i = 0; i < types.length; i++) {
            pipeline.stage("s" + i, types[i].name(), types[i]);
        }
        return pipeline.build();
    }
}

package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crmrules.Budgets;
import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.CrmCheckerBuilder;
import io.crmrules.drools.testkit.RandomCrm;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.RuleFailedException;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.Verdict;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule does wrong costs its own verdict, and nothing else. */
@Timeout(60)
class IsolationTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");
    private static final CrmSnapshot CRM =
            new RandomCrm(7, NOW, ZoneId.of("Europe/Moscow")).snapshot(160).asOf(NOW);
    private static final int DEALS = CRM.deals().size();
    private static final ViolationReport WITHOUT = check(startingFromFewRules());

    @TempDir
    Path folder;

    private OwnRules rules;

    @BeforeEach
    void startWithoutRules() {
        rules = new OwnRules(folder);
        BadWords.hold();
    }

    @AfterEach
    void letGo() {
        BadWords.release();
    }

    @Test
    void conditions_that_throw_for_some_deals_cost_their_verdicts_on_these() {
        rules.rule("null", "$deal : Deal( owner.name != null )")
                .rule("null-too", "$deal : Deal( owner == null, owner.name != null )")
                .rule("too-deep", "$deal : Deal( owner == null, BadWords.tooDeep( this ) )")
                .rule("error", "$deal : Deal( owner == null, BadWords.error( this ) )")
                .rule("index", "$deal : Deal( owner == null, title.substring( 9999 ) == \"\" )");

        ViolationReport report = check(builder());

        assertFailedForDealsWithoutOwner(report, "null", "NullPointerException");
        assertFailedForDealsWithoutOwner(report, "null-too", "NullPointerException");
        assertFailedForDealsWithoutOwner(report, "too-deep", "StackOverflowError");
        assertFailedForDealsWithoutOwner(report, "error", "AssertionError: no such deal R-");
        assertFailedForDealsWithoutOwner(report, "index", "");
        assertFailed(report);
    }

    @Test
    void consequences_that_throw_for_some_deals_cost_their_verdicts_on_these() {
        String ownerless = "$deal : Deal( owner == null )";
        rules.rule("exception", ownerless, "throw new RuntimeException( \"why\" );")
                .rule("checked", ownerless, "throw new java.io.IOException( \"disk\" );")
                .rule("too-deep", ownerless, "BadWords.tooDeep( $deal );")
                .rule("nothing", ownerless, "violations.report( null );")
                .rule("text", ownerless, "violations.report( \"D-1\" );")
                .rule("update", ownerless, "update( $deal );")
                .rule("delete", ownerless, "delete( $deal );")
                .rule("insert", ownerless, "insert( \"one more\" );");

        ViolationReport report = check(builder());

        assertFailedForDealsWithoutOwner(report, "exception", "RuntimeException: why");
        assertFailedForDealsWithoutOwner(report, "checked", "IOException: disk");
        assertFailedForDealsWithoutOwner(report, "too-deep", "StackOverflowError");
        assertFailedForDealsWithoutOwner(report, "nothing", "but was given null");
        assertFailedForDealsWithoutOwner(report, "text", "but was given a String");
        assertFailedForDealsWithoutOwner(report, "update", "its consequence calls update");
        assertFailedForDealsWithoutOwner(report, "delete", "its consequence calls delete");
        assertFailedForDealsWithoutOwner(report, "insert", "its consequence calls insert, but rules change no facts.");
        assertFailed(report);
    }

    private static void assertFailedForDealsWithoutOwner(ViolationReport report, String criterion, String cause) {
        List<RuleFailure> failures = report.summary().failures().stream()
                .filter(failure -> failure.criterion().equals(criterion))
                .toList();
        assertThat(failures).extracting(RuleFailure::deal).containsExactlyElementsOf(ids(deal -> deal.owner() == null));
        assertThat(failures).allSatisfy(failure -> assertThat(failure.cause()).contains(cause));
    }

    @Test
    void what_the_rule_finds_on_other_deals_stands() {
        ViolationReport report =
                check(bad("$deal : Deal( BadWords.orNull( owner ).active )", "violations.report( $deal );"));

        assertThat(report.of("bad").violations())
                .extracting(violation -> violation.subject().id())
                .containsExactlyInAnyOrderElementsOf(
                        ids(deal -> deal.owner() != null && deal.owner().active()));
        assertFailed(report);
    }

    @Test
    void a_rule_that_throws_for_every_deal_is_told_a_hundred_times_and_counted() {
        ViolationReport report = check(bad("$deal : Deal( BadWords.error( this ) )", "violations.report( $deal );"));

        assertThat(report.summary().failures()).hasSize(101);
        assertThat(Checks.result(report, "bad").checked()).isZero();
        assertThat(report.summary().failures().get(100).cause()).isEqualTo("failed " + (DEALS - 100) + " more times.");
        assertFailed(report);
    }

    @Test
    void a_rule_that_fires_too_often_for_one_deal_fails_there() {
        rules.rule(
                "bad",
                "$deal : Deal( id == \"R-3\" ) $a : Integer() from BadWords.numbers( 50 ) $b : Integer() from BadWords.numbers( 50 )");

        ViolationReport report = check(builder().budgets(new Budgets(100, Duration.ofMinutes(1), 1000)));

        assertThat(report.summary().failures())
                .containsExactly(new RuleFailure(
                        "bad", "R-3", "fired more than 100 times. Maybe it combines too much with too much."));
        assertFailed(report);
    }

    @Test
    void a_rule_that_fires_too_often_again_and_again_is_stopped() {
        rules.rule("bad", "$deal : Deal() $a : Integer() from BadWords.numbers( 101 )");

        ViolationReport report = check(builder().budgets(new Budgets(100, Duration.ofMinutes(1), 1000)));

        assertThat(report.summary().failures()).hasSizeBetween(10, 20);
        assertThat(Checks.result(report, "bad").checked()).isZero();
        assertThat(Checks.result(report, "bad").notCheckable()).isEqualTo(DEALS);
        assertFailed(report);
    }

    @Test
    void a_budget_of_firings_does_not_depend_on_the_chunk() {
        rules.rule(
                "often", "$deal : Deal( id == \"R-3\" || id == \"R-4\" ) $a : Integer() from BadWords.numbers( 100 )");

        ViolationReport report = check(builder().budgets(new Budgets(100, Duration.ofMinutes(1), 1000)));

        assertThat(report.summary().failures()).isEmpty();
        assertThat(report.of("often").violations()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$deal : Deal( id == \"R-80\" )                                | while( BadWords.hanging() ) {} | R-80",
                "$deal : Deal( BadWords.forever( this, \"80\" ) )               | violations.report( $deal );                     | ",
                "$deal : Deal( id == \"R-5\", BadWords.sleepsForever( this ) )  | violations.report( $deal );                     | ",
            })
    void a_rule_that_does_not_come_back_is_stopped(String condition, String consequence, String deal) {
        rules.rule("bad", condition, consequence);

        ViolationReport report = check(impatient());

        assertThat(report.summary().failures())
                .containsExactly(
                        new RuleFailure("bad", deal, "did not finish within 1 s and was stopped. Maybe it loops."));
        assertFailed(report);
    }

    @Test
    void two_rules_that_do_not_come_back_are_stopped_both() {
        rules.rule("bad", "$deal : Deal( BadWords.forever( this, \"80\" ) )");
        rules.rule("worse", "$deal : Deal( BadWords.forever( this, \"3\" ) )");

        ViolationReport report = check(impatient());

        assertThat(report.summary().failures())
                .extracting(RuleFailure::criterion)
                .as("%s", report.summary().failures())
                .containsExactlyInAnyOrder("bad", "worse");
        assertFailed(report);
    }

    @Test
    void a_stopped_rule_is_never_taken_for_clean_later() {
        rules.rule("bad", "$deal : Deal( BadWords.forever( this, \"80\" ) )");
        try (CrmChecker checker = impatient().build()) {
            checker.check(CRM);

            assertFailed(checker.check(CRM));
            RuleFailedException thrown = catchThrowableOfType(
                    RuleFailedException.class, () -> checker.check(CRM.deals().get(0), NOW));
            assertThat(thrown).hasMessageContaining("bad failed");
        }
    }

    @ParameterizedTest
    @CsvSource({"USER, Portfolio", "CRM, ContactGroup"})
    void rules_of_users_and_of_the_crm_are_stopped_too(String scope, String fact) {
        rules.file(
                "bad.drl",
                OwnRules.HEADER + "rule \"bad\" @scope( " + scope + " ) when $x : " + fact
                        + "() then while( BadWords.hanging() ) {} end");

        ViolationReport report = check(impatient());

        assertThat(report.summary().failures())
                .containsExactly(
                        new RuleFailure("bad", null, "did not finish within 1 s and was stopped. Maybe it loops."));
        assertFailed(report);
    }

    @Test
    void more_findings_than_the_budget_are_left_out_and_said() {
        rules.rule("bad", "$deal : Deal()");

        ViolationReport report = check(builder().budgets(new Budgets(100, Duration.ofMinutes(1), DEALS - 1)));

        assertThat(report.of("bad").violations()).hasSize(DEALS - 1);
        assertThat(report.summary().failures())
                .containsExactly(new RuleFailure(
                        "bad", null, "found more than " + (DEALS - 1) + " violations; the rest is left out."));
        assertFailed(report);
    }

    @Test
    void a_rule_that_halts_the_engine_hides_nothing() {
        rules.rule("halt", "$deal : Deal()", "drools.halt(); violations.report( $deal );");

        ViolationReport report = check(builder());

        assertThat(report.of("halt").violations()).hasSize(DEALS);
        assertThat(others(report)).isEqualTo(others(WITHOUT));
    }

    @Test
    void a_single_deal_that_cannot_be_judged_throws_with_what_the_other_rules_found() {
        Deal deal = CRM.deals().stream()
                .filter(each -> WITHOUT.violations().stream()
                        .anyMatch(violation -> violation.criterion().id().equals("deal-without-note")
                                && each.id().equals(violation.subject().id())))
                .findFirst()
                .orElseThrow();
        try (CrmChecker checker =
                        bad("$deal : Deal( BadWords.error( this ) )", "").build();
                CrmChecker without = startingFromFewRules().build()) {
            RuleFailedException thrown =
                    catchThrowableOfType(RuleFailedException.class, () -> checker.check(deal, NOW));

            assertThat(thrown)
                    .hasMessage("bad failed on deal " + deal.id() + ": AssertionError: no such deal " + deal.id());
            assertThat(thrown.violations())
                    .extracting(Violation::fingerprint)
                    .containsExactlyElementsOf(without.check(deal, NOW).stream()
                            .map(Violation::fingerprint)
                            .toList());
        }
    }

    @Test
    void a_single_deal_on_which_a_rule_does_not_come_back_throws_in_time() {
        rules.rule("bad", "$deal : Deal( BadWords.forever( this, \"3\" ) )");
        try (CrmChecker checker = impatient().build()) {
            RuleFailedException thrown = catchThrowableOfType(
                    RuleFailedException.class, () -> checker.check(CRM.deals().get(3), NOW));

            assertThat(thrown).hasMessageContaining("did not finish within 1 s");
        }
    }

    @Test
    void a_rule_that_fails_where_it_does_not_hold_has_not_failed() {
        CrmCheckerBuilder off = bad("$deal : Deal( pipeline.id == \"partners\", BadWords.error( this ) )", "")
                .policy(io.crmrules.policy.Policy.standard().forPipeline("partners", partners -> partners.off("bad")));

        ViolationReport report = check(off);

        assertThat(ids(deal -> deal.pipeline().id().equals("partners"))).isNotEmpty();
        assertThat(report.summary().failures()).isEmpty();
    }

    private CrmCheckerBuilder bad(String condition, String consequence) {
        rules.rule("bad", condition, consequence);
        return builder();
    }

    private CrmCheckerBuilder builder() {
        return startingFromFewRules().rulesFrom(folder);
    }

    private static CrmCheckerBuilder startingFromFewRules() {
        return CrmChecker.builder()
                .checklist(Checklist.standard().only("deal-without-note", "overdue-task", "duplicate-contact"))
                .threads(2)
                .chunkSize(50);
    }

    private CrmCheckerBuilder impatient() {
        return builder().budgets(new Budgets(10_000, Duration.ofSeconds(1), 1_000_000));
    }

    private static ViolationReport check(CrmCheckerBuilder builder) {
        try (CrmChecker checker = builder.build()) {
            assertThat(checker.ruleProblems()).isEmpty();
            return checker.check(CRM);
        }
    }

    private static void assertFailed(ViolationReport report) {
        assertThat(report.summary().failures()).isNotEmpty().allSatisfy(failure -> {
            CriterionResult result = report.summary().result(failure.criterion());
            assertThat(result).isNotNull();
            assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        });
        assertThat(report.summary().incomplete()).isTrue();
        assertThat(others(report)).isEqualTo(others(WITHOUT));
    }

    private static List<Violation> others(ViolationReport report) {
        return report.violations().stream()
                .filter(violation -> violation.criterion().shipped())
                .toList();
    }

    private static List<String> ids(Predicate<Deal> condition) {
        return CRM.deals().stream().filter(condition).map(Deal::id).toList();
    }
}

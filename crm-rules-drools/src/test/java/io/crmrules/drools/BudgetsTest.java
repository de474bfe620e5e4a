package io.crmrules.drools;

import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.moment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crmrules.Budgets;
import io.crmrules.CrmChecker;
import io.crmrules.CrmCheckerBuilder;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Task;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.RuleFailedException;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.ViolationReport;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that takes too much is stopped, and costs its own verdict only. */
@Timeout(60)
class BudgetsTest extends BadRules {

    @Test
    void a_rule_that_fires_too_often_for_one_deal_fails_there() {
        rules.rule(
                "bad",
                "$deal : Deal( id == \"R-3\" ) $a : Integer() from BadWords.numbers( 50 ) $b : Integer() from BadWords.numbers( 50 )");

        ViolationReport report = check(builder().budgets(new Budgets(100, Duration.ofMinutes(1), 1000)));

        assertThat(report.summary().failures())
                .containsExactly(new RuleFailure(
                        "bad",
                        "R-3",
                        "fired more than 100 times for one deal, the budget of Budgets.firingsPerFact, and was stopped"
                                + " there; what it had found stands. Maybe the deal has very many records, or the rule"
                                + " combines too much with too much."));
        assertThat(report.of("bad").violations()).hasSize(1);
        assertFailed(report);
    }

    @Test
    void a_rule_that_fires_too_often_again_and_again_is_stopped() {
        rules.rule("bad", "$deal : Deal() $a : Integer() from BadWords.numbers( 101 )");

        ViolationReport report = check(builder().budgets(new Budgets(100, Duration.ofMinutes(1), 1000)));

        assertThat(report.summary().failures()).hasSizeBetween(10, 20);
        CriterionResult result = Checks.result(report, "bad");
        assertThat(result.checked())
                .isEqualTo(report.of("bad").violations().size())
                .isBetween(10, 20);
        assertThat(result.checked() + result.notCheckable()).isEqualTo(DEALS);
        assertFailed(report);
    }

    @Test
    void a_deal_of_very_many_tasks_keeps_what_was_found_until_the_budget_was_used_up() {
        Task[] tasks = IntStream.range(0, 300)
                .mapToObj(i -> Task.builder("t" + i)
                        .text("Отправить договор")
                        .createdAt(moment("2026-11-01T10:00"))
                        .assignee(ANNA)
                        .dueAt(moment("2026-11-10T10:00"))
                        .build())
                .toArray(Task[]::new);
        CrmSnapshot crm = crm(
                deal("work", "2026-11-01T10:00").tasks(tasks),
                deal("work", "2026-11-01T10:00").id("small").tasks(tasks[0]));
        try (CrmChecker checker = startingFromFewRules()
                .budgets(new Budgets(100, Duration.ofMinutes(1), 1000))
                .build()) {
            ViolationReport report = checker.check(crm);

            assertThat(report.of("overdue-task").violations())
                    .extracting(found -> Objects.requireNonNull(found.deal()).id())
                    .hasSizeGreaterThan(100)
                    .contains("D", "small");
            assertThat(report.summary().failures())
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.cause()).contains("Budgets.firingsPerFact"));
        }
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
    void a_rule_that_takes_all_memory_is_stopped_at_once_and_costs_no_other_rule_anything() {
        rules.rule("bad", "$deal : Deal( BadWords.huge( this ) )");

        ViolationReport report = check(builder());

        assertThat(report.summary().failures()).singleElement().satisfies(failure -> {
            assertThat(failure.criterion()).isEqualTo("bad");
            assertThat(failure.deal()).isNull();
            assertThat(failure.cause()).startsWith("OutOfMemoryError").endsWith("It was stopped. Maybe it loops.");
        });
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
                    RuleFailedException.class, () -> checker.check(CRM.deals().get(0), CRM, NOW));
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
    void a_single_deal_on_which_a_rule_does_not_come_back_throws_in_time() {
        rules.rule("bad", "$deal : Deal( BadWords.forever( this, \"3\" ) )");
        try (CrmChecker checker = impatient().build()) {
            RuleFailedException thrown = catchThrowableOfType(
                    RuleFailedException.class, () -> checker.check(CRM.deals().get(3), CRM, NOW));

            assertThat(thrown).hasMessageContaining("did not finish within 1 s");
        }
    }

    private CrmCheckerBuilder impatient() {
        return builder().budgets(new Budgets(10_000, Duration.ofSeconds(1), 1_000_000));
    }
}

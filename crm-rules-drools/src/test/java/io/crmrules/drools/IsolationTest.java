package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crmrules.CrmChecker;
import io.crmrules.CrmCheckerBuilder;
import io.crmrules.model.Deal;
import io.crmrules.report.RuleFailedException;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a rule does wrong costs its own verdict, and nothing else. */
@Timeout(60)
class IsolationTest extends BadRules {

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
                .rule("update", ownerless, "BadWords.update( drools, $deal );")
                .rule("delete", ownerless, "BadWords.delete( drools, $deal );")
                .rule("insert", ownerless, "BadWords.insert( drools );");

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
                    catchThrowableOfType(RuleFailedException.class, () -> checker.check(deal, CRM, NOW));

            assertThat(thrown)
                    .hasMessage("bad failed on deal " + deal.id() + ": AssertionError: no such deal " + deal.id());
            assertThat(thrown.violations())
                    .extracting(Violation::fingerprint)
                    .containsExactlyElementsOf(without.check(deal, CRM, NOW).stream()
                            .map(Violation::fingerprint)
                            .toList());
        }
    }

    @Test
    void a_rule_that_fails_where_it_does_not_hold_has_not_failed() {
        CrmCheckerBuilder off = bad("$deal : Deal( pipeline.id == \"partners\", BadWords.error( this ) )", "")
                .policy(io.crmrules.Policy.standard().forPipeline("partners", partners -> partners.off("bad")));

        ViolationReport report = check(off);

        assertThat(ids(deal -> deal.pipeline().id().equals("partners"))).isNotEmpty();
        assertThat(report.summary().failures()).isEmpty();
    }

    private CrmCheckerBuilder bad(String condition, String consequence) {
        rules.rule("bad", condition, consequence);
        return builder();
    }
}

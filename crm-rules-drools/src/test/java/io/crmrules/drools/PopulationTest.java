package io.crmrules.drools;

import static io.crmrules.drools.Checks.check;
import static io.crmrules.drools.Checks.result;
import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.NO_ROLE;
import static io.crmrules.drools.oracle.Example.call;
import static io.crmrules.drools.oracle.Example.change;
import static io.crmrules.drools.oracle.Example.comment;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Money;
import io.crmrules.model.Role;
import io.crmrules.policy.RequiredField;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted as checked is exactly what a criterion was asked of, and it finds nothing outside. */
class PopulationTest {

    private static final Policy STANDARD = Policy.standard();

    @TempDir
    private Path folder;

    @Test
    void a_rule_that_reports_outside_of_what_it_judges_is_told_once_and_accuses_nobody() {
        new OwnRules(folder).file("own.drl", """
                // A rule that looks further than it says.
                rule "own" @judges( LOST_DEALS )
                when
                    $deal : Deal()
                then
                    violations.report( $deal );
                end
                """);
        CrmSnapshot crm = crm(
                deal("work", "2026-11-01T10:00").id("D-1"),
                deal("work", "2026-11-01T10:00").id("D-2"),
                deal("lost", "2026-11-01T10:00")
                        .id("D-3")
                        .stageChanges(change("work", "lost", "2026-11-02T10:00", ANNA)));

        ViolationReport report = own(crm);
        CriterionResult own = result(report, "own");

        assertThat(report.summary().failures())
                .containsExactly(new RuleFailure(
                        "own",
                        null,
                        "reports what it does not judge: it says @judges( LOST_DEALS ), and its condition holds"
                                + " outside. Maybe the condition is to be narrowed, or another population is meant."));
        assertThat(own.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(own.checked()).isEqualTo(1);
        assertThat(Checks.deals(report, "own")).containsExactly("D-3");
    }

    @Test
    void a_population_of_another_scope_is_refused() {
        new OwnRules(folder).file("own.drl", """
                // A rule that judges nobody.
                rule "own" @judges( SALESPEOPLE )
                when
                    $deal : Deal()
                then
                    violations.report( $deal );
                end
                """);

        assertThat(own(crm(new DealBuilder[0])).summary().ruleProblems())
                .extracting(Object::toString)
                .containsExactly(folder.resolve("own.drl")
                        + ":2:12: @judges: SALESPEOPLE is nothing that a rule of scope DEAL judges." + " Maybe DEALS.");
    }

    @Test
    void a_deal_of_which_no_field_is_required_is_not_checked_for_one() {
        Policy policy = STANDARD.requiredFields(
                List.of(RequiredField.anyOf("deal.expectedCloseDate").from("invoice")));
        CrmSnapshot crm = crm(
                deal("work", "2026-11-01T10:00").id("D-1"),
                deal("invoice", "2026-11-01T10:00").id("D-2"));

        assertThat(result(check(crm, policy, "required-field-missing"), "required-field-missing")
                        .checked())
                .isEqualTo(1);
    }

    @Test
    void a_deal_without_contact_and_amount_has_nothing_that_could_be_malformed() {
        CrmSnapshot crm = crm(
                deal("work", "2026-11-01T10:00").id("D-1"),
                deal("work", "2026-11-01T10:00").id("D-2").amount(Money.of(1, "RUB")));

        assertThat(result(check(crm, STANDARD, "malformed-contact-data"), "malformed-contact-data")
                        .checked())
                .isEqualTo(1);
    }

    @Test
    void amounts_in_another_currency_cannot_be_compared() {
        Policy policy = STANDARD.on("deal-below-minimum");
        CrmSnapshot crm = crm(
                deal("offer", "2026-11-01T10:00").id("D-1").amount(Money.of(100, "RUB")),
                deal("offer", "2026-11-01T10:00").id("D-2").amount(Money.of(100, "USD")),
                deal("offer", "2026-11-01T10:00").id("D-3"),
                deal("doubt", "2026-11-01T10:00").id("D-4").amount(Money.of(100, "USD")));
        ViolationReport report = check(crm, policy, "deal-below-minimum", "refusal-contradicts-facts");

        assertThat(result(report, "deal-below-minimum").checked()).isEqualTo(1);
        assertThat(result(report, "refusal-contradicts-facts").checked()).isZero();
    }

    @Test
    void without_a_refusal_no_statistics_are_checked() {
        CriterionResult none =
                result(check(crm(new DealBuilder[0]), STANDARD, "too-many-other-reasons"), "too-many-other-reasons");

        assertThat(none.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(none.checked()).isZero();
    }

    @Test
    void who_is_a_robot_the_policy_knows_as_well_as_the_crm() {
        CrmSnapshot crm = crm(deal("work", "2026-11-20T10:00").createdBy(NO_ROLE));
        ViolationReport report = check(crm, STANDARD.roles(Map.of(NO_ROLE.id(), Role.ROBOT)), "slow-first-response");

        assertThat(result(report, "slow-first-response").verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(result(report, "slow-first-response").checked()).isEqualTo(1);
        assertThat(result(check(crm, STANDARD, "slow-first-response"), "slow-first-response")
                        .checked())
                .isZero();
    }

    @Test
    void a_copy_of_a_shipped_rule_with_one_more_condition_finds_what_it_asks_for() {
        String copied = Checklist.standard().sources().stream()
                .filter(source -> source.stem().equals("poor-comment"))
                .findFirst()
                .orElseThrow()
                .drl()
                .replace("poor-comment", "own")
                .replace(
                        "!check.repeats( this, $deal )", "!check.repeats( this, $deal ), !text.contains( \"Иванов\" )");
        new OwnRules(folder).file("own.drl", copied);
        CrmSnapshot crm = crm(deal("work", "2026-11-10T10:00")
                .interactions(call("i1", "2026-11-20T10:00", 120))
                .comments(comment("Обсудили с Иванов условия поставки, ждём ответа", "2026-11-20T10:10")));

        assertThat(Checks.deals(own(crm, Checklist.standard()), "own")).containsExactly("D");
    }

    private ViolationReport own(CrmSnapshot crm) {
        return own(crm, Checklist.none());
    }

    private ViolationReport own(CrmSnapshot crm, Checklist others) {
        try (CrmChecker checker = CrmChecker.builder()
                .checklist(others)
                .trustedRulesFrom(folder)
                .threads(1)
                .build()) {
            return checker.check(crm);
        }
    }
}

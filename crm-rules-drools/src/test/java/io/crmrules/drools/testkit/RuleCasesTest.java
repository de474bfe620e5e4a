package io.crmrules.drools.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmrules.rule.source.RuleException;
import io.crmrules.rule.source.RuleProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCasesTest {

    private static final String NOW = "now: 2026-11-20T18:05:00+03:00\n";
    private static final String OLD_DEAL = """
            package io.crmrules.checklist

            import io.crmrules.model.*
            global io.crmrules.rule.Check check
            global io.crmrules.rule.Violations violations

            rule "old-deal"
                @parameters( "maxDays = 3" ) @since( "$created" ) @message( "Created {created}" )
            when
                $deal : Deal( open, $created : createdAt, $money : amount,
                              createdAt < check.daysAgo( "old-deal.maxDays", this ) )
            then
                violations.report( $deal );
            end
            """;

    private static final String WHY = """
            · D-1: a violation
            + open: yes
            + created 2026-11-13 18:05 < max days 2026-11-17 18:05: yes
            + All conditions hold: D-1 is reported.""";

    @TempDir
    Path rules;

    @Test
    void cases_that_agree_with_their_rule_pass() throws IOException {
        write("deals/old-deal.drl", OLD_DEAL);
        write("deals/old-deal.cases.yaml", NOW + """
                cases:
                  - name: a week old
                    deal: { amount: { value: 120000, currency: RUB } }
                    violated:
                      - subject: DEAL D-1
                        evidence: { created: "2026-11-13T15:05:00Z", money: 120 000.00 RUB }
                        since: 2026-11-13T18:05:00+03:00
                        owner: u1
                        stage: work
                        severity: MAJOR
                        message: Created 2026-11-13 18:05
                  - name: a day old
                    now: 2026-11-14T18:05:00+03:00
                    deal: { createdAt: 2026-11-13T18:05:00+03:00 }
                    holds: true
                """);

        CasesReport report = RuleCases.verify(rules);

        assertThat(report.cases()).extracting(CasesReport.Case::passed).containsExactly(true, true);
        assertThat(report)
                .hasToString(rules.resolve("deals/old-deal.drl")
                        + ":10: nothing decides 'open': always yes.\n2 cases, 0 failed, 0 problems");
        report.orThrow();
    }

    @Test
    void other_evidence_is_told_with_its_line() throws IOException {
        assertThat(explanation("""
                deal: { amount: { value: 1, currency: RUB } }
                violated: [{ subject: DEAL D-1, owner: u3, evidence: { created: 2026-11-14T18:05:00+03:00, mony: 5 } }]
                """))
                .isEqualTo("of DEAL D-1: owner is u1, not u3 (line 5); "
                        + "evidence created is 2026-11-13T18:05:00+03:00, not 2026-11-14T18:05:00+03:00 (line 5); "
                        + "there is no evidence 'mony'. Maybe you meant 'money'.\n" + WHY);
    }

    @Test
    void what_was_expected_and_not_found_is_told() throws IOException {
        assertThat(explanation("deal: { stage: won }\nviolated: [{ subject: DEAL D-1 }]\n"))
                .isEqualTo("expected a violation of DEAL D-1, but found none\n· D-1: in order\n- open: no");
    }

    @Test
    void what_was_found_and_not_expected_is_told_with_its_evidence_and_message() throws IOException {
        assertThat(explanation("deal: { stage: work }\nviolated: [{ subject: DEAL D-2 }]\n"))
                .isEqualTo("expected a violation of DEAL D-2, but found only others\n"
                        + "did not expect DEAL D-1, evidence {created: 2026-11-13T18:05:00+03:00},"
                        + " message: Created 2026-11-13 18:05\n" + WHY);
    }

    @Test
    void the_more_precise_expectation_chooses_first() throws IOException {
        assertThat(explanation("""
                deals: [{ id: D-1, createdAt: 2026-11-01T12:00:00+03:00 }, { id: D-2 }]
                violated: [{ subject: DEAL D-2 }, { subject: DEAL D-1, since: 2026-11-01T12:00:00+03:00 }]
                """)).isEmpty();
    }

    @Test
    void misspelt_keys_are_told() throws IOException {
        assertThat(explanation("deal: {}\ndeel: { stage: work }\nholds: true\n"))
                .isEqualTo(file() + ":5: cases[0].deel: unknown key. Maybe you meant 'deal'.");
    }

    @Test
    void facts_that_the_snapshot_reader_refuses_are_told_with_their_line() throws IOException {
        assertThat(explanation("deal:\n  tasks:\n    - { text: a }\n    - { duAt: x }\nholds: true\n"))
                .startsWith(file() + ":7: cases[0].deal.tasks[1].duAt: task t2 of deal D-1: unknown property")
                .endsWith("Maybe you meant 'dueAt'.");
        assertThat(explanation("deal: { createdAt: yesterday }\nholds: true\n"))
                .startsWith(file() + ":4: cases[0].deal.createdAt: deal D-1: 'createdAt' is 'yesterday'");
        assertThat(explanation("deals: [{ stage: work }, { stage: wrk }]\nholds: true\n"))
                .startsWith(file() + ":4: cases[0].deals[1].stage: deal D-2: 'stage' names the unknown stage 'wrk'")
                .endsWith("Maybe you meant 'work'.");
        assertThat(explanation("deal: work\nholds: true\n")).contains("it is 'work', not an object");
        assertThat(explanation("deal: {}\nusers: Анна\nholds: true\n")).startsWith(file() + ":5: cases[0].users:");
    }

    @Test
    void a_policy_that_cannot_be_is_told_with_its_line() throws IOException {
        assertThat(explanation("policy:\n  criteria:\n    old-deal: { maxDay: 3 }\ndeal: {}\nholds: true\n"))
                .isEqualTo(file() + ":6: criteria.old-deal.maxDay: unknown parameter. Maybe you meant 'maxDays'.");
    }

    @Test
    void a_case_expects_exactly_one_thing() throws IOException {
        assertThat(explanation("deal: {}\n")).endsWith("the case does not say what it expects. Maybe holds: true.");
        assertThat(explanation("deal: {}\nholds: true\nmissing: [TASKS]\n"))
                .endsWith("the case expects holds and missing at once. One of them is enough.");
        assertThat(explanation("deal: {}\nviolated: []\n")).endsWith("violated: says nothing. Maybe holds: true.");
        assertThat(explanation("deal: {}\nholds: false\n")).endsWith("holds: says nothing. Maybe holds: true.");
        assertThat(explanation("holds: true\n"))
                .endsWith("the case has nothing to judge. Maybe deal: { stage: work }.");
        assertThat(explanation("deal: {}\ndeals: []\nholds: true\n")).contains("both 'deal' and 'deals'");
    }

    @Test
    void subjects_that_cannot_be_are_told() throws IOException {
        assertThat(explanation("deal: {}\nviolated: [{ subject: DEEL D-1 }, { subject: DEAL }, {}, DEAL D-1]\n"))
                .contains("violated[0].subject: 'DEEL' is no kind of subject. Maybe you meant 'DEAL'.")
                .contains("violated[1].subject: the subject has no id. Maybe DEAL D-1.")
                .contains("violated[2]: names no subject. Maybe subject: DEAL D-1.")
                .contains("violated[3]: a single value where a map is expected.");
    }

    @Test
    void times_that_cannot_be_are_told() throws IOException {
        assertThat(explanation("now: tomorrow\ndeal: {}\nholds: true\n"))
                .isEqualTo(file() + ":4: cases[0].now: 'tomorrow' is no time with offset."
                        + " Maybe write it like 2026-11-20T18:05:00+03:00.");
        assertThat(explanation("now: +999999999-12-31T23:59:59Z\ndeal: {}\nholds: true\n"))
                .contains("is no time with offset");
        write("old-deal.cases.yaml", "cases: [{ name: x, deal: {}, holds: true }]");
        assertThat(onlyCase().explanation()).contains("there is no 'now'. Maybe now: 2026-11-20T18:05:00+03:00");
    }

    @Test
    void what_lacks_its_input_is_neither_held_nor_violated() throws IOException {
        assertThat(explanation("deal: {}\nmissing: [TASKS]\n")).isEqualTo("expected to lack TASKS, but lacked nothing");
        assertThat(explanation("deal: {}\nnotCheckable: true\n"))
                .isEqualTo("expected something that cannot be judged, but everything was");
    }

    @Test
    void a_rule_that_fails_fails_its_case() throws IOException {
        write(
                "failing.drl",
                OLD_DEAL.replace("old-deal", "failing")
                        .replace("rule \"failing\"", "rule \"failing\" @judges( CONTACTED_DEALS )"));
        write("failing.cases.yaml", NOW + "cases: [{ name: x, deal: {}, holds: true }]");

        assertThat(onlyCase().explanation())
                .startsWith("the rule failed: reports what it does not judge")
                .contains("CONTACTED_DEALS");
    }

    @Test
    void a_rule_that_asks_for_parameters_of_another_one_is_a_problem() throws IOException {
        write("asking.drl", OLD_DEAL.replace("old-deal", "asking").replace("asking.maxDays", "stale-deal.maxIdleDays"));
        write("asking.cases.yaml", NOW + "cases: [{ name: x, deal: {}, holds: true }]");

        assertThat(RuleCases.verify(rules).problems())
                .singleElement()
                .asString()
                .endsWith("asking.drl:11:46: 'stale-deal.maxIdleDays' is no parameter of this rule. Declare it:"
                        + " @parameters( \"maxIdleDays = ...\" ), and ask for \"asking.maxIdleDays\".");
    }

    @Test
    void a_changed_copy_of_a_shipped_rule_takes_its_place() throws IOException {
        write("overdue-task.drl", OLD_DEAL.replace("old-deal", "overdue-task"));
        write("overdue-task.cases.yaml", NOW + "cases: [{ name: x, deal: {}, violated: [{ subject: DEAL D-1 }] }]");

        assertThat(onlyCase().explanation()).isEmpty();
    }

    @Test
    void a_rule_that_follows_from_a_shipped_one_can_be_tried_alone() throws IOException {
        write("old-deal.drl", OLD_DEAL.replace("@since", "@follows( \"stale-deal if open\" ) @since"));
        write("old-deal.cases.yaml", NOW + "cases: [{ name: x, deal: {}, violated: [{ subject: DEAL D-1 }] }]");

        assertThat(onlyCase().explanation()).isEmpty();
    }

    @Test
    void rules_that_cannot_be_used_are_problems() throws IOException {
        write("broken.drl", OLD_DEAL.replace("old-deal", "broken").replace("open,", "opne,"));
        write("broken.cases.yaml", NOW + "cases: [{ name: x, deal: {}, holds: true }]");
        write("x/old-deal.drl", OLD_DEAL);
        write("y/old-deal.drl", OLD_DEAL);
        write("orphan.cases.yaml", NOW);

        CasesReport report = RuleCases.verify(rules);

        assertThat(report.cases()).isEmpty();
        assertThat(report.problems())
                .extracting(RuleProblem::toString)
                .satisfiesExactly(
                        broken -> assertThat(broken).contains("broken.drl").contains("opne"),
                        same -> assertThat(same).contains("there is already a criterion 'old-deal'"),
                        orphan -> assertThat(orphan)
                                .endsWith(
                                        "orphan.cases.yaml: has no rule beside it. Maybe orphan.drl was renamed or is missing."));
        assertThatThrownBy(report::orThrow).isInstanceOf(AssertionError.class).hasMessage(report.toString());
    }

    @Test
    void a_rule_without_cases_has_not_passed() throws IOException {
        write("old-deal.drl", OLD_DEAL);

        CasesReport report = RuleCases.verify(rules);

        assertThat(report.passed()).isFalse();
        assertThat(report)
                .hasToString("old-deal: has no cases, so nothing shows that it works."
                        + " Maybe write old-deal.cases.yaml beside it.\n0 cases, 0 failed, 0 problems");
    }

    @Test
    void a_rule_that_no_case_violates_has_not_passed() throws IOException {
        write("old-deal.drl", OLD_DEAL);
        write("old-deal.cases.yaml", NOW + "cases: [{ name: x, deal: { stage: won }, holds: true }]");

        CasesReport report = RuleCases.verify(rules);

        assertThat(report.failed()).isEmpty();
        assertThat(report.passed()).isFalse();
        assertThat(report)
                .hasToString("old-deal: no case is a violation, so a rule that finds nothing would pass."
                        + " Maybe add a case with 'violated:'.\n"
                        + rules.resolve("old-deal.drl") + ":10: nothing decides 'open': always no.\n"
                        + rules.resolve("old-deal.drl") + ":11: nothing decides"
                        + " 'createdAt < check.daysAgo( \"old-deal.maxDays\", this )': never asked.\n"
                        + "1 cases, 0 failed, 0 problems");
    }

    @Test
    void a_rule_that_finds_deals_of_everybody_is_not_tried_beside_others() throws IOException {
        write(
                "any-owner.drl",
                OLD_DEAL.replace("old-deal", "any-owner")
                        .replace("@parameters( \"maxDays = 3\" ) ", "")
                        .replace("open,", "owner != null,")
                        .replace("createdAt < check.daysAgo( \"any-owner.maxDays\", this )", "createdAt < check.now"));
        write("any-owner.cases.yaml", NOW + "cases: [{ name: x, deal: {}, violated: [{ subject: DEAL D-1 }] }]");

        assertThat(onlyCase().explanation()).isEmpty();
    }

    @Test
    void a_rule_under_almost_the_right_name_is_a_problem_beside_others() throws IOException {
        write("old-deal.drl", OLD_DEAL);
        write("older-deal.drl.txt", OLD_DEAL);
        write("oldest-deal.DRL", OLD_DEAL);
        write("kept-deal.drl.bak", OLD_DEAL);

        assertThat(RuleCases.verify(rules).problems())
                .extracting(RuleProblem::toString)
                .containsExactly(
                        rules.resolve("older-deal.drl.txt")
                                + ": 'older-deal.drl.txt' is not read: rules are files whose names end with .drl."
                                + " Rename it to 'older-deal.drl'.",
                        rules.resolve("oldest-deal.DRL")
                                + ": 'oldest-deal.DRL' is not read: rules are files whose names end with .drl."
                                + " Rename it to 'oldest-deal.drl'.");
    }

    @Test
    void files_that_are_no_cases_are_problems() throws IOException {
        write("old-deal.drl", OLD_DEAL);
        for (String text :
                new String[] {"", "now: x", "cases:", "cases: 5", "[", "\ufeff- x", "a: ".repeat(50) + "x"}) {
            write("old-deal.cases.yaml", text);
            assertThat(RuleCases.verify(rules).problems()).as(text).isNotEmpty();
        }
        write("old-deal.cases.yaml", NOW + "cases: [5, ~, [[" + "[".repeat(40) + "]".repeat(40) + "]]]");
        assertThat(RuleCases.verify(rules).passed()).isFalse();
    }

    @Test
    void a_folder_that_does_not_exist_is_told() {
        assertThatThrownBy(() -> RuleCases.verify(rules.resolve("ruels")))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("ruels")
                .hasMessageContaining("does not exist");
    }

    /** Why a case with this body fails; it begins on line 4. */
    private String explanation(String body) throws IOException {
        write("old-deal.drl", OLD_DEAL);
        write("old-deal.cases.yaml", NOW + "cases:\n  - name: an example\n" + body.indent(4));
        return onlyCase().explanation();
    }

    private CasesReport.Case onlyCase() {
        CasesReport report = RuleCases.verify(rules);
        assertThat(report.problems()).isEmpty();
        assertThat(report.cases()).hasSize(1);
        return report.cases().get(0);
    }

    private Path file() {
        return rules.resolve("old-deal.cases.yaml");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(rules.resolve(file).getParent());
        Files.writeString(rules.resolve(file), text);
    }
}

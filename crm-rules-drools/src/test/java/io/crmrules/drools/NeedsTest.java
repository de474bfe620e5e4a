package io.crmrules.drools;

import static io.crmrules.drools.Checks.check;
import static io.crmrules.drools.Checks.result;
import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.BOSS;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.policy.RequiredField;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Notice;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a criterion needs of a CRM besides data: roles, types of stages, stages and pipelines that the policy names. */
class NeedsTest {

    private static final Policy STANDARD = Policy.standard();
    private static final CrmSnapshot CRM = crm(deal("offer", "2026-10-01T10:00"));

    @TempDir
    Path folder;

    @Test
    void a_rule_that_needs_a_role_is_not_checkable_while_no_user_has_it() {
        rule("waiting", "@needs( \"LEAD_EXCHANGE\" )");

        CrmSnapshot sellers = CRM.toBuilder().users(List.of(ANNA, BOSS)).build();

        assertThat(own(sellers, STANDARD, "waiting").missing()).containsExactly("ROLES");
        Policy named = STANDARD.roles(Map.of(BOSS.id(), Role.LEAD_EXCHANGE));
        assertThat(own(sellers, named, "waiting").verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_rule_that_needs_a_type_of_stages_is_not_checkable_while_no_pipeline_has_one() {
        rule("unverified", "@needs( \"CONDITIONAL_REFUSAL\" )");
        Pipeline poor =
                Pipeline.builder("poor").stage("p-work", "", Stage.Type.WORKING).build();

        CrmSnapshot without =
                CRM.toBuilder().pipelines(List.of(poor)).deals(List.of()).build();
        assertThat(own(without, STANDARD, "unverified").missing()).containsExactly("CONDITIONAL_REFUSAL");
        assertThat(own(CRM, STANDARD, "unverified").verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_rule_that_needs_a_list_of_the_company_is_not_checkable_while_it_is_empty() {
        rule("other-line", "@needs( \"lines\" ) @parameters( \"lines = []\" )");

        assertThat(own(CRM, STANDARD, "other-line").missing()).containsExactly("lines");
        Policy filled = STANDARD.set("other-line", "lines", List.of("503-814"));
        assertThat(own(CRM, filled, "other-line").verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_need_that_nothing_can_meet_is_refused_with_the_rule() {
        new OwnRules(folder)
                .file(
                        "a.drl",
                        OwnRules.HEADER + "rule \"a\" @needs( \"LEAD_EXCHANG\" ) when $deal : Deal() then"
                                + "\n    violations.report( $deal );\nend\n");

        try (CrmChecker checker = CrmChecker.builder()
                .checklist(Checklist.trustedFolder(folder))
                .threads(1)
                .build()) {
            assertThat(checker.ruleProblems())
                    .first()
                    .extracting(Object::toString)
                    .asString()
                    .contains("@needs: 'LEAD_EXCHANG' is not known.")
                    .contains("Maybe you meant 'LEAD_EXCHANGE'.");
        }
    }

    @Test
    void a_criterion_whose_settings_name_a_stage_that_the_crm_lacks_is_not_checkable() {
        Policy known = STANDARD.set("stale-deal", "perStage", Map.of("sales/offer", 3));
        Policy unknown = STANDARD.set("stale-deal", "perStage", Map.of("sales/invoise", 3));

        assertThat(standard(known, "stale-deal").verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(standard(unknown, "stale-deal").missing()).containsExactly("STAGES");
        assertThat(standard(unknown, "deal-without-note").verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void so_is_one_whose_list_of_stages_does_only_where_it_holds() {
        Policy unknown = STANDARD.set("deal-without-task", "exemptStages", List.of("waiting"));

        assertThat(standard(unknown, "deal-without-task").missing()).containsExactly("STAGES");
        Policy elsewhere = STANDARD.forPipeline(
                "sales",
                sales -> sales.off("deal-without-task").set("deal-without-task", "exemptStages", List.of("x")));
        assertThat(standard(elsewhere, "deal-without-task").missing()).isEmpty();
    }

    @Test
    void so_is_one_that_the_policy_decides_apart_for_a_pipeline_that_the_crm_lacks() {
        Policy unknown = STANDARD.forPipeline("partners", partners -> partners.set("stale-deal", "maxIdleDays", 3));

        assertThat(standard(unknown, "stale-deal").missing()).containsExactly("STAGES");
        assertThat(standard(unknown, "deal-without-note").missing()).isEmpty();
    }

    @Test
    void what_is_decided_for_a_pipeline_that_is_judged_by_nothing_is_needed_by_nothing() {
        Policy policy = STANDARD.forPipeline(
                "old",
                old -> old.set("deal-without-task", "exemptStages", List.of("waiting"))
                        .set("moved-back", "allowedRoles", List.of("LEAD_EXCHANGE")));
        Pipeline old = Pipeline.builder("old")
                .stage("old-doubt", "", Stage.Type.CONDITIONAL_REFUSAL)
                .build();
        for (boolean archived : new boolean[] {true, false}) {
            Pipeline there = archived
                    ? Pipeline.builder("old")
                            .archived(true)
                            .stage("old-doubt", "", Stage.Type.CONDITIONAL_REFUSAL)
                            .build()
                    : old;
            CrmSnapshot crm = CRM.toBuilder()
                    .pipelines(List.of(CRM.pipelines().get(0), there))
                    .build();
            Policy asked = archived ? policy : policy.forPipeline("old", it -> it.judged(false));

            ViolationReport report = check(crm, asked, "deal-without-task", "moved-back");
            assertThat(result(report, "deal-without-task").missing()).isEmpty();
            assertThat(result(report, "moved-back").missing()).isEmpty();
        }
    }

    @Test
    void required_fields_need_the_pipeline_and_the_stage_they_are_asked_from() {
        RequiredField note = RequiredField.anyOf("deal.note");

        assertThat(required(note.from("offer")).missing()).isEmpty();
        assertThat(required(note.from("sales/offer")).missing()).isEmpty();
        assertThat(required(note.from("invoise")).missing()).containsExactly("STAGES");
        assertThat(required(note.in("partners")).missing()).containsExactly("STAGES");
    }

    @Test
    void the_report_says_what_the_policy_names_and_the_crm_lacks() {
        Policy policy = STANDARD.set("stale-deal", "perStage", Map.of("sales/invoise", 3))
                .forPipeline("fleet", fleet -> fleet.set("deal-without-note", "severity", "CRITICAL"))
                .forPipeline("sales", sales -> sales.set("too-many-open-deals", "limit", Map.of("SALES_REP", 9)));
        ViolationReport report = check(
                CRM.toBuilder().users(List.of(ANNA)).build(),
                policy,
                "deal-without-note",
                "moved-back",
                "stale-deal",
                "too-many-open-deals");

        assertThat(policy(report))
                .containsExactly(
                        "deal-without-note: The policy names 'fleet', which is neither a stage nor a pipeline of this CRM."
                                + " Maybe it was renamed in the CRM; stages go by their numbers in the CRM.",
                        "moved-back: No user of the CRM has one of the roles head of sales, quality control,"
                                + " lead exchange, so nobody may do what this requirement guards."
                                + " Maybe the CRM does not tell the roles: name them in the policy.",
                        "stale-deal: The policy names 'sales/invoise', which is neither a stage nor a pipeline of this CRM."
                                + " Maybe 'sales/invoice' is meant.",
                        "too-many-open-deals: What the policy says of this requirement for the pipeline sales has no effect:"
                                + " it is judged over all pipelines at once. Maybe say it for the whole company.");
    }

    @Test
    void the_report_repeats_the_doubts_of_the_policy() {
        ViolationReport report = check(CRM, STANDARD.requiredFields(List.of()), "required-field-missing");

        assertThat(policy(report))
                .containsExactly(
                        "null: policy set in Java: requiredFields: no field is required, so"
                                + " required-field-missing finds nothing. Maybe name a field, or 'required-field-missing: off'.");
    }

    private static List<String> policy(ViolationReport report) {
        return report.summary().notices().stream()
                .filter(notice -> notice.kind() == Notice.Kind.POLICY)
                .map(notice -> notice.criterion() + ": " + notice.text() + " " + notice.hint())
                .toList();
    }

    private void rule(String name, String annotations) {
        new OwnRules(folder)
                .file(
                        name + ".drl",
                        OwnRules.HEADER + "rule \"" + name + "\" " + annotations
                                + "\nwhen\n    $deal : Deal()\nthen\n    violations.report( $deal );\nend\n");
    }

    private CriterionResult own(CrmSnapshot crm, Policy policy, String criterion) {
        try (CrmChecker checker = CrmChecker.builder()
                .checklist(Checklist.trustedFolder(folder))
                .policy(policy)
                .threads(1)
                .build()) {
            return result(checker.check(crm), criterion);
        }
    }

    private static CriterionResult required(RequiredField field) {
        return standard(STANDARD.requiredFields(List.of(field)), "required-field-missing");
    }

    private static CriterionResult standard(Policy policy, String criterion) {
        return result(
                check(CRM, policy, "stale-deal", "deal-without-note", "deal-without-task", "required-field-missing"),
                criterion);
    }
}

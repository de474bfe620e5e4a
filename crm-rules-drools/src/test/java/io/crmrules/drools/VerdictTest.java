package io.crmrules.drools;

import static io.crmrules.drools.Checks.check;
import static io.crmrules.drools.Checks.deals;
import static io.crmrules.drools.Checks.result;
import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.BOSS;
import static io.crmrules.drools.oracle.Example.change;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Policy;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import io.crmrules.policy.RequiredField;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What comes out of a criterion: passed, violated, or that nothing can be said. */
class VerdictTest {

    private static final Policy STANDARD = Policy.standard();

    @Test
    void a_criterion_without_violations_has_passed() {
        CriterionResult result =
                result(check(Checks.notes(0, ANNA, BOSS), STANDARD, "deal-without-note"), "deal-without-note");

        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result.checked()).isEqualTo(2);
        assertThat(result.violations()).isZero();
        assertThat(result.missing()).isEmpty();
    }

    @Test
    void a_criterion_with_a_violation_is_violated() {
        CriterionResult result =
                result(check(Checks.notes(1, ANNA, BOSS), STANDARD, "deal-without-note"), "deal-without-note");

        assertThat(result.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(result.checked()).isEqualTo(2);
        assertThat(result.violations()).isEqualTo(1);
    }

    @Test
    void checked_counts_those_whom_the_criterion_judges() {
        CrmSnapshot crm = crm(
                deal("new", "2026-11-20T10:00").id("new"),
                deal("offer", "2026-11-20T10:00").id("offer"),
                deal("lost", "2026-11-20T10:00").id("lost"));
        ViolationReport report =
                check(crm, STANDARD, "deal-without-note", "stale-deal", "unprocessed-lead", "moved-back");

        assertThat(report.summary().run().deals()).isEqualTo(3);
        assertThat(result(report, "deal-without-note").checked()).isEqualTo(1);
        assertThat(result(report, "stale-deal").checked()).isEqualTo(2);
        assertThat(result(report, "unprocessed-lead").checked()).isEqualTo(1);
        assertThat(result(report, "moved-back").checked()).isZero();
    }

    @Test
    void a_criterion_whose_data_the_crm_does_not_carry_is_not_checkable_and_says_what_is_missing() {
        CrmSnapshot crm = without(deals14DaysIdle(), DataKind.TASKS, DataKind.COMMENTS);
        ViolationReport report = check(crm, STANDARD, "stale-deal", "deal-without-task", "deal-without-note");

        assertThat(result(report, "stale-deal").verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(result(report, "stale-deal").missing()).containsExactly("TASKS", "COMMENTS");
        assertThat(result(report, "stale-deal").checked()).isZero();
        assertThat(result(report, "deal-without-task").missing()).containsExactly("TASKS");
        assertThat(result(report, "deal-without-note").verdict()).isNotEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(report.of("stale-deal").violations()).isEmpty();
        assertThat(report.of("deal-without-task").violations()).isEmpty();
        assertThat(report.summary().incomplete()).isFalse();
    }

    @Test
    void authority_is_not_checkable_when_nobody_has_one_of_the_allowed_roles() {
        CrmSnapshot crm =
                crm(deal("work", "2026-11-01T10:00").stageChanges(change("offer", "work", "2026-11-20T12:00", ANNA)));
        CrmSnapshot onlySellers = crm.toBuilder().users(List.of(ANNA)).build();

        ViolationReport report = check(onlySellers, STANDARD, "moved-back");
        assertThat(result(report, "moved-back").verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(result(report, "moved-back").missing()).containsExactly("ROLES");
        assertThat(report.violations()).isEmpty();

        assertThat(deals(check(crm, STANDARD, "moved-back"), "moved-back")).containsExactly("D");
        User quality = User.of("q", "", null);
        CrmSnapshot byPolicy = crm.toBuilder().users(List.of(ANNA, quality)).build();
        Policy roles = STANDARD.roles(Map.of("q", Role.QUALITY_CONTROL));
        assertThat(deals(check(byPolicy, roles, "moved-back"), "moved-back")).containsExactly("D");
    }

    @Test
    void required_fields_of_contacts_need_contacts_those_of_the_deal_do_not() {
        CrmSnapshot crm = without(crm(deal("work", "2026-11-20T10:00")), DataKind.CONTACTS);
        RequiredField note = RequiredField.anyOf("deal.note");
        RequiredField phone = RequiredField.anyOf("contact.phone");
        RequiredField either = RequiredField.anyOf("deal.note", "contact.phone");

        ViolationReport ofContacts = check(crm, STANDARD.requiredFields(List.of(phone)), "required-field-missing");
        assertThat(result(ofContacts, "required-field-missing").missing()).containsExactly("CONTACTS");

        ViolationReport mixed =
                check(crm, STANDARD.requiredFields(List.of(phone, either, note)), "required-field-missing");
        assertThat(result(mixed, "required-field-missing").verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(mixed.violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.key()).isEqualTo(note.toString()));
    }

    @Test
    void a_deal_that_lost_records_is_not_judged_by_criteria_that_require_them_and_counted() {
        CrmSnapshot crm = crm(
                deal("work", "2026-10-01T10:00").id("whole"),
                deal("work", "2026-10-01T10:00").id("damaged").damagedKinds(Set.of(DataKind.TASKS)),
                deal("lost", "2026-10-01T10:00").id("closed").damagedKinds(Set.of(DataKind.TASKS)));
        ViolationReport report = check(crm, STANDARD, "deal-without-task", "required-field-missing");

        assertThat(deals(report, "deal-without-task")).containsExactly("whole");
        assertThat(result(report, "deal-without-task").checked()).isEqualTo(1);
        assertThat(result(report, "deal-without-task").notCheckable()).isEqualTo(1);
        assertThat(deals(report, "required-field-missing")).containsExactly("damaged", "whole");
    }

    @Test
    void a_deal_that_lost_contacts_lacks_no_phone() {
        CrmSnapshot crm = crm(deal("work", "2026-11-20T10:00").damagedKinds(Set.of(DataKind.CONTACTS)));

        assertThat(check(crm, STANDARD, "required-field-missing").violations()).isEmpty();
    }

    @Test
    void a_criterion_that_is_switched_off_is_not_listed() {
        ViolationReport report =
                check(Checks.notes(1, ANNA), STANDARD.off("deal-without-note"), "deal-without-note", "stale-deal");

        assertThat(report.summary().results())
                .extracting(result -> result.criterion().id())
                .containsExactly("stale-deal");
        assertThat(report.violations()).isEmpty();
    }

    private static CrmSnapshot deals14DaysIdle() {
        return crm(deal("offer", "2026-10-01T10:00"));
    }

    private static CrmSnapshot without(CrmSnapshot crm, DataKind... kinds) {
        Set<DataKind> carried = EnumSet.allOf(DataKind.class);
        carried.removeAll(Set.of(kinds));
        return crm.toBuilder().coverage(Coverage.of(carried)).build();
    }
}

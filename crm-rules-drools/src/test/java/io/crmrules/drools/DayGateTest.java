package io.crmrules.drools;

import static io.crmrules.drools.Checks.check;
import static io.crmrules.drools.Checks.person;
import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.BOSS;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmrules.Policy;
import io.crmrules.drools.oracle.Example;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Money;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.Severity;
import io.crmrules.report.DayGate;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.Responsible;
import io.crmrules.report.ViolationReport;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may go home, and what stands against it. */
class DayGateTest {

    private static final String NOTE = "deal-without-note";
    private static final CrmSnapshot ANNAS_FAULT = Checks.notes(1, ANNA, BOSS);

    @ParameterizedTest
    @CsvSource({
        "CRITICAL, INSTANT, false",
        "CRITICAL, DAY_END, false",
        "CRITICAL, WEEKLY, true",
        "CRITICAL, MONTHLY, true",
        "MAJOR, INSTANT, true",
        "INFO, DAY_END, true"
    })
    void only_critical_violations_due_by_day_end_keep_the_day_open(Severity severity, Cadence cadence, boolean closes) {
        ViolationReport report =
                check(ANNAS_FAULT, Policy.standard().severity(NOTE, severity).cadence(NOTE, cadence), NOTE);

        assertThat(report.violations()).hasSize(1);
        assertThat(report.mayCloseTheDay()).isEqualTo(closes);
        assertThat(report.summary().mayCloseTheDay(ANNA)).isEqualTo(closes);
        assertThat(report.summary().mayCloseTheDay(BOSS)).isTrue();
    }

    @Test
    void a_violation_that_is_nobodys_keeps_the_companys_day_open() {
        CrmSnapshot crm = crm(deal("offer", "2026-11-20T17:30").owner(null));
        ViolationReport report = check(crm, Policy.standard().severity(NOTE, Severity.CRITICAL), NOTE);

        assertThat(report.mayCloseTheDay()).isFalse();
        assertThat(report.summary().mayCloseTheDay(ANNA)).isTrue();
    }

    @Test
    void a_criterion_that_the_severity_of_one_pipeline_makes_critical_keeps_the_day_open() {
        Policy policy = Policy.standard().forPipeline("sales", sales -> sales.severity(NOTE, Severity.CRITICAL));

        assertThat(check(ANNAS_FAULT, policy, NOTE).mayCloseTheDay()).isFalse();
    }

    @Test
    void the_gate_says_how_many_violations_of_which_criteria_stand_against_it() {
        CrmSnapshot crm = Checks.notes(2, ANNA, ANNA, BOSS);
        ViolationReport report = check(
                crm, Policy.standard().severity(NOTE, Severity.CRITICAL), NOTE, "deal-without-task", "stale-deal");

        assertThat(report.dayGate()).isEqualTo(new DayGate(new TreeMap<>(Map.of(NOTE, 2)), List.of()));
        assertThat(report.dayGate(ANNA)).isEqualTo(report.dayGate());
        assertThat(report.dayGate(BOSS)).isEqualTo(DayGate.open());
        assertThat(report.dayGate(Example.ROBOT)).isEqualTo(DayGate.open());
    }

    @Test
    void what_is_perhaps_the_process_keeps_the_day_open_all_the_same() {
        User[] owners = Stream.of(ANNA, BOSS, Example.NO_ROLE)
                .flatMap(owner -> Collections.nCopies(5, owner).stream())
                .toArray(User[]::new);
        ViolationReport report =
                check(Checks.notes(15, owners), Policy.standard().severity(NOTE, Severity.CRITICAL), NOTE);

        assertThat(Checks.result(report, NOTE).systemic()).isTrue();
        assertThat(report.dayGate().blocking()).isEqualTo(Map.of(NOTE, 15));
        assertThat(report.mayCloseTheDay(ANNA)).isFalse();
    }

    @Test
    void the_gate_is_asked_for_by_id_also_of_users_without_deals() {
        ViolationReport report = check(ANNAS_FAULT, Policy.standard().severity(NOTE, Severity.CRITICAL), NOTE);

        assertThat(report.dayGate("anna").blocking()).isEqualTo(Map.of(NOTE, 1));
        assertThat(report.dayGate("boss")).isEqualTo(DayGate.open());
        assertThat(report.dayGate("robot")).isEqualTo(DayGate.open());
        assertThat(report.summary().users()).extracting(User::id).contains("anna", "boss", "robot");
    }

    @Test
    void the_gate_of_an_owner_whom_only_a_deal_names_is_known_too() {
        User guest = User.of("guest", "", null);
        ViolationReport report = check(crm(deal("lost", "2026-11-20T17:30").owner(guest)), Policy.standard(), NOTE);

        assertThat(report.dayGate(guest)).isEqualTo(DayGate.open());
        assertThat(report.people()).isEmpty();
    }

    @Test
    void a_user_whom_the_crm_does_not_know_has_no_gate_rather_than_an_open_one() {
        ViolationReport report = check(ANNAS_FAULT, Policy.standard(), NOTE);

        assertThatThrownBy(() -> report.dayGate("ana"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no user 'ana' among the 5 of this run. Maybe you meant 'anna'.");
        assertThatThrownBy(() -> report.mayCloseTheDay(User.of("4711", "Анна", Role.SALES_REP)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no user '4711' among the 5 of this run. Maybe the snapshot was taken without this"
                        + " user, or the id is another system's.");
    }

    @Test
    void money_at_risk_counts_a_deal_once_and_keeps_currencies_apart() {
        CrmSnapshot crm = crm(
                deal("offer", "2026-10-01T10:00").id("both").amount(Money.of(100, "RUB")),
                deal("offer", "2026-10-01T10:00").id("more").amount(Money.of(7, "RUB")),
                deal("offer", "2026-10-01T10:00").id("euro").amount(Money.of(5, "EUR")),
                deal("offer", "2026-10-01T10:00").id("none").amount(Money.of(0, "RUB")),
                deal("offer", "2026-10-01T10:00").id("negative").amount(Money.of(-9, "RUB")),
                deal("offer", "2026-11-20T17:30")
                        .id("clean")
                        .note("Ждёт договор")
                        .amount(Money.of(1000, "RUB")));
        ViolationReport report = check(crm, Policy.standard(), NOTE, "stale-deal");

        assertThat(person(report, ANNA).moneyAtRisk().byCurrency())
                .isEqualTo(Map.of("EUR", BigDecimal.valueOf(5), "RUB", BigDecimal.valueOf(107)));
        assertThat(person(report, ANNA).bySeverity()).isEqualTo(Map.of(Severity.MAJOR, 10));
        assertThat(person(report, ANNA).openDeals()).isEqualTo(6);
    }

    @Test
    void people_stand_by_name_then_roles_and_nobody_last() {
        CrmSnapshot crm = crm(
                deal("offer", "2026-11-20T17:30").id("1").owner(null),
                deal("offer", "2026-11-20T17:30").id("2").owner(BOSS),
                deal("offer", "2026-11-20T17:30").id("3").owner(ANNA),
                deal("lost", "2026-11-20T17:30").id("4").owner(Example.ROBOT));

        assertThat(check(crm, Policy.standard(), NOTE).people())
                .extracting(PersonSummary::answers)
                .containsExactly(
                        Responsible.of(ANNA),
                        Responsible.of(BOSS),
                        Responsible.of(Role.HEAD_OF_SALES),
                        Responsible.unknown());
    }

    @Test
    void a_fault_belongs_to_its_owner_then_and_is_told_with_the_stage_then() {
        CrmSnapshot crm = crm(deal("offer", "2026-10-01T10:00")
                .owner(ANNA)
                .stageChanges(
                        Example.change("new", "work", "2026-11-10T10:00", BOSS),
                        Example.change("work", "new", "2026-11-18T10:00", Example.NO_ROLE),
                        Example.change("new", "offer", "2026-11-18T11:00", Example.ANNA),
                        Example.change("offer", "work", "2026-11-19T11:00", Example.ANNA),
                        Example.change("work", "offer", "2026-11-19T12:00", Example.ANNA))
                .ownerChanges(new OwnerChange(BOSS, ANNA, Example.moment("2026-11-19T11:30"), null)));
        ViolationReport report = check(crm, Policy.standard(), "moved-back");

        assertThat(report.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.since()).isEqualTo(Example.moment("2026-11-19T11:00"));
            assertThat(violation.owner()).isEqualTo(BOSS);
            assertThat(Objects.requireNonNull(violation.stage()).id()).isEqualTo("work");
        });
        assertThat(person(report, ANNA).settled()).as("who moved it").isEqualTo(1);
    }
}

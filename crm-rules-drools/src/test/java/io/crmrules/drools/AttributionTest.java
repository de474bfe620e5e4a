package io.crmrules.drools;

import static io.crmrules.drools.Checks.check;
import static io.crmrules.drools.Checks.result;
import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.BOSS;
import static io.crmrules.drools.oracle.Example.EXCHANGE;
import static io.crmrules.drools.oracle.Example.NO_ROLE;
import static io.crmrules.drools.oracle.Example.change;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Money;
import io.crmrules.model.User;
import io.crmrules.policy.Severity;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.MoneyAtRisk;
import io.crmrules.report.OwnerSummary;
import io.crmrules.report.ViolationReport;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is charged with what, and with how much. */
class AttributionTest {

    private static final String NOTE = "deal-without-note";
    private static final String STALE = "stale-deal";
    private static final User[] FOUR = {ANNA, BOSS, EXCHANGE, NO_ROLE};

    private static OwnerSummary owner(ViolationReport report, @Nullable User user) {
        return report.summary().owners().stream()
                .filter(owner -> Objects.equals(owner.owner(), user))
                .findFirst()
                .orElseThrow();
    }

    private static MoneyAtRisk rubles(long sum, int unknown) {
        TreeMap<String, BigDecimal> sums = new TreeMap<>();
        if (sum > 0) {
            sums.put("RUB", BigDecimal.valueOf(sum));
        }
        return new MoneyAtRisk(sums, unknown);
    }

    /** A deal past the first WORKING stage without a note; an old one is stale, too. */
    private static DealBuilder bare(String id, @Nullable User owner, String createdAt, long amount) {
        return deal("offer", createdAt).id(id).owner(owner).amount(Money.of(amount, "RUB"));
    }

    private static CrmSnapshot allWithoutNoteAndAnnaStale() {
        List<DealBuilder> deals = new ArrayList<>();
        for (User owner : FOUR) {
            deals.add(bare("new-" + owner.id(), owner, "2026-11-20T17:30", 100));
        }
        deals.add(bare("old", ANNA, "2026-10-01T10:00", 7));
        deals.add(bare("old-unknown", ANNA, "2026-10-01T10:00", 0));
        return crm(deals.toArray(DealBuilder[]::new));
    }

    @Test
    void what_most_owners_violate_is_charged_to_nobody_and_stays_in_the_data() {
        ViolationReport report = check(allWithoutNoteAndAnnaStale(), Policy.standard(), NOTE, STALE);

        assertThat(result(report, NOTE).systemic()).isTrue();
        assertThat(report.of(NOTE).violations()).hasSize(6);
        OwnerSummary boss = owner(report, BOSS);
        assertThat(boss.violations()).isEmpty();
        assertThat(boss.total()).isZero();
        assertThat(boss.notCharged()).isEqualTo(1);
        assertThat(boss.moneyAtRisk().isEmpty()).isTrue();
    }

    @Test
    void what_is_left_is_charged_with_its_money_only() {
        ViolationReport report = check(allWithoutNoteAndAnnaStale(), Policy.standard(), NOTE, STALE);
        OwnerSummary anna = owner(report, ANNA);

        assertThat(anna.violations()).isEqualTo(Map.of(Severity.MAJOR, 2));
        assertThat(anna.notCharged()).isEqualTo(3);
        assertThat(anna.moneyAtRisk()).isEqualTo(rubles(7, 1));
    }

    @Test
    void each_criterion_has_the_money_of_its_deals() {
        ViolationReport report = check(allWithoutNoteAndAnnaStale(), Policy.standard(), NOTE, STALE);

        assertThat(result(report, NOTE).moneyAtRisk()).isEqualTo(rubles(407, 1));
        assertThat(result(report, STALE).moneyAtRisk()).isEqualTo(rubles(7, 1));
    }

    @Test
    void a_deal_counts_once_for_a_criterion_and_an_owner_however_many_findings_it_has() {
        Policy twoFields = Policy.standard()
                .requiredFields(List.of(
                        io.crmrules.policy.RequiredField.anyOf("deal.note"),
                        io.crmrules.policy.RequiredField.anyOf("contact.phone")));
        ViolationReport report =
                check(crm(bare("D", ANNA, "2026-10-01T10:00", 100)), twoFields, "required-field-missing", NOTE, STALE);

        assertThat(report.violations()).hasSize(4);
        assertThat(owner(report, ANNA).moneyAtRisk()).isEqualTo(rubles(100, 0));
        assertThat(result(report, "required-field-missing").moneyAtRisk()).isEqualTo(rubles(100, 0));
    }

    @Test
    void a_negative_amount_is_unknown() {
        CriterionResult result =
                result(check(crm(bare("D", ANNA, "2026-11-20T17:30", -5)), Policy.standard(), NOTE), NOTE);

        assertThat(result.moneyAtRisk()).isEqualTo(rubles(0, 1));
    }

    @Test
    void what_the_system_causes_is_nobodys_charge_but_keeps_the_day_open(@TempDir Path folder) {
        new OwnRules(folder)
                .file(
                        "broken-import.drl",
                        OwnRules.HEADER
                                + "rule \"broken-import\" @severity( CRITICAL ) @cause( SYSTEM ) when $deal : Deal( id =="
                                + " \"D0\" ) then violations.report( $deal ); end");
        try (CrmChecker checker = CrmChecker.builder()
                .checklist(Checklist.standard().only(NOTE))
                .rulesFrom(folder)
                .threads(1)
                .build()) {
            ViolationReport report = checker.check(Checks.notes(0, ANNA, BOSS));

            OwnerSummary anna = owner(report, ANNA);
            assertThat(anna.violations()).isEmpty();
            assertThat(anna.notCharged()).isEqualTo(1);
            assertThat(anna.moneyAtRisk().isEmpty()).isTrue();
            assertThat(anna.dayGate().blocking()).isEqualTo(Map.of("broken-import", 1));
        }
    }

    @Test
    void the_actor_is_who_moved_the_deal_whoever_owned_it() {
        CrmSnapshot crm = crm(deal("work", "2026-11-01T10:00")
                .stageChanges(change("offer", "work", "2026-11-20T12:00", ANNA))
                .owner(BOSS));

        assertThat(check(crm, Policy.standard(), "moved-back").violations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.actor()).isEqualTo(ANNA);
                    assertThat(violation.owner()).isEqualTo(BOSS);
                });
        assertThat(check(crm, Policy.standard(), STALE, "deal-without-task").violations())
                .isNotEmpty()
                .allMatch(violation -> violation.actor() == null);
    }
}

package io.crmrules.drools;

import static io.crmrules.drools.Checks.check;
import static io.crmrules.drools.Checks.person;
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
import io.crmrules.drools.oracle.Example;
import io.crmrules.model.Contact;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Money;
import io.crmrules.model.User;
import io.crmrules.policy.Severity;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.MoneyAtRisk;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.Responsible;
import io.crmrules.report.Spread;
import io.crmrules.report.ViolationReport;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is charged with what, and with how much. */
class AttributionTest {

    private static final String NOTE = "deal-without-note";
    private static final String STALE = "stale-deal";
    private static final User[] FOUR = {ANNA, BOSS, EXCHANGE, NO_ROLE};

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
            for (int i = 0; i < 5; i++) {
                deals.add(bare(owner.id() + i, owner, "2026-11-20T17:30", 100));
            }
        }
        deals.add(bare("old", ANNA, "2026-10-01T10:00", 7));
        deals.add(bare("old-unknown", ANNA, "2026-10-01T10:00", 0));
        return crm(deals.toArray(DealBuilder[]::new));
    }

    @Test
    void what_is_perhaps_the_process_stays_with_who_answers() {
        ViolationReport report = check(allWithoutNoteAndAnnaStale(), Policy.standard(), NOTE, STALE);

        assertThat(result(report, NOTE).spread()).isEqualTo(new Spread(true, 3, 3, 17, 17));
        assertThat(report.of(NOTE).violations()).hasSize(22);
        assertThat(person(report, BOSS).bySeverity()).isEqualTo(Map.of(Severity.MAJOR, 5));
        assertThat(person(report, BOSS).moneyAtRisk()).isEqualTo(rubles(500, 0));
    }

    @Test
    void each_deal_of_a_person_is_summed_up_once() {
        ViolationReport report = check(allWithoutNoteAndAnnaStale(), Policy.standard(), NOTE, STALE);
        PersonSummary anna = person(report, ANNA);

        assertThat(anna.bySeverity()).isEqualTo(Map.of(Severity.MAJOR, 9));
        assertThat(anna.moneyAtRisk()).isEqualTo(rubles(507, 1));
    }

    @Test
    void each_criterion_has_the_money_of_its_deals() {
        ViolationReport report = check(allWithoutNoteAndAnnaStale(), Policy.standard(), NOTE, STALE);

        assertThat(result(report, NOTE).moneyAtRisk()).isEqualTo(rubles(2007, 1));
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
        assertThat(person(report, ANNA).moneyAtRisk()).isEqualTo(rubles(100, 0));
        assertThat(result(report, "required-field-missing").moneyAtRisk()).isEqualTo(rubles(100, 0));
    }

    @Test
    void a_negative_amount_is_unknown() {
        CriterionResult result =
                result(check(crm(bare("D", ANNA, "2026-11-20T17:30", -5)), Policy.standard(), NOTE), NOTE);

        assertThat(result.moneyAtRisk()).isEqualTo(rubles(0, 1));
    }

    @Test
    void only_what_can_still_be_lost_is_at_risk() {
        Contact wrong = Contact.builder("c").phones("12345678901234567890").build();
        ViolationReport report = check(
                crm(
                        bare("open", ANNA, "2026-11-20T10:00", 100).contacts(List.of(wrong)),
                        bare("lost", ANNA, "2026-11-20T10:00", 10)
                                .stage(Example.stage("lost"))
                                .contacts(List.of(wrong)),
                        bare("won", ANNA, "2026-11-20T10:00", 1)
                                .stage(Example.stage("won"))
                                .contacts(List.of(wrong))),
                Policy.standard(),
                "malformed-contact-data");

        assertThat(report.violations()).hasSize(3);
        assertThat(result(report, "malformed-contact-data").moneyAtRisk()).isEqualTo(rubles(100, 0));
        assertThat(person(report, ANNA).moneyAtRisk()).isEqualTo(rubles(100, 0));
        assertThat(report.violations())
                .filteredOn(violation -> violation.moneyAtRisk() != null)
                .extracting(violation -> violation.deal().id())
                .containsExactly("open");
    }

    @Test
    void of_a_won_deal_the_payment_is_at_risk_that_has_not_come() {
        String rule = "stage-ahead-of-facts";
        DealBuilder unpaid = bare("unpaid", ANNA, "2026-11-01T10:00", 100)
                .stage(Example.stage("won"))
                .stageChanges(change("offer", "won", "2026-11-18T12:00", ANNA));
        ViolationReport report = check(crm(unpaid), Policy.standard(), rule);

        assertThat(report.violations()).hasSize(1);
        assertThat(result(report, rule).moneyAtRisk()).isEqualTo(rubles(100, 0));
        assertThat(person(report, ANNA).moneyAtRisk()).isEqualTo(rubles(100, 0));
    }

    @Test
    void what_the_system_answers_for_is_no_persons_and_holds_no_day(@TempDir Path folder) {
        new OwnRules(folder)
                .file(
                        "broken-import.drl",
                        OwnRules.HEADER
                                + "rule \"broken-import\" @severity( CRITICAL ) @answers( SYSTEM ) when $deal : Deal( id =="
                                + " \"D0\" ) then violations.report( $deal ); end");
        try (CrmChecker checker = CrmChecker.builder()
                .checklist(Checklist.standard().only(NOTE))
                .trustedRulesFrom(folder)
                .threads(1)
                .build()) {
            ViolationReport report = checker.check(Checks.notes(0, ANNA, BOSS));

            assertThat(person(report, ANNA).open()).isZero();
            assertThat(person(report, ANNA).moneyAtRisk().isEmpty()).isTrue();
            assertThat(person(report, Responsible.system()).open()).isEqualTo(1);
            assertThat(report.dayGate().blocking()).isEmpty();
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

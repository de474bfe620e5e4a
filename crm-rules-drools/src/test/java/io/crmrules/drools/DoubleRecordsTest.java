package io.crmrules.drools;

import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.NOW;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.model.Contact;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmSnapshotBuilder;
import io.crmrules.model.CrmStream;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.report.RunSummary;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import io.crmrules.rule.Scope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a host gives twice, or does not say, accuses nobody. */
class DoubleRecordsTest {

    private static final int DEALS = 25;
    private static CrmChecker checker;

    @BeforeAll
    static void build() {
        checker = CrmChecker.builder()
                .policy(Policy.standard().set("too-many-open-deals", "limit", Map.of("SALES_REP", 10)))
                .threads(2)
                .chunkSize(4)
                .build();
    }

    @AfterAll
    static void close() {
        checker.close();
    }

    private static Contact contact(int i) {
        return Contact.builder("c" + i)
                .name("Марат")
                .phones("+7916123450" + i % 10)
                .build();
    }

    private static List<Deal> deals() {
        return IntStream.range(0, DEALS)
                .mapToObj(i -> deal("work", "2026-11-01T10:00")
                        .id("D" + i)
                        .title("Кран " + i)
                        .contacts(Contact.builder("c" + i).name("Марат " + i).build())
                        .build())
                .toList();
    }

    @Test
    void deals_that_come_twice_through_a_stream_are_judged_once_and_told() {
        List<Deal> once = deals();
        ViolationReport expected = checker.check(CrmStream.of(once.stream(), crm()), NOW);
        ViolationReport twice =
                checker.check(CrmStream.of(Stream.of(once, deals()).flatMap(List::stream), crm()), NOW);

        assertThat(twice.violations()).isEqualTo(expected.violations());
        assertThat(twice.of("duplicate-deal").violations()).isEmpty();
        assertThat(twice.of("too-many-open-deals").violations())
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("25").doesNotContain("50"));
        assertThat(twice.summary().run().deals()).isEqualTo(DEALS);
        assertThat(twice.summary().sourceProblems())
                .hasSize(DEALS)
                .first()
                .hasToString("/deals/25: deal D0: the id occurs twice; the second is left out");
        assertThat(expected.summary().sourceProblems()).isEmpty();
    }

    @Test
    void a_contact_that_comes_twice_is_no_duplicate_of_itself() {
        Contact contact = contact(1);
        CrmSnapshot listed = crm(contact, contact(1));
        CrmSnapshot onDeals = crm(
                deal("work", "2026-11-01T10:00").contacts(contact, contact),
                deal("work", "2026-11-01T10:00").id("D2").contacts(contact(1)));

        assertThat(checker.check(listed).of("duplicate-contact").violations()).isEmpty();
        assertThat(checker.check(onDeals).of("duplicate-contact").violations()).isEmpty();
        assertThat(checker.check(crm(
                                contact,
                                Contact.builder("c9")
                                        .name("Марат")
                                        .phones("+79161234501")
                                        .build()))
                        .of("duplicate-contact")
                        .violations())
                .isNotEmpty();
    }

    /** 200 deals as a host has them that knows neither comments nor calls, and says nothing of it. */
    private static CrmSnapshot unsaid(@Nullable Coverage coverage) {
        List<Deal> deals = IntStream.range(0, 200)
                .mapToObj(i -> deal(i % 2 == 0 ? "work" : "invoice", "2026-11-01T10:00")
                        .id("D" + i)
                        .title("Кран " + i)
                        .build())
                .toList();
        CrmSnapshotBuilder builder = CrmSnapshot.builder(NOW)
                .pipelines(crm().pipelines())
                .users(crm().users())
                .deals(deals);
        return (coverage == null ? builder : builder.coverage(coverage)).build();
    }

    @Test
    void a_host_that_says_nothing_of_what_it_carries_accuses_nobody_of_what_it_does_not_have() {
        ViolationReport report = checker.check(unsaid(null));

        for (String criterion : List.of(
                "deal-without-task",
                "deal-without-note",
                "deal-without-contact",
                "stage-ahead-of-facts",
                "moved-without-events",
                "stale-deal")) {
            assertThat(report.of(criterion).violations()).as(criterion).isEmpty();
            assertThat(Checks.result(report, criterion).verdict()).as(criterion).isNotEqualTo(Verdict.PASSED);
        }
        assertThat(checker.check(unsaid(Coverage.of(Set.of(DataKind.TASKS))))
                        .of("deal-without-task")
                        .violations())
                .hasSize(200);
    }

    @Test
    void a_crm_without_milestones_says_of_a_deal_alone_what_it_says_of_it_among_all() {
        CrmSnapshot crm = unsaid(null);
        Deal deal = crm.deals().get(1);

        List<String> among = checker.check(crm).violations().stream()
                .filter(found -> found.criterion().judgement().scope() == Scope.DEAL)
                .filter(found -> found.deal() != null && found.deal().id().equals(deal.id()))
                .map(Object::toString)
                .toList();

        assertThat(checker.check(deal, crm, NOW)).extracting(Object::toString).isEqualTo(among);
        assertThat(checker.check(deal, NOW)).extracting(Object::toString).isSubsetOf(among);
        assertThat(among).noneMatch(found -> found.contains("stage-ahead-of-facts"));
    }

    @Test
    void a_stream_on_a_reference_without_coverage_accuses_nobody_of_what_hangs_on_deals() {
        CrmSnapshot reference = CrmSnapshot.builder(NOW)
                .pipelines(crm().pipelines())
                .users(List.of(ANNA))
                .build();
        RunSummary summary = checker.check(deals().stream(), reference, found -> {});

        assertThat(summary.result("deal-without-task").verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(summary.sourceProblems()).isEmpty();
    }

    @Test
    void a_checklist_of_no_criteria_is_refused() {
        assertThatThrownBy(() -> Checklist.standard().only())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A checklist of no criteria finds nothing wrong. Maybe name some, or take Checklist.none().");
    }
}

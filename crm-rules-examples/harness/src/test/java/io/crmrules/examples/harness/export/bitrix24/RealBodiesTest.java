package io.crmrules.examples.harness.export.bitrix24;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.model.Contact;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Named;
import io.crmrules.model.SourceProblem;
import io.crmrules.model.Stage;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The bodies that Bitrix24's own documentation shows, all in one folder; see SOURCE.txt beside them. */
class RealBodiesTest {

    private final CrmSnapshot snapshot =
            Answers.read(Path.of("src/test/resources/bitrix24"), new ReadingOptions(null, null));

    @Test
    void the_snapshot_speaks_of_the_newest_answer() {
        assertThat(snapshot.takenAt()).isEqualTo(Instant.parse("2026-03-10T13:24:01Z"));
        assertThat(snapshot.problems())
                .extracting(SourceProblem::problem)
                .contains("The answers were given between 2024-04-03T08:26:32Z and 2026-03-10T13:24:01Z.");
    }

    @Test
    void categories_are_pipelines_and_deals_are_sold_in_all_of_them() {
        assertThat(snapshot.pipelines())
                .extracting(Named::label)
                .containsExactly("Funnel with Original Name", "Lead Route", "Path to Success", "General");
        assertThat(snapshot.pipelines()).allMatch(pipeline -> pipeline.main() && !pipeline.archived());
    }

    @Test
    void stages_stand_in_their_order_with_their_meaning() {
        assertThat(snapshot.pipeline("0").stages())
                .extracting(Stage::id)
                .containsExactly(
                        "NEW",
                        "PREPARATION",
                        "PREPAYMENT_INVOICE",
                        "EXECUTING",
                        "FINAL_INVOICE",
                        "WON",
                        "LOSE",
                        "APOLOGY");
        assertThat(snapshot.pipeline("0").stages())
                .extracting(Stage::type)
                .containsExactly(
                        Stage.Type.INCOMING,
                        Stage.Type.WORKING,
                        Stage.Type.WORKING,
                        Stage.Type.WORKING,
                        Stage.Type.WORKING,
                        Stage.Type.WON,
                        Stage.Type.LOST,
                        Stage.Type.LOST);
    }

    @Test
    void a_deal_is_read_with_all_its_card_says() {
        assertThat(snapshot.deals()).extracting(Deal::id).containsExactly("410");
        Deal deal = snapshot.deals().get(0);
        assertThat(deal.title()).isEqualTo("New Deal #1");
        assertThat(deal.stage().id()).isEqualTo("PREPARATION");
        assertThat(deal.amount().value()).isEqualByComparingTo(new BigDecimal("1000000"));
        assertThat(deal.amount().currency()).isEqualTo("EUR");
        assertThat(deal.createdAt()).isEqualTo(Instant.parse("2024-08-30T12:29:00Z"));
        assertThat(deal.expectedCloseDate()).isEqualTo(LocalDate.of(2024, 9, 9));
        assertThat(deal.note()).isEqualTo("Example comment");
        assertThat(deal.owner().name()).isEqualTo("Ivan Petrov");
        assertThat(deal.fields()).containsEntry("UF_CRM_1721244482250", "Hello world!");
    }

    @Test
    void what_the_deal_refers_to_and_nobody_exported_is_told_once_and_not_counted_against_it() {
        assertThat(snapshot.deals().get(0).damagedKinds()).contains(DataKind.CONTACTS);
        assertThat(snapshot.problems())
                .extracting(SourceProblem::problem)
                .contains(
                        "Contacts that are not in the export: 1 (84).",
                        "Records of deals that are not in the export: 3 (comment 999 of deal 2, comment 1000 of deal 2,"
                                + " stage history entry 35 of deal 21).");
    }

    @Test
    void deals_on_stages_that_no_answer_describes_are_left_out() {
        assertThat(snapshot.problems())
                .filteredOn(problem -> problem.file().equals("crm.deal.list.json")
                        && !problem.record().isEmpty())
                .hasSize(6)
                .first()
                .hasToString("crm.deal.list.json, /result/0/STAGE_ID: deal 37: It stands on stage \"C1:NEW\", which "
                        + "crm.status.list does not describe. Maybe crm.status.list was saved for one pipeline only.");
    }

    @Test
    void a_contact_has_its_phones_e_mails_and_birthday() {
        Contact john = snapshot.contacts().stream()
                .filter(contact -> contact.id().equals("43"))
                .findFirst()
                .orElseThrow();
        assertThat(john.name()).isEqualTo("John Doe Smith");
        assertThat(john.phones()).containsExactly("+13333333555", "+15599888666");
        assertThat(john.emails()).containsExactly("user@example.com", "user@example.com");
        assertThat(john.position()).isEqualTo("Administrator");
        assertThat(john.birthday()).isEqualTo(LocalDate.of(2001, 11, 11));
        assertThat(snapshot.contacts()).hasSize(6);
        assertThat(snapshot.companies())
                .singleElement()
                .satisfies(company -> assertThat(company.phones()).containsExactly("+19998887766"));
    }

    @Test
    void users_that_others_name_are_made_up_so_that_owners_stay_apart() {
        assertThat(snapshot.user("3").name()).isEqualTo("John Smith");
        assertThat(snapshot.user("505").name()).isEmpty();
    }

    @Test
    void a_list_with_missing_pages_does_not_count_as_carried() {
        assertThat(snapshot.coverage().provides())
                .contains(DataKind.RECORDINGS)
                .doesNotContain(DataKind.TASKS, DataKind.INTERACTIONS, DataKind.COMMENTS, DataKind.STAGE_HISTORY);
        assertThat(snapshot.problems()).extracting(SourceProblem::problem).contains("1 of 123456 records are here.");
    }

    @Test
    void items_that_are_no_deals_are_told_of() {
        assertThat(snapshot.problems())
                .extracting(SourceProblem::problem)
                .contains("Items that are no deals and are not read: 4 (item 253, item 255, item 252, item 254).");
    }
}

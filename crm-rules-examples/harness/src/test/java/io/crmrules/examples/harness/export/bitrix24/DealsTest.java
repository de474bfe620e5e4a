package io.crmrules.examples.harness.export.bitrix24;

import static io.crmrules.examples.harness.export.bitrix24.Answers.moscow;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.Comment;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.LeadSource;
import io.crmrules.model.SourceProblem;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DealsTest {

    @TempDir
    private Path folder;

    private Answers answers;

    @BeforeEach
    void an_export() {
        answers = new Answers(folder);
    }

    @Test
    void an_amount_of_0_is_what_the_portal_shows_when_nobody_entered_one() {
        assertThat(answers.deal().amount()).isNull();
    }

    @Test
    void an_open_deal_has_the_date_on_which_it_is_expected_to_close() {
        Deal deal = answers.deal("\"CLOSEDATE\":\"2026-12-01T03:00:00+03:00\"").deal();
        assertThat(deal.expectedCloseDate()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(deal.closedAt()).isNull();
    }

    @Test
    void a_date_stays_the_same_date_west_of_greenwich() {
        Deal deal = answers.deal("\"CLOSEDATE\":\"2026-11-30T19:00:00-05:00\"").deal();
        assertThat(deal.expectedCloseDate()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void a_closed_deal_was_closed_by_its_last_move() {
        Deal deal = answers.deal(
                        "\"STAGE_ID\":\"WON\"",
                        "\"CLOSEDATE\":\"2026-11-12T03:00:00+03:00\"",
                        "\"MOVED_TIME\":\"2026-11-12T15:00:00+03:00\"")
                .deal();
        assertThat(deal.closedAt()).isEqualTo(moscow("2026-11-12T15:00"));
        assertThat(deal.expectedCloseDate()).isNull();
    }

    @Test
    void a_time_without_an_offset_is_read_in_the_company_s_zone() {
        assertThat(answers.deal("\"DATE_CREATE\":\"2026-11-02 10:00:00\"")
                        .deal()
                        .createdAt())
                .isEqualTo(moscow("2026-11-02T10:00"));
    }

    @Test
    void the_name_of_a_failure_stage_is_the_reason_unless_it_is_the_system_s_own() {
        assertThat(answers.deal("\"STAGE_ID\":\"UC_2\"").deal().refusalReason()).isEqualTo("Дорого");
        assertThat(answers.deal("\"STAGE_ID\":\"LOSE\"").deal().refusalReason()).isEmpty();
    }

    @Test
    void a_stage_called_conditional_refusal_is_one() {
        assertThat(answers.deal("\"STAGE_ID\":\"UC_1\"").deal().stage().type())
                .isEqualTo(Stage.Type.CONDITIONAL_REFUSAL);
    }

    @Test
    void the_first_stage_of_every_pipeline_is_incoming() {
        assertThat(answers.deal("\"STAGE_ID\":\"C9:NEW\"").deal().incoming()).isTrue();
    }

    @Test
    void the_source_tells_by_what_door_the_lead_came() {
        assertThat(answers.deal().source().kind()).isEqualTo(LeadSource.Kind.WEB_FORM);
    }

    @Test
    void a_door_that_never_brought_a_deal_and_what_is_no_door_are_not_expected_to_bring_any() {
        answers.list(
                "crm.status.list",
                Answers.status(1, "DEAL_STAGE", "PREPARATION", "В работе", 20, ""),
                Answers.status(2, "SOURCE", "WEB", "Сайт", 10, ""),
                Answers.status(3, "SOURCE", "CALLBACK", "Обратный звонок", 20, ""),
                Answers.status(4, "SOURCE", "1", "Выставка", 30, ""));
        answers.list(
                "crm.deal.list",
                Answers.DEAL_410,
                Answers.with(Answers.DEAL_410, "\"ID\":\"411\"", "\"SOURCE_ID\":\"1\""));

        assertThat(answers.read().leadSources())
                .filteredOn(LeadSource::active)
                .extracting(LeadSource::id)
                .containsExactly("WEB");
    }

    @Test
    void a_dismissed_owner_is_not_active() {
        answers.list("user.get", "{\"ID\":\"5\",\"NAME\":\"Анна\",\"ACTIVE\":\"N\"}");
        assertThat(answers.deal().owner().active()).isFalse();
    }

    @Test
    void fields_of_the_company_are_there_by_code_and_by_label_with_their_values() {
        answers.raw(
                "crm.deal.fields.json",
                "{\"result\":{\"UF_CRM_1\":{\"formLabel\":\"Причина отказа\","
                        + "\"items\":[{\"ID\":\"45\",\"VALUE\":\"Маленький бюджет\"}]}}}");
        Deal deal =
                answers.deal("\"UF_CRM_1\":\"45\"", "\"UF_CRM_2\":[\"a\",7]").deal();
        assertThat(deal.fields())
                .containsEntry("UF_CRM_1", "Маленький бюджет")
                .containsEntry("Причина отказа", "Маленький бюджет")
                .containsEntry("UF_CRM_2", "a, 7");
        assertThat(deal.refusalReason()).isEqualTo("Маленький бюджет");
    }

    @Test
    void a_deal_can_come_as_an_item_in_camel_case() {
        answers.list("crm.deal.list")
                .raw(
                        "crm.item.list.json",
                        "{\"result\":{\"items\":[{\"id\":7,\"title\":\"Трал\","
                                + "\"stageId\":\"PREPARATION\",\"categoryId\":0,\"createdTime\":\"2026-11-02T10:00:00+03:00\","
                                + "\"assignedById\":5,\"opportunity\":19000.5,\"currencyId\":\"RUB\",\"ufCrm_1\":\"x\"}]}}");
        Deal deal = answers.deal();
        assertThat(deal.id()).isEqualTo("7");
        assertThat(deal.owner().name()).isEqualTo("Анна Соколова");
        assertThat(deal.amount()).hasToString("19000.5 RUB");
        assertThat(deal.fields()).containsEntry("UF_CRM_1", "x");
    }

    @Test
    void moves_lead_from_entry_to_entry() {
        answers.list("crm.stagehistory.list", entry(1, 1, "NEW", "10:00"), entry(2, 2, "PREPARATION", "11:00"));
        assertThat(answers.deal().stageChanges())
                .extracting(StageChange::from)
                .extracting(stage -> stage == null ? "" : stage.id())
                .containsExactly("", "NEW");
        assertThat(answers.deal().stageChanges().get(1).at()).isEqualTo(moscow("2026-11-02T11:00"));
        assertThat(answers.deal().damagedKinds()).doesNotContain(DataKind.STAGE_HISTORY);
    }

    @Test
    void a_history_that_does_not_lead_to_today_s_stage_proves_nothing() {
        answers.list("crm.stagehistory.list", entry(1, 1, "NEW", "10:00"));
        assertThat(answers.deal().damagedKinds()).contains(DataKind.STAGE_HISTORY);
    }

    @Test
    void a_history_that_does_not_begin_with_the_creation_proves_nothing() {
        answers.list("crm.stagehistory.list", entry(2, 2, "PREPARATION", "11:00"));
        assertThat(answers.deal().damagedKinds()).contains(DataKind.STAGE_HISTORY);
    }

    private static String entry(int id, int type, String stage, String at) {
        return "{\"ID\":%d,\"TYPE_ID\":%d,\"OWNER_ID\":410,\"STAGE_ID\":\"%s\",\"CREATED_TIME\":\"2026-11-02T%s:00+03:00\"}"
                .formatted(id, type, stage, at);
    }

    @Test
    void comments_lose_their_markup_and_keep_their_author() {
        answers.list(
                "crm.timeline.comment.list",
                "{\"ID\":\"9\",\"ENTITY_ID\":\"410\",\"ENTITY_TYPE\":\"deal\","
                        + "\"CREATED\":\"2026-11-19T12:00:00+03:00\",\"AUTHOR_ID\":\"5\",\"COMMENT\":\"[B]Да[/B]<br>[LIST][*]раз[*]два[/LIST]\"}");
        Comment comment = answers.deal().comments().get(0);
        assertThat(comment.text()).isEqualTo("Да\nраз\nдва");
        assertThat(comment.author().name()).isEqualTo("Анна Соколова");
    }

    @Test
    void a_comment_on_the_card_of_a_customer_of_one_deal_is_the_deal_s() {
        answers.list(
                "crm.timeline.comment.list",
                "{\"ID\":\"9\",\"ENTITY_ID\":\"84\",\"ENTITY_TYPE\":\"contact\","
                        + "\"CREATED\":\"2026-11-19T12:00:00+03:00\",\"COMMENT\":\"Да\"}");
        assertThat(answers.deal().comments()).hasSize(1);
    }

    @Test
    void contacts_without_a_phone_that_nobody_asked_for_are_not_blamed() {
        answers.list("crm.contact.list", "{\"ID\":\"84\",\"NAME\":\"Игорь\"}");
        CrmSnapshot snapshot = answers.read();
        assertThat(snapshot.coverage().carries(DataKind.CONTACTS)).isFalse();
        assertThat(snapshot.problems())
                .extracting(SourceProblem::problem)
                .contains("Phones or e-mails of contacts or companies are not in the export.");
    }

    @Test
    void a_contact_that_has_no_phone_is_known_to_have_none() {
        answers.list("crm.contact.list", "{\"ID\":\"84\",\"NAME\":\"Игорь\",\"HAS_PHONE\":\"N\",\"HAS_EMAIL\":\"N\"}");
        CrmSnapshot snapshot = answers.read();
        assertThat(snapshot.coverage().carries(DataKind.CONTACTS)).isTrue();
        assertThat(snapshot.deals().get(0).contacts())
                .extracting(contact -> contact.name())
                .containsExactly("Игорь");
        assertThat(snapshot.deals().get(0).damagedKinds()).doesNotContain(DataKind.CONTACTS);
    }

    @Test
    void fields_that_no_deal_has_were_not_asked_for() {
        answers.list(
                "crm.deal.list",
                "{\"ID\":\"1\",\"STAGE_ID\":\"NEW\",\"DATE_CREATE\":\"2026-11-02T10:00:00+03:00\",\"COMMENTS\":\"\"}");
        CrmSnapshot snapshot = answers.read();
        assertThat(snapshot.problems())
                .extracting(SourceProblem::toString)
                .contains(
                        "crm.deal.list.json, /result/0: Deals without the field \"OPPORTUNITY\", which reads as empty:"
                                + " 1 (1). Maybe it was not asked for; nothing is concluded from it.");
        assertThat(snapshot.deals().get(0).damagedKinds())
                .contains(DataKind.CONTACTS, DataKind.AMOUNTS, DataKind.CLOSE_DATES);
        assertThat(snapshot.coverage().carries(DataKind.LEAD_SOURCES)).isFalse();
    }
}

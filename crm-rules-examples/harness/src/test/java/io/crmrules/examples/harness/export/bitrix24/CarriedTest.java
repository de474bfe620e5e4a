package io.crmrules.examples.harness.export.bitrix24;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as carried is what is proven complete. */
class CarriedTest {

    private static final String PLAN = """
            {"ID":"20","TYPE_ID":"6","PROVIDER_ID":"CRM_CALENDAR_SHARING","OWNER_TYPE_ID":"2","OWNER_ID":"410",
             "COMPLETED":"N","DEADLINE":"2026-11-24T12:00:00+03:00","RESPONSIBLE_ID":"5","SUBJECT":"Встреча"}""";

    @TempDir
    Path folder;

    private Answers answers;

    @BeforeEach
    void aPortal() {
        answers = new Answers(folder);
    }

    @Test
    void a_slot_that_the_customer_booked_is_a_plan() {
        assertThat(answers.list("crm.activity.list", PLAN).deal().openTasks()).hasSize(1);
    }

    @Test
    void what_an_unknown_application_did_proves_nothing() {
        Deal deal = answers.list("crm.activity.list", Answers.with(PLAN, "\"PROVIDER_ID\":\"ACME\""))
                .deal();
        assertThat(deal.damagedKinds()).contains(DataKind.TASKS, DataKind.INTERACTIONS, DataKind.COMMENTS);
    }

    @Test
    void a_full_page_that_nobody_counted_proves_nothing() {
        String[] fifty = new String[50];
        for (int i = 0; i < fifty.length; i++) {
            fifty[i] = Answers.with(PLAN, "\"ID\":\"" + i + "\"", "\"COMPLETED\":\"Y\"");
        }
        answers.raw("crm.activity.list.json", "{\"result\":[" + String.join(",", fifty) + "],\"total\":0}");
        assertThat(answers.read().coverage().carries(DataKind.TASKS)).isFalse();
    }

    @Test
    void only_open_ones_were_asked_for_when_none_is_completed() {
        assertThat(answers.list("crm.activity.list", PLAN).read().coverage().spans())
                .containsEntry(DataKind.TASKS, Coverage.Span.open());
        String call = Answers.with(
                PLAN,
                "\"ID\":\"99\"",
                "\"TYPE_ID\":\"2\"",
                "\"PROVIDER_ID\":\"VOXIMPLANT_CALL\"",
                "\"ORIGIN_ID\":\"VI_1\"",
                "\"DIRECTION\":\"2\"",
                "\"COMPLETED\":\"Y\"");
        assertThat(answers.list("crm.activity.list", PLAN, call)
                        .read()
                        .coverage()
                        .spans())
                .doesNotContainKey(DataKind.TASKS);
    }

    @Test
    void of_two_copies_the_one_that_was_changed_last_counts() {
        String done = "\"COMPLETED\":\"Y\",\"LAST_UPDATED\":\"2026-11-20T17:00:00+03:00\"";
        String open = "\"LAST_UPDATED\":\"2026-11-16T17:00:00+03:00\"";
        answers.list("crm.activity.list", Answers.with(PLAN, done), Answers.with(PLAN, open));
        assertThat(answers.deal().openTasks()).isEmpty();
    }

    @Test
    void a_batch_is_read_and_a_call_of_it_that_was_refused_is_told() {
        answers.raw(
                "crm.deal.list.json",
                "{\"result\":{\"result\":{\"p0\":[" + Answers.DEAL_410 + "]},\"result_error\":{\"p1\":"
                        + "{\"error\":\"QUERY_LIMIT_EXCEEDED\"}},\"result_total\":{\"p0\":1},\"result_next\":[]}}");
        CrmSnapshot crm = answers.read();
        assertThat(crm.problems()).anyMatch(problem -> problem.lost().containsKey("DEALS"));
    }

    @Test
    void contacts_of_a_deal_may_be_in_an_answer_of_their_own() {
        answers.deal("\"CONTACT_ID\":\"0\"")
                .list("crm.contact.list", "{\"ID\":\"84\",\"HAS_PHONE\":\"N\",\"HAS_EMAIL\":\"N\"}")
                .raw("crm.deal.contact.items.get-410.json", "{\"result\":[{\"CONTACT_ID\":84}]}");
        assertThat(answers.deal().contacts()).hasSize(1);
    }

    @Test
    void leads_wait_as_deals_until_they_are_converted() {
        answers.list(
                        "crm.status.list",
                        Answers.status(1, "DEAL_STAGE", "PREPARATION", "В работе", 20, ""),
                        Answers.status(2, "STATUS", "NEW", "Не обработан", 10, ""),
                        Answers.status(3, "STATUS", "CONVERTED", "Качественный лид", 20, "S"))
                .list("crm.lead.list", lead("77", "NEW"), lead("78", "CONVERTED"));
        assertThat(answers.read().deals()).extracting(Deal::id).containsExactly("410", "L_77");
        assertThat(answers.read().deals().get(1).stage().type()).isEqualTo(Stage.Type.INCOMING);
    }

    @Test
    void leads_among_items_are_leads() {
        CrmSnapshot crm = items("""
                        {"id":77,"entityTypeId":1,"title":"Запрос с сайта","stageId":"NEW","stageSemanticId":"P",
                        "assignedById":5,"sourceId":"WEB","contactId":0,"createdTime":"2026-11-20T10:00:00+03:00"},
                        {"id":78,"entityTypeId":1,"stageId":"CONVERTED","stageSemanticId":"S","assignedById":5,
                        "createdTime":"2026-11-20T10:00:00+03:00"}""");

        assertThat(crm.deals()).extracting(Deal::id).containsExactly("410", "L_77");
        Deal lead = crm.deals().get(1);
        assertThat(lead.stage().type()).isEqualTo(Stage.Type.INCOMING);
        assertThat(lead.title()).isEqualTo("Запрос с сайта");
        assertThat(lead.createdAt()).isEqualTo(Instant.parse("2026-11-20T07:00:00Z"));
        assertThat(crm.problems()).noneMatch(problem -> problem.lost().containsKey("DEALS"));
    }

    @Test
    void a_lead_among_items_that_lives_on_as_a_deal_is_not_a_second_one() {
        answers.deal("\"LEAD_ID\":\"77\"");
        assertThat(items("""
                        {"id":77,"entityTypeId":1,"stageId":"NEW","stageSemanticId":"P","assignedById":5,
                        "createdTime":"2026-11-20T10:00:00+03:00"}""").deals()).extracting(Deal::id).containsExactly("410");
    }

    @Test
    void a_lead_among_items_with_a_wrong_letter_is_lost_and_told() {
        CrmSnapshot crm = items("""
                        {"id":77,"entityTypeId":1,"stageId":"NEW","stageSemanticId":"P","asignedById":5,
                        "createdTime":"2026-11-20T10:00:00+03:00"}""");

        assertThat(crm.deals()).extracting(Deal::id).containsExactly("410");
        assertThat(crm.problems()).anyMatch(problem -> problem.lost().getOrDefault("DEALS", 0) == 1);
    }

    @Test
    void items_of_other_types_are_no_leads_and_make_no_pipeline_of_leads() {
        CrmSnapshot crm = items("""
                        {"id":77,"stageId":"NEW","assignedById":5,"createdTime":"2026-11-20T10:00:00+03:00"}""");

        assertThat(crm.deals()).extracting(Deal::id).containsExactly("410");
        assertThat(crm.pipelines()).noneMatch(pipeline -> pipeline.name().equals("Лиды"));
        assertThat(crm.problems())
                .anyMatch(problem -> problem.problem().startsWith("Items that are no deals and are not read"));
    }

    private CrmSnapshot items(String items) {
        return answers.list(
                        "crm.status.list",
                        Answers.status(1, "DEAL_STAGE", "PREPARATION", "В работе", 20, ""),
                        Answers.status(2, "STATUS", "NEW", "Не обработан", 10, ""),
                        Answers.status(3, "STATUS", "CONVERTED", "Качественный лид", 20, "S"))
                .raw(
                        "crm.item.list-1.json",
                        "{\"result\":{\"items\":[" + items + "]},\"total\":" + (items.split("\"id\"").length - 1) + "}")
                .read();
    }

    private static String lead(String id, String status) {
        return "{\"ID\":\"" + id + "\",\"STATUS_ID\":\"" + status
                + "\",\"ASSIGNED_BY_ID\":\"5\",\"DATE_CREATE\":\"2026-11-20T10:00:00+03:00\"}";
    }

    @Test
    void a_close_date_that_the_portal_filled_in_is_none() {
        answers.deal("\"BEGINDATE\":\"2026-11-10T03:00:00+03:00\"", "\"CLOSEDATE\":\"2026-11-17T03:00:00+03:00\"");
        assertThat(answers.deal().expectedCloseDate()).isNull();
    }

    @Test
    void the_portal_s_hours_are_the_calendar() {
        answers.raw(
                "calendar.settings.get.json",
                "{\"result\":{\"work_time_start\":\"9\",\"work_time_end\":\"19\",\"year_holidays\":\"1.01\","
                        + "\"year_workdays\":\"\",\"week_holidays\":[\"SA\",\"SU\"]}}");
        assertThat(answers.read().calendar()).containsKeys("hours", "holidays");
    }
}

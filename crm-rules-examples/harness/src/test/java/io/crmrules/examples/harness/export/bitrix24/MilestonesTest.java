package io.crmrules.examples.harness.export.bitrix24;

import static io.crmrules.examples.harness.export.bitrix24.Answers.moscow;
import static io.crmrules.examples.harness.export.bitrix24.Answers.status;
import static io.crmrules.examples.harness.export.bitrix24.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Money;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MilestonesTest {

    private static final String INVOICE = """
            {"id":401,"createdTime":"2026-11-12T12:40:00+03:00","updatedTime":"2026-11-16T10:00:00+03:00",
             "movedTime":"2026-11-16T10:00:00+03:00","categoryId":5,"stageId":"DT31_5:P","previousStageId":"DT31_5:S",
             "begindate":"2026-11-12T03:00:00+03:00","closedate":"2026-11-27T03:00:00+03:00","companyId":0,"contactId":84,
             "contactIds":[84],"opportunity":1455000,"currencyId":"RUB","parentId2":410,"isRecurring":"N","entityTypeId":31}""";

    private static final String QUOTE = """
            {"ID":"301","STATUS_ID":"SENT","DATE_CREATE":"2026-11-11T11:40:00+03:00","BEGINDATE":"2026-11-13T03:00:00+03:00",
             "OPPORTUNITY":"9000.00","CURRENCY_ID":"RUB","DEAL_ID":"410","CONTACT_ID":"84","COMPANY_ID":"0"}""";

    private static final String OLD_INVOICE = """
            {"ID":"17","STATUS_ID":"P","PAYED":"Y","DATE_INSERT":"2026-11-12T12:40:00+03:00",
             "DATE_BILL":"2026-11-12T03:00:00+03:00","DATE_STATUS":"2026-11-16T10:00:00+03:00","PRICE":"500.00",
             "CURRENCY":"RUB","UF_DEAL_ID":"410","UF_CONTACT_ID":"84","UF_COMPANY_ID":"0"}""";

    private static final String MEETING = """
            {"ID":"20","OWNER_ID":"410","OWNER_TYPE_ID":"2","TYPE_ID":"1","PROVIDER_ID":"CRM_MEETING","SUBJECT":"Встреча",
             "DESCRIPTION":"","CREATED":"2026-11-16T10:00:00+03:00","START_TIME":"2026-11-18T11:00:00+03:00",
             "END_TIME":"2026-11-18T12:00:00+03:00","DEADLINE":"2026-11-18T12:00:00+03:00","COMPLETED":"Y",
             "RESPONSIBLE_ID":"5","AUTHOR_ID":"5","DIRECTION":"0"}""";

    @TempDir
    private Path folder;

    private CrmSnapshot items(String... items) {
        return new Answers(folder)
                .raw(
                        "crm.item.list-31.json",
                        "{\"result\":{\"items\":[" + String.join(",", items) + "]},\"total\":" + items.length + "}")
                .read();
    }

    private static boolean carried(CrmSnapshot crm, MilestoneType type) {
        return crm.coverage().carriesType(DataKind.MILESTONES, type);
    }

    @Test
    void a_paid_invoice_was_issued_and_paid() {
        CrmSnapshot crm = items(INVOICE);
        assertThat(crm.deals().get(0).milestones())
                .containsExactlyInAnyOrder(
                        new Milestone(MilestoneType.INVOICE_ISSUED, moscow("2026-11-12T12:40")),
                        new Milestone(
                                MilestoneType.PAID,
                                moscow("2026-11-16T10:00"),
                                new Money(new BigDecimal(1455000), "RUB")));
        assertThat(carried(crm, MilestoneType.INVOICE_ISSUED)).isTrue();
        assertThat(carried(crm, MilestoneType.PAID)).isTrue();
        assertThat(carried(crm, MilestoneType.OFFER_SENT)).isFalse();
    }

    @Test
    void that_nothing_was_paid_does_not_show_where_no_invoice_ever_was() {
        CrmSnapshot crm = items(with(INVOICE, "\"stageId\":\"DT31_5:S\""));
        assertThat(crm.deals().get(0).milestones())
                .containsExactly(new Milestone(MilestoneType.INVOICE_ISSUED, moscow("2026-11-16T10:00")));
        assertThat(carried(crm, MilestoneType.INVOICE_ISSUED)).isTrue();
        assertThat(carried(crm, MilestoneType.PAID)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DT31_5:N", "DT31_5:D", "DT31_5:UC_4711"})
    void a_draft_or_a_refused_invoice_proves_neither_that_it_went_out_nor_that_it_did_not(String stage) {
        CrmSnapshot crm =
                items(with(INVOICE, "\"id\":402", "\"parentId2\":999"), with(INVOICE, "\"stageId\":\"" + stage + "\""));
        assertThat(crm.deals().get(0).milestones()).isEmpty();
        assertThat(crm.deals().get(0).damagedKinds()).contains(DataKind.MILESTONES);
    }

    @Test
    void a_draft_beside_an_invoice_that_went_out_does_no_harm() {
        CrmSnapshot crm = items(INVOICE, with(INVOICE, "\"id\":402", "\"stageId\":\"DT31_5:N\""));
        assertThat(crm.deals().get(0).damagedKinds()).doesNotContain(DataKind.MILESTONES);
    }

    @Test
    void a_company_s_own_stage_counts_by_its_place_before_or_behind_the_one_of_what_was_sent() {
        Answers answers = new Answers(folder)
                .list(
                        "crm.status.list",
                        status(2, "DEAL_STAGE", "PREPARATION", "В работе", 20, ""),
                        status(3, "SMART_INVOICE_STAGE_5", "DT31_5:UC_1", "Согласование", 10, ""),
                        status(4, "SMART_INVOICE_STAGE_5", "DT31_5:S", "Отправлен", 20, ""),
                        status(5, "SMART_INVOICE_STAGE_5", "DT31_5:UC_2", "Просрочен", 30, ""),
                        status(6, "SMART_INVOICE_STAGE_5", "DT31_5:UC_3", "Деньги пришли", 40, "S"))
                .list(
                        "crm.deal.list",
                        Answers.DEAL_410,
                        with(Answers.DEAL_410, "\"ID\":\"411\""),
                        with(Answers.DEAL_410, "\"ID\":\"412\""));
        answers.raw(
                "crm.item.list-31.json",
                "{\"result\":{\"items\":["
                        + String.join(
                                ",",
                                with(INVOICE, "\"stageId\":\"DT31_5:UC_1\""),
                                with(INVOICE, "\"id\":402", "\"parentId2\":411", "\"stageId\":\"DT31_5:UC_2\""),
                                with(INVOICE, "\"id\":403", "\"parentId2\":412", "\"stageId\":\"DT31_5:UC_3\""))
                        + "]},\"total\":3}");
        assertThat(answers.read().deals())
                .extracting(deal ->
                        deal.milestones().stream().map(Milestone::type).toList().toString())
                .containsExactly("[]", "[INVOICE_ISSUED]", "[INVOICE_ISSUED, PAID]");
    }

    @Test
    void an_invoice_without_a_deal_may_be_for_any_of_the_customer_s() {
        CrmSnapshot crm = items(with(INVOICE, "\"parentId2\":null"));
        assertThat(crm.deals().get(0).milestones()).isEmpty();
        assertThat(crm.deals().get(0).damagedKinds()).contains(DataKind.MILESTONES);
    }

    @Test
    void invoices_asked_for_without_their_deal_prove_nothing() {
        CrmSnapshot crm = items(INVOICE.replace("\"parentId2\":410,", ""), INVOICE.replace(":401", ":402"));
        assertThat(crm.problems()).anyMatch(problem -> problem.toString().contains("PARENT_ID2"));
        assertThat(crm.deals().get(0).damagedKinds()).contains(DataKind.MILESTONES);
    }

    @Test
    void a_page_of_invoices_that_is_missing_leaves_open_what_was_not_issued() {
        CrmSnapshot crm = new Answers(folder)
                .raw("crm.item.list-31.json", "{\"result\":{\"items\":[" + INVOICE + "]},\"total\":60,\"next\":50}")
                .read();
        assertThat(crm.deals().get(0).milestones()).hasSize(2);
        assertThat(carried(crm, MilestoneType.INVOICE_ISSUED)).isFalse();
    }

    @Test
    void invoices_of_the_old_kind_are_read_too() {
        Answers answers = new Answers(folder).list("crm.invoice.list", OLD_INVOICE);
        assertThat(answers.deal().milestones())
                .containsExactlyInAnyOrder(
                        new Milestone(MilestoneType.INVOICE_ISSUED, moscow("2026-11-12T12:40")),
                        new Milestone(
                                MilestoneType.PAID,
                                moscow("2026-11-16T10:00"),
                                new Money(new BigDecimal("500.00"), "RUB")));
    }

    @Test
    void an_offer_is_not_out_before_the_date_on_it() {
        Answers answers = new Answers(folder).list("crm.quote.list", QUOTE);
        assertThat(answers.deal().milestones())
                .containsExactly(new Milestone(
                        MilestoneType.OFFER_SENT, moscow("2026-11-14T00:00").minusSeconds(1)));
        assertThat(carried(answers.read(), MilestoneType.OFFER_SENT)).isTrue();
        Deal draft = answers.list("crm.quote.list", with(QUOTE, "\"STATUS_ID\":\"DRAFT\""))
                .deal();
        assertThat(draft.milestones()).isEmpty();
        assertThat(draft.damagedKinds()).contains(DataKind.MILESTONES);
    }

    @Test
    void payments_are_told_deal_by_deal_by_what_their_file_is_called() {
        String paid =
                "{\"id\":1,\"paid\":\"Y\",\"datePaid\":\"2026-11-16T10:00:00+03:00\",\"sum\":700,\"currency\":\"RUB\"}";
        CrmSnapshot crm = new Answers(folder)
                .list("crm.deal.list", Answers.DEAL_410, with(Answers.DEAL_410, "\"ID\":\"411\""))
                .raw(
                        "crm.item.payment.list-410.json",
                        "{\"result\":[" + paid + ",{\"id\":2,\"paid\":\"N\",\"datePaid\":null,\"sum\":300}]}")
                .read();
        assertThat(crm.deals().get(0).milestones())
                .containsExactly(new Milestone(
                        MilestoneType.PAID, moscow("2026-11-16T10:00"), new Money(new BigDecimal(700), "RUB")));
        assertThat(carried(crm, MilestoneType.PAID)).isTrue();
        assertThat(crm.deals().get(1).damagedKinds()).contains(DataKind.MILESTONES);
    }

    @Test
    void a_completed_meeting_was_scheduled_and_held_and_a_planned_one_scheduled() {
        Answers answers = new Answers(folder).list("crm.activity.list", MEETING);
        assertThat(answers.deal().milestones())
                .containsExactlyInAnyOrder(
                        new Milestone(MilestoneType.MEETING_SCHEDULED, moscow("2026-11-16T10:00")),
                        new Milestone(MilestoneType.MEETING_HELD, moscow("2026-11-18T12:00")));
        assertThat(carried(answers.read(), MilestoneType.MEETING_HELD)).isTrue();
        answers.list(
                "crm.activity.list",
                with(MEETING, "\"COMPLETED\":\"N\"", "\"START_TIME\":\"2026-11-24T11:00:00+03:00\""));
        assertThat(answers.deal().milestones())
                .extracting(Milestone::type)
                .containsExactly(MilestoneType.MEETING_SCHEDULED);
        assertThat(answers.deal().damagedKinds()).doesNotContain(DataKind.MILESTONES);
        assertThat(carried(answers.read(), MilestoneType.MEETING_HELD)).isFalse();
    }

    @Test
    void a_meeting_that_should_have_begun_and_is_not_completed_may_have_been_held() {
        Deal deal = new Answers(folder)
                .list(
                        "crm.activity.list",
                        with(MEETING, "\"COMPLETED\":\"N\""),
                        with(MEETING, "\"ID\":\"21\"", "\"OWNER_ID\":\"999\""))
                .deal();
        assertThat(deal.damagedKinds()).contains(DataKind.MILESTONES);
    }

    @Test
    void that_no_meeting_was_planned_does_not_show_where_meetings_are_written_down_as_to_dos() {
        String todo = with(
                MEETING,
                "\"ID\":\"21\"",
                "\"TYPE_ID\":\"6\"",
                "\"PROVIDER_ID\":\"CRM_TODO\"",
                "\"SUBJECT\":\"Провести встречу\"");
        CrmSnapshot crm =
                new Answers(folder).list("crm.activity.list", MEETING, todo).read();
        assertThat(carried(crm, MilestoneType.MEETING_SCHEDULED)).isFalse();
    }

    @Test
    void a_document_that_was_printed_leaves_open_whether_it_went_out() {
        String document =
                "{\"result\":{\"documents\":[{\"id\":\"61\",\"title\":\"Счёт на оплату 17\",\"entityId\":\"410\","
                        + "\"entityTypeId\":\"2\",\"createTime\":\"2026-11-16T10:00:00+03:00\"}]},\"total\":1}";
        Answers answers = new Answers(folder).raw("crm.documentgenerator.document.list.json", document);
        assertThat(answers.deal().milestones()).isEmpty();
        assertThat(answers.deal().damagedKinds()).contains(DataKind.MILESTONES);
        answers.raw("crm.item.list-31.json", "{\"result\":{\"items\":[" + INVOICE + "]},\"total\":1}");
        assertThat(answers.deal().damagedKinds()).doesNotContain(DataKind.MILESTONES);
    }

    @Test
    void the_contents_of_a_smart_process_are_no_deals_and_no_invoices() {
        CrmSnapshot crm = items(with(INVOICE, "\"stageId\":\"DT1034_7:NEW\"", "\"entityTypeId\":1034"));
        assertThat(crm.deals()).hasSize(1);
        assertThat(crm.deals().get(0).milestones()).isEmpty();
    }
}

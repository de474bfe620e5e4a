package io.crmrules.examples.harness.export.amocrm;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.Coverage;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Money;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoicesTest {

    private static final Instant ISSUED = Instant.ofEpochSecond(Saved.MONDAY);
    private static final Instant CHANGED = Instant.ofEpochSecond(Saved.MONDAY + 3600);
    private static final String LINKED =
            ",'_embedded':{'contacts':[],'catalog_elements':[{'id':900,'metadata':{'quantity':1,'catalog_id':4517}}]}";

    @TempDir
    Path folder;

    private Saved saved;

    @BeforeEach
    void aLeadWithAnInvoice() {
        saved = Saved.in(folder).lead(LINKED);
    }

    private Saved invoice(String fields) {
        return saved.page("elements.json", "elements", "catalogs/4517/elements?page=1&limit=250", element(900, fields));
    }

    private static String element(long id, String fields) {
        return "{'id':" + id + ",'name':'Счёт № 17','created_at':" + Saved.MONDAY + ",'updated_at':"
                + (Saved.MONDAY + 3600) + ",'is_deleted':null,'catalog_id':4517,'custom_fields_values':[" + fields
                + "]}";
    }

    private static String status(String text, String code) {
        return "{'field_id':1,'field_code':'BILL_STATUS','field_type':'select','values':[{'value':'" + text
                + "','enum_id':5" + (code.isEmpty() ? "" : ",'enum_code':'" + code + "'") + "}]}";
    }

    private static String price(int value) {
        return ",{'field_id':2,'field_code':'BILL_PRICE','field_type':'numeric','values':[{'value':'" + value + "'}]}";
    }

    private static String paidOn(String type, long seconds) {
        return ",{'field_id':3,'field_code':'BILL_PAYMENT_DATE','field_type':'" + type + "','values':[{'value':"
                + seconds + "}]}";
    }

    private boolean carried(MilestoneType type) {
        return saved.read().coverage().carriesType(DataKind.MILESTONES, type);
    }

    @Test
    void an_invoice_was_issued_when_it_was_entered() {
        Deal deal = invoice(status("Создан", "created") + price(1000)).deal();
        assertThat(deal.milestones()).containsExactly(new Milestone(MilestoneType.INVOICE_ISSUED, ISSUED));
        assertThat(carried(MilestoneType.INVOICE_ISSUED)).isTrue();
        assertThat(carried(MilestoneType.PAID)).as("nobody marks what is paid").isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Оплачен,''", "Оплачен,paid", "Pago,paid"})
    void a_paid_invoice_is_a_payment_of_its_price(String text, String code) {
        Deal deal = invoice(status(text, code) + price(1000)).deal();
        assertThat(deal.milestones()).contains(new Milestone(MilestoneType.PAID, CHANGED, Money.of(1000, "RUB")));
        assertThat(carried(MilestoneType.PAID)).isTrue();
    }

    @Test
    void it_was_paid_on_the_date_of_payment_but_not_after_it_was_said() {
        assertThat(invoice(status("Оплачен", "paid") + price(1) + paidOn("date_time", Saved.MONDAY + 60))
                        .deal()
                        .milestones())
                .extracting(Milestone::at)
                .contains(ISSUED.plusSeconds(60));
        assertThat(invoice(status("Оплачен", "paid") + price(1) + paidOn("date_time", Saved.MONDAY + 99_999))
                        .deal()
                        .milestones())
                .extracting(Milestone::at)
                .contains(CHANGED);
        assertThat(invoice(status("Оплачен", "paid") + price(1) + paidOn("date", Saved.MONDAY - 36_000))
                        .deal()
                        .milestones())
                .extracting(Milestone::at)
                .contains(Instant.parse("2026-11-16T20:59:59Z"));
    }

    @ParameterizedTest
    @CsvSource({"Частично оплачен,partially_paid", "Оплачен в аванс,paid_in_advance", "Аннулирован,''", "Черновик,''"})
    void of_any_other_state_nothing_is_known(String text, String code) {
        Deal deal = invoice(status(text, code) + price(1000)).deal();
        assertThat(deal.milestones()).isEmpty();
        assertThat(deal.damagedKinds()).contains(DataKind.MILESTONES);
    }

    @Test
    void a_payment_of_an_unknown_sum_may_be_a_part() {
        assertThat(invoice(status("Оплачен", "paid")).deal().damagedKinds()).contains(DataKind.MILESTONES);
    }

    @Test
    void an_invoice_of_two_deals_speaks_for_neither() {
        saved.list("leads.json", "leads", Saved.lead(1, 20, LINKED), Saved.lead(2, 20, LINKED));
        assertThat(invoice(status("Создан", "created")).read().deals())
                .allMatch(deal ->
                        deal.milestones().isEmpty() && deal.damagedKinds().contains(DataKind.MILESTONES));
    }

    @Test
    void a_lead_that_names_no_element_has_no_invoice_and_one_that_was_not_asked_may_have_one() {
        saved.list(
                "leads.json",
                "leads",
                Saved.lead(1, 20, LINKED),
                Saved.lead(2, 20, ",'_embedded':{'contacts':[],'catalog_elements':[]}"),
                Saved.lead(3, 20, ",'_embedded':{'contacts':[]}"));
        assertThat(invoice(status("Создан", "created")).read().deals())
                .extracting(deal -> deal.damagedKinds().contains(DataKind.MILESTONES))
                .containsExactly(false, false, true);
    }

    @Test
    void leads_saved_without_their_elements_prove_nothing_and_it_is_told() {
        saved.lead(",'_embedded':{'contacts':[]}");
        invoice(status("Создан", "created"));
        assertThat(saved.deal().damagedKinds()).doesNotContain(DataKind.MILESTONES);
        assertThat(carried(MilestoneType.INVOICE_ISSUED)).isFalse();
        assertThat(saved.problems())
                .contains("There are invoices in the export, but no lead names its own."
                        + " Maybe save /api/v4/leads?with=catalog_elements.");
    }

    @Test
    void the_links_of_a_lead_name_its_invoice_too() {
        saved.lead(",'_embedded':{'contacts':[]}")
                .page(
                        "links/1.json",
                        "links",
                        "leads/1/links?page=1&limit=50",
                        "{'to_entity_id':900,'to_entity_type':'catalog_elements','metadata':{'quantity':1,'catalog_id':4517}}",
                        "{'to_entity_id':3,'to_entity_type':'contacts','metadata':{'main_contact':true}}");
        assertThat(invoice(status("Создан", "created")).deal().milestones()).hasSize(1);
        assertThat(saved.deal().damagedKinds()).doesNotContain(DataKind.MILESTONES);
    }

    @Test
    void goods_are_no_invoices() {
        saved.page(
                "products.json",
                "elements",
                "catalogs/4521/elements",
                "{'id':900,'catalog_id':4521,'created_at':" + Saved.MONDAY
                        + ",'custom_fields_values':[{'field_code':'PRICE','values':[{'value':'12'}]}]}");
        assertThat(saved.deal().milestones()).isEmpty();
        assertThat(saved.read().coverage().carries(DataKind.MILESTONES)).isFalse();
    }

    @Test
    void an_invoice_that_is_not_among_the_files_may_say_anything() {
        saved.list("leads.json", "leads", Saved.lead(1, 20, LINKED), Saved.lead(2, 20, LINKED.replace("900", "901")));
        assertThat(invoice(status("Создан", "created")).read().deals())
                .extracting(deal -> deal.damagedKinds().contains(DataKind.MILESTONES))
                .containsExactly(false, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogs/4517/elements?filter[id][]=900", "catalogs/4517/elements/900"})
    void a_part_of_the_invoices_proves_no_absence(String request) {
        saved.page("elements.json", "elements", request, element(900, status("Создан", "created")));
        assertThat(saved.deal().milestones()).hasSize(1);
        assertThat(carried(MilestoneType.INVOICE_ISSUED)).isFalse();
    }

    @Test
    void facts_in_fields_and_invoices_are_carried_beside_each_other() {
        saved.list(
                "tasks.json",
                "tasks",
                "{'id':5,'entity_id':1,'entity_type':'leads','task_type_id':2,'text':'Встреча'," + "'created_at':"
                        + Saved.MONDAY + ",'complete_till':" + (Saved.MONDAY + 7200) + "}");
        invoice(status("Создан", "created"));
        Coverage coverage = saved.read().coverage();
        assertThat(coverage.spans().get(DataKind.MILESTONES).types())
                .containsExactlyInAnyOrder("INVOICE_ISSUED", "MEETING_SCHEDULED");
    }
}

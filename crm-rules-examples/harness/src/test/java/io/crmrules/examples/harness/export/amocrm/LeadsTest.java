package io.crmrules.examples.harness.export.amocrm;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.model.Contact;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Role;
import io.crmrules.model.SourceProblem;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeadsTest {

    @TempDir
    Path folder;

    private Saved saved;

    @BeforeEach
    void pipelines() {
        saved = Saved.in(folder);
    }

    @Test
    void stages_are_told_by_type_number_and_name() {
        assertThat(saved.lead("").deal().pipeline().stages())
                .extracting(Stage::type)
                .containsExactly(
                        Stage.Type.INCOMING,
                        Stage.Type.WORKING,
                        Stage.Type.WORKING,
                        Stage.Type.CONDITIONAL_REFUSAL,
                        Stage.Type.WON,
                        Stage.Type.LOST);
    }

    @Test
    void an_archived_pipeline_is_archived() {
        saved.list("archive.json", "pipelines", "{'id':8,'is_main':true,'is_archive':true}");
        assertThat(saved.read().pipeline("8").archived()).isTrue();
    }

    @Test
    void deals_beside_the_main_pipelines_are_not_called_in_order() {
        Mapping mapping = Mapping.parse("format: crm-rules/mapping/1\npipelines: { '7': { main: false } }", "mapping");
        assertThat(saved.lead("").problems()).doesNotContain("no next task is asked");
        assertThat(saved.read(new ReadingOptions(Saved.NOW, null, mapping)).problems())
                .extracting(SourceProblem::toString)
                .contains("Of 1 open deals no next task is asked: their pipelines are not main (Продажи)."
                        + " Maybe deals are sold there; say main: true of the pipeline in the mapping.");
    }

    @Test
    void a_price_of_zero_is_no_amount() {
        assertThat(saved.lead(",'price':0").deal().amount()).isNull();
        assertThat(saved.lead(",'price':null").deal().amount()).isNull();
    }

    @Test
    void the_account_names_the_currency() {
        saved.with("account.json", "{'id':1,'subdomain':'x','current_user_id':1,'currency':'KZT'}");
        assertThat(saved.lead(",'price':'12.50'").deal().amount()).hasToString("12.50 KZT");
    }

    @Test
    void creation_by_0_is_a_robots_and_responsibility_of_0_nobodys() {
        Deal deal = saved.lead(",'created_by':0,'responsible_user_id':0").deal();
        assertThat(deal.createdBy())
                .isEqualTo(User.builder("0")
                        .name("amoCRM")
                        .role(Role.ROBOT)
                        .active(true)
                        .build());
        assertThat(deal.owner()).isNull();
    }

    @Test
    void without_a_list_of_users_owners_stay_apart_and_it_is_told() {
        saved.list(
                "leads.json",
                "leads",
                Saved.lead(1, 20, ",'responsible_user_id':11"),
                Saved.lead(2, 20, ",'responsible_user_id':12"));
        CrmSnapshot snapshot = saved.read();
        assertThat(snapshot.users()).containsExactly(User.of("11", "", null), User.of("12", "", null));
        assertThat(saved.problems()).contains("Users who are referred to and not listed: 2 (11, 12).");
    }

    @Test
    void a_user_who_is_not_listed_is_kept_and_reported() {
        saved.list("users.json", "users", "{'id':11,'name':'Анна','rights':{'is_active':false}}");
        saved.list(
                "leads.json",
                "leads",
                Saved.lead(1, 20, ",'responsible_user_id':11"),
                Saved.lead(2, 20, ",'responsible_user_id':12"));
        CrmSnapshot snapshot = saved.read();
        assertThat(snapshot.user("11"))
                .isEqualTo(User.builder("11").name("Анна").active(false).build());
        assertThat(snapshot.user("12").active()).isTrue();
        assertThat(saved.problems()).contains("Users who are referred to and not listed: 1 (12). Maybe");
    }

    @Test
    void a_group_of_users_is_a_team_and_the_name_of_their_rights_is_no_role() throws Exception {
        saved.list(
                "users.json",
                "users",
                "{'id':11,'name':'Анна','_embedded':{'roles':[{'id':1,'name':'Стажёр'}],'groups':[{'id':2,'name':'Восток'}]}}",
                "{'id':12,'name':'Пётр','_embedded':{'roles':[],'groups':[]}}");
        User user = saved.lead("").read().user("11");
        assertThat(user.team()).isEqualTo("Восток");
        assertThat(user.role()).isNull();
        assertThat(new AmoCrmExport().positions(folder)).isEqualTo(Map.of("11", "Стажёр"));
    }

    @Test
    void custom_fields_are_fields_and_one_of_them_the_note() {
        Deal deal = saved.lead(",'custom_fields_values':[" + field("Примечание", "textarea", "'Склад, 4 яруса'") + ","
                        + field("Город", "text", "'Казань'") + "," + field("Отгрузка", "date", "1794812400") + ","
                        + field("Согласовано", "checkbox", "true") + "," + field("Город", "text", "'Уфа'") + "]")
                .deal();
        assertThat(deal.note()).isEqualTo("Склад, 4 яруса");
        assertThat(deal.fields())
                .containsEntry("Город", "Казань")
                .containsEntry("Отгрузка", "2026-11-16")
                .containsEntry("Согласовано", "true")
                .containsEntry("Город (9)", "Уфа");
    }

    private static String field(String name, String type, String value) {
        return "{'field_id':9,'field_name':'" + name + "','field_code':null,'field_type':'" + type
                + "','values':[{'value':" + value + "}]}";
    }

    @Test
    void the_reason_comes_from_the_list_of_reasons_or_is_called_by_its_id() {
        saved.list("loss_reasons.json", "loss_reasons", "{'id':5,'name':'Дорого'}");
        assertThat(saved.lead(",'loss_reason_id':5").deal().refusalReason()).isEqualTo("Дорого");
        assertThat(saved.lead(",'loss_reason_id':6").deal().refusalReason()).isEqualTo("loss reason 6");
        assertThat(saved.lead(",'loss_reason_id':null").deal().refusalReason()).isEmpty();
    }

    @Test
    void a_contact_has_what_its_fields_say() {
        saved.list("companies.json", "companies", "{'id':4,'name':'Ромашка'}");
        saved.list(
                "contacts.json",
                "contacts",
                "{'id':3,'name':'','first_name':'Иван','last_name':'Ким','_embedded':{'companies':[{'id':4}]},'custom_fields_values':["
                        + "{'field_code':'PHONE','field_name':'Телефон','values':[{'value':'+79161234567'},{'value':'8 495 1'}]},"
                        + "{'field_code':'EMAIL','field_name':'Email','values':[{'value':'a@b.ru'}]},"
                        + "{'field_code':'POSITION','field_name':'Должность','values':[{'value':'Директор'}]},"
                        + field("Город", "text", "'Пенза'") + "," + field("День рождения", "birthday", "-86400")
                        + "]}");
        Deal deal = saved.lead(",'_embedded':{'contacts':[{'id':3,'is_main':true}],'companies':[{'id':4}]}")
                .deal();
        Contact contact = deal.contacts().get(0);
        assertThat(contact.name()).isEqualTo("Иван Ким");
        assertThat(contact.phones()).containsExactly("+79161234567", "8 495 1");
        assertThat(contact.emails()).containsExactly("a@b.ru");
        assertThat(contact.position()).isEqualTo("Директор");
        assertThat(contact.city()).isEqualTo("Пенза");
        assertThat(contact.birthday()).isEqualTo(LocalDate.of(1969, 12, 31));
        assertThat(contact.company()).isEqualTo(deal.company());
        assertThat(deal.damagedKinds()).isEmpty();
        assertThat(saved.read().coverage().carries(DataKind.CONTACTS)).isTrue();
    }

    @Test
    void a_contact_that_is_not_in_the_export_makes_contacts_of_the_deal_not_checkable() {
        Deal deal = saved.lead(",'_embedded':{'contacts':[{'id':3}]}").deal();
        assertThat(deal.contacts()).isEmpty();
        assertThat(deal.damagedKinds()).containsExactly(DataKind.CONTACTS);
        assertThat(saved.problems()).contains("Leads of contacts that are not in the export: 1 (lead 1).");
    }

    @Test
    void leads_saved_without_their_links_are_not_called_contactless() {
        assertThat(saved.lead("").deal().damagedKinds()).contains(DataKind.CONTACTS);
        assertThat(saved.problems()).contains("Maybe save them with \"with=contacts\".");
        assertThat(saved.lead(",'_embedded':{'contacts':[]}").deal().damagedKinds())
                .isEmpty();
    }

    @Test
    void sources_are_carried_only_when_leads_name_theirs() {
        saved.list("sources.json", "sources", "{'id':77,'name':'Сайт'}");
        assertThat(saved.lead("").read().coverage().carries(DataKind.LEAD_SOURCES))
                .isFalse();
        saved.lead(",'source_id':77");
        assertThat(saved.read().coverage().carries(DataKind.LEAD_SOURCES)).isTrue();
        assertThat(saved.deal().source().name()).isEqualTo("Сайт");
    }

    @Test
    void an_unsorted_lead_waits_on_the_incoming_stage() {
        saved.page(
                "unsorted.json",
                "unsorted",
                "leads/unsorted",
                "{'uid':'ab12','category':'forms','source_name':'Сайт','pipeline_id':7,'created_at':" + Saved.MONDAY
                        + ",'metadata':{'form_id':'f1','form_name':'Расчёт'},'_embedded':{'leads':[{'id':9}],'contacts':[]}}");
        Deal deal = saved.deal();
        assertThat(deal.id()).isEqualTo("9");
        assertThat(deal.title()).isEqualTo("Расчёт");
        assertThat(deal.incoming()).isTrue();
        assertThat(deal.owner()).isNull();
        assertThat(deal.source().kind()).isEqualTo(LeadSource.Kind.WEB_FORM);
        assertThat(deal.source().active()).as("not watched for silence").isFalse();
        assertThat(deal.damagedKinds()).isEmpty();
    }

    @Test
    void an_unsorted_lead_that_is_among_the_leads_is_that_lead() {
        saved.lead("")
                .list(
                        "unsorted.json",
                        "unsorted",
                        "{'uid':'ab12','category':'sip','pipeline_id':7,'created_at':" + Saved.MONDAY
                                + ",'_embedded':{'leads':[{'id':1}]}}");
        assertThat(saved.deal().stage().id()).isEqualTo("7:20");
    }

    @Test
    void an_unsorted_lead_of_an_unknown_pipeline_is_left_out() {
        saved.list(
                "unsorted.json",
                "unsorted",
                "{'uid':'ab12','category':'mail','pipeline_id':8,'created_at':1794812400}");
        assertThat(saved.read().deals()).isEmpty();
        assertThat(saved.problems())
                .contains("unsorted ab12: Pipeline 8 has no stage for unsorted leads; the lead is left out.");
    }

    @Test
    void an_unsorted_lead_whose_contact_was_not_saved_is_not_called_contactless() {
        saved.list(
                "unsorted.json",
                "unsorted",
                "{'uid':'ab12','category':'mail','pipeline_id':7,'created_at':1794812400,"
                        + "'metadata':{'subject':'Запрос цены'},'_embedded':{'contacts':[{'id':3}]}}");
        assertThat(saved.deal().id()).isEqualTo("unsorted:ab12");
        assertThat(saved.deal().title()).isEqualTo("Запрос цены");
        assertThat(saved.deal().damagedKinds()).containsExactly(DataKind.CONTACTS);
    }
}

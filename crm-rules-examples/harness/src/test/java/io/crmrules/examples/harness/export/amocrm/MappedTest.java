package io.crmrules.examples.harness.export.amocrm;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Role;
import io.crmrules.model.SourceProblem;
import io.crmrules.model.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappedTest {

    /** 18 and 20 November 2026 in Moscow. */
    private static final String FIELDS = """
            ,'custom_fields_values':[
              {'field_id':5,'field_name':'Оплачено','field_type':'date','values':[{'value':1794949200}]},
              {'field_id':6,'field_name':'Договор','field_type':'date','values':[{'value':1795122000}]},
              {'field_id':7,'field_name':'Комментарий РОПа','field_type':'text','values':[{'value':'Решают до пятницы'}]}]""";

    @TempDir
    Path folder;

    private CrmSnapshot read(String lead, String mapping) throws IOException {
        Path file = Files.writeString(folder.resolve(".mapping.yaml"), "format: crm-rules/mapping/1\n" + mapping);
        return Saved.in(folder)
                .list("users.json", "users", "{'id':5,'name':'Анна'}")
                .list("leads.json", "leads", Saved.lead(1, 20, lead))
                .read(new ReadingOptions(Saved.NOW, null, Mapping.read(file)));
    }

    @Test
    void stages_pipelines_and_users_are_as_the_mapping_says() throws IOException {
        CrmSnapshot crm = read("", """
                stages: { 7/30: { milestone: INVOICE_ISSUED, optional: true }, 7/20: { type: INCOMING, name: Разбор } }
                pipelines: { "7": { main: false } }
                users: { "5": { role: HEAD_OF_SALES, team: Восток } }
                dealUrl: "https://example.test/{id}"
                """);
        Stage invoice = crm.pipelines().get(0).stage("7:30");
        assertThat(invoice.milestone()).isEqualTo(MilestoneType.INVOICE_ISSUED);
        assertThat(invoice.optional()).isTrue();
        assertThat(invoice.pipeline().main()).isFalse();
        assertThat(crm.deals().get(0).stage().incoming()).isTrue();
        assertThat(crm.deals().get(0).stage().name()).isEqualTo("Разбор");
        assertThat(crm.deals().get(0).url()).isEqualTo("https://example.test/1");
        assertThat(crm.users().get(0).role()).isEqualTo(Role.HEAD_OF_SALES);
        assertThat(crm.users().get(0).team()).isEqualTo("Восток");
    }

    @Test
    void a_date_in_a_field_is_a_milestone_at_the_end_of_its_day_but_not_after_the_export() throws IOException {
        CrmSnapshot crm =
                read(FIELDS, "fields: { deal.milestones.PAID: Оплачено, deal.milestones.CONTRACT_SIGNED: 6 }");
        assertThat(crm.deals().get(0).milestones())
                .containsExactlyInAnyOrder(
                        new Milestone(MilestoneType.PAID, Instant.parse("2026-11-18T20:59:59Z")),
                        new Milestone(MilestoneType.CONTRACT_SIGNED, Saved.NOW));
        assertThat(crm.coverage().carriesType(DataKind.MILESTONES, MilestoneType.PAID))
                .isTrue();
        assertThat(crm.coverage().carriesType(DataKind.MILESTONES, MilestoneType.OFFER_SENT))
                .isFalse();
    }

    @Test
    void the_note_stands_where_the_mapping_says() throws IOException {
        CrmSnapshot crm = read(FIELDS, "fields: { deal.note: комментарий ропа }");
        assertThat(crm.deals().get(0).note()).isEqualTo("Решают до пятницы");
        assertThat(crm.coverage().carries(DataKind.NOTES)).isTrue();
    }

    @Test
    void a_field_that_no_deal_has_proves_nothing_and_is_told() throws IOException {
        CrmSnapshot crm = read(FIELDS, "fields: { deal.milestones.PAID: Оплочено }\nstages: { 7/31: { type: WON } }");
        assertThat(crm.coverage().carries(DataKind.MILESTONES)).isFalse();
        assertThat(crm.problems())
                .extracting(SourceProblem::toString)
                .anyMatch(text -> text.contains("No deal has the field \"Оплочено\""))
                .anyMatch(text -> text.contains("names the stage '7/31', which the export does not have"));
    }

    @Test
    void a_value_that_is_no_date_damages_its_kind() throws IOException {
        CrmSnapshot crm = read(FIELDS, "fields: { deal.milestones.PAID: 7 }");
        assertThat(crm.deals().get(0).damagedKinds()).contains(DataKind.MILESTONES);
    }

    @Test
    void a_field_gets_the_name_by_which_a_policy_asks_for_it() throws IOException {
        CrmSnapshot crm = read(FIELDS, "fields: { deal.fields.advice: Комментарий РОПа, deal.fields.inn: 9 }");
        assertThat(crm.deals().get(0).fields())
                .containsEntry("advice", "Решают до пятницы")
                .containsEntry("Комментарий РОПа", "Решают до пятницы")
                .containsEntry("inn", "");
        assertThat(crm.problems())
                .extracting(SourceProblem::toString)
                .anyMatch(text ->
                        text.contains("No deal has the field \"9\", which the mapping names for deal.fields.inn"));
    }

    @Test
    void an_amount_is_read_as_people_write_it() throws IOException {
        String field = ",'price':5,'custom_fields_values':[{'field_id':8,'field_name':'Сумма по договору',"
                + "'field_type':'text','values':[{'value':'1 250 000,50'}]}]";
        CrmSnapshot crm = read(field, "fields: { deal.amount: Сумма по договору }");
        assertThat(crm.deals().get(0).amount()).hasToString("1250000.50 RUB");
    }

    @Test
    void a_file_or_a_tick_is_a_milestone_at_the_last_change_of_the_card() throws IOException {
        String fields = ",'updated_at':1794898800,'custom_fields_values':["
                + "{'field_id':5,'field_name':'КП','field_type':'file','values':[{'value':{'file_uuid':'a','file_name':'КП 17.pdf'}}]},"
                + "{'field_id':6,'field_name':'Подписан','field_type':'checkbox','values':[{'value':true}]},"
                + "{'field_id':7,'field_name':'Оплачен','field_type':'checkbox','values':[{'value':false}]}]";
        CrmSnapshot crm = read(
                fields,
                "fields: { deal.milestones.OFFER_SENT: КП, deal.milestones.CONTRACT_SIGNED: 6,"
                        + " deal.milestones.PAID: Оплачен }");
        Instant changed = Instant.ofEpochSecond(1794898800);
        assertThat(crm.deals().get(0).milestones())
                .containsExactlyInAnyOrder(
                        new Milestone(MilestoneType.OFFER_SENT, changed),
                        new Milestone(MilestoneType.CONTRACT_SIGNED, changed));
        assertThat(crm.deals().get(0).fields()).containsEntry("КП", "КП 17.pdf");
        assertThat(crm.deals().get(0).damagedKinds()).doesNotContain(DataKind.MILESTONES);
    }

    @Test
    void a_bot_that_is_no_user_has_the_role_that_the_mapping_gives_it() throws IOException {
        CrmSnapshot crm = read(",'created_by':900", "users: { \"900\": { role: ROBOT } }");
        assertThat(crm.deals().get(0).createdBy().role()).isEqualTo(Role.ROBOT);
        assertThat(crm.problems())
                .extracting(SourceProblem::problem)
                .noneMatch(problem -> problem.startsWith("Users who are referred to"));
    }

    @Test
    void what_is_declared_complete_is_carried() throws IOException {
        assertThat(read("", "complete: [TASKS]").coverage().carries(DataKind.TASKS))
                .isTrue();
    }
}

package io.crmrules.examples.harness.export.amocrm;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Money;
import io.crmrules.model.Pipeline;
import io.crmrules.model.SourceProblem;
import io.crmrules.model.Stage;
import io.crmrules.model.Task;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of the real API (see SOURCE.txt beside them), alone and joined with what they refer to. */
class RealBodiesTest {

    @TempDir
    Path folder;

    private Saved saved() {
        return new Saved(folder);
    }

    /** Pipelines 1300 and 3104455, on which the leads of the real bodies stand. */
    private Saved withTheirPipelines() {
        return saved().list("pipelines.json", "pipelines", "{'id':1300,'name':'A'}", "{'id':3104455,'name':'B'}");
    }

    @Test
    void the_account_gives_zone_task_types_and_links() {
        Deal deal = Saved.in(folder)
                .real("sampleGetAccountResponseBody.json")
                .lead("")
                .list(
                        "tasks.json",
                        "tasks",
                        "{'id':5,'entity_id':1,'entity_type':'leads','task_type_id':2,'complete_till':1794862740}")
                .deal();
        assertThat(deal.url()).isEqualTo("https://example.amocrm.ru/leads/detail/1");
        assertThat(deal.tasks()).extracting(Task::type).containsExactly("Встреча");
        assertThat(deal.tasks()).extracting(Task::dueDate).containsExactly(java.time.LocalDate.of(2026, 11, 16));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sampleGetPipelinesResponseBody.json",
                "sampleGetPipelineStatusesResponseBody.json",
                "sampleGetPipelineByIDResponseBody.json"
            })
    void a_pipeline_has_its_stages_in_order(String fixture) {
        CrmSnapshot snapshot = saved().real(fixture).read();
        assertThat(snapshot.pipelines()).hasSize(1);
        Pipeline pipeline = snapshot.pipelines().get(0);
        assertThat(pipeline.id()).isEqualTo("3177727");
        assertThat(pipeline.name()).isEqualTo("Воронка");
        assertThat(pipeline.main()).isTrue();
        assertThat(pipeline.stages())
                .extracting(Stage::id)
                .containsExactly(
                        "3177727:32392156", "3177727:32392159", "3177727:32392165", "3177727:142", "3177727:143");
        assertThat(pipeline.stages())
                .extracting(Stage::type)
                .containsExactly(
                        Stage.Type.INCOMING, Stage.Type.WORKING, Stage.Type.WORKING, Stage.Type.WON, Stage.Type.LOST);
        assertThat(snapshot.problems())
                .extracting(SourceProblem::problem)
                .contains("There are no leads in the export.");
    }

    @Test
    void a_status_alone_belongs_to_the_pipeline_it_names() {
        CrmSnapshot snapshot =
                saved().real("sampleGetPipelineStatusByIDResponseBody.json").read();
        assertThat(snapshot.pipeline("3177727").stages())
                .extracting(Stage::name)
                .containsExactly("Неразобранное", "Успешно реализовано", "Закрыто и не реализовано");
    }

    @Test
    void leads_of_a_page_become_won_deals() {
        CrmSnapshot snapshot =
                withTheirPipelines().real("sampleGetLeadsResponseBody.json").read();
        assertThat(snapshot.deals()).extracting(Deal::id).containsExactly("19619", "14460");
        Deal first = snapshot.deals().get(0);
        assertThat(first.title()).isEqualTo("Сделка для примера");
        assertThat(first.amount()).isEqualTo(Money.of(46_333, "RUB"));
        assertThat(first.stage().id()).isEqualTo("1300:142");
        assertThat(first.stage().won()).isTrue();
        assertThat(first.owner().id()).isEqualTo("123321");
        assertThat(first.createdBy().id()).isEqualTo("321123");
        assertThat(first.createdAt()).isEqualTo(Instant.ofEpochSecond(1453279607));
        assertThat(first.closedAt()).isEqualTo(Instant.ofEpochSecond(1483005931));
        assertThat(snapshot.problems())
                .extracting(SourceProblem::problem)
                .contains(
                        "Page 1 of leads is not among the files.",
                        "Page 3 of leads is not among the files.",
                        "Leads without their links to contacts: 2 (lead 19619, lead 14460).");
    }

    @Test
    void a_lost_lead_has_its_reason_tag_and_company() {
        Deal deal = withTheirPipelines()
                .real("sampleGetLeadByIDResponseBody.json")
                .list("companies.json", "companies", "{'id':10971463,'name':'Ромашка'}")
                .deal();
        assertThat(deal.stage().lost()).isTrue();
        assertThat(deal.refusalReason()).isEqualTo("Пропала потребность");
        assertThat(deal.tags()).containsExactly("тест");
        assertThat(deal.company().name()).isEqualTo("Ромашка");
        assertThat(deal.contacts()).isEmpty();
        assertThat(deal.damagedKinds()).isEmpty();
    }

    @Test
    void leads_without_their_pipeline_are_left_out_and_counted_once() {
        Saved saved = saved().real("sampleGetLeadsResponseBody.json").real("sampleGetPipelinesResponseBody.json");
        assertThat(saved.read().deals()).isEmpty();
        assertThat(saved.problems())
                .contains("Leads on a stage that no saved pipeline has; they are left out: 2"
                        + " (lead 19619 on 1300:142, lead 14460 on 1300:142).");
    }

    @Test
    void contacts_have_phones() {
        CrmSnapshot snapshot =
                saved().real("sampleGetContactByIDResponseBody.json").read();
        assertThat(snapshot.contacts()).extracting(Contact::name).containsExactly("Иван Иванов");
        assertThat(snapshot.contacts().get(0).phones()).containsExactly("+79123");
        assertThat(snapshot.contacts().get(0).createdAt()).isEqualTo(Instant.ofEpochSecond(1582117331));
        assertThat(saved().real("sampleGetContactsResponseBody.json").read().contacts())
                .extracting(Contact::name)
                .containsExactly("Иван Иванов", "1", "dsgdsg");
    }

    @Test
    void a_contact_that_names_a_lead_is_its_contact() {
        Saved saved =
                Saved.in(folder).real("sampleGetContactByIDResponseBody.json").lead("");
        saved.lead(",'_embedded':{'contacts':[]}");
        assertThat(saved.deal().contacts()).extracting(Contact::id).containsExactly("3");
        assertThat(saved.deal().damagedKinds()).isEmpty();
    }

    @Test
    void companies_have_phones() {
        CrmSnapshot snapshot = saved().real("sampleGetCompaniesResponseBody.json")
                .real("sampleGetCompanyByIDResponseBody.json")
                .read();
        assertThat(snapshot.companies())
                .extracting(Company::name)
                .containsExactly("Компания Васи", "Example", "АО Рога и копыта");
        assertThat(snapshot.companies().get(2).phones()).isEqualTo(List.of("123213"));
    }

    @Test
    void a_completed_task_was_done_by_its_last_change_and_its_result_is_a_comment() {
        Deal deal = Saved.in(folder)
                .list("leads.json", "leads", Saved.lead(180765, 20, ""))
                .real("sampleGetTaskByIDResponseBody.json")
                .deal();
        Task task = deal.tasks().get(0);
        assertThat(task.completed()).isTrue();
        assertThat(task.completedAt()).isEqualTo(Instant.ofEpochSecond(1576767989));
        assertThat(task.text()).isEqualTo("Назначить встречу с клиентом");
        assertThat(task.dueAt()).isEqualTo(Instant.ofEpochSecond(1575910423));
        assertThat(deal.comments()).hasSize(1);
        assertThat(deal.comments().get(0).id()).isEqualTo("task-56981-result");
        assertThat(deal.comments().get(0).text()).isEqualTo("Результат есть");
        assertThat(deal.comments().get(0).createdAt()).isEqualTo(Instant.ofEpochSecond(1576767989));
        assertThat(deal.comments().get(0).author().id()).isEqualTo("3987910");
    }

    @Test
    void tasks_saved_with_a_filter_are_read_and_prove_nothing_by_their_absence() {
        Saved saved = Saved.in(folder)
                .list("leads.json", "leads", Saved.lead(167353, 20, ""))
                .real("sampleGetTasksResponseBody.json");
        assertThat(saved.deal().tasks()).extracting(Task::id).containsExactly("7087");
        assertThat(saved.deal().tasks().get(0).dueDate()).isEqualTo("2019-12-06");
        assertThat(saved.read().coverage().carries(DataKind.TASKS)).isFalse();
        assertThat(saved.problems())
                .contains("It is not proven that these are all tasks (filter by task_type, is_completed)")
                .contains("Records of deals that are not in the export: 1 (task 215089 of deal 1035487).");
    }

    @Test
    void all_bodies_together_are_recognised_and_read() {
        Saved all = withTheirPipelines();
        List.of("Account", "Companies", "CompanyByID", "ContactByID", "Contacts", "LeadByID", "Leads")
                .forEach(name -> all.real("sampleGet" + name + "ResponseBody.json"));
        List.of("PipelineByID", "PipelineStatusByID", "PipelineStatuses", "Pipelines", "TaskByID", "Tasks")
                .forEach(name -> all.real("sampleGet" + name + "ResponseBody.json"));
        assertThat(new AmoCrmExport().recognises(folder)).isTrue();
        CrmSnapshot snapshot = all.read();
        assertThat(snapshot.deals()).hasSize(3);
        assertThat(snapshot.pipelines()).hasSize(3);
        assertThat(snapshot.companies()).hasSize(3);
        assertThat(snapshot.contacts()).hasSize(3);
    }
}

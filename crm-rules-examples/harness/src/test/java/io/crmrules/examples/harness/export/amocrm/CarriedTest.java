package io.crmrules.examples.harness.export.amocrm;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as carried is what is proven complete. */
class CarriedTest {

    private static final String LINKED = ",'_embedded':{'companies':[],'contacts':[{'id':3}]}";

    @TempDir
    Path folder;

    private Saved saved;

    @BeforeEach
    void aLeadOfAContact() {
        saved = Saved.in(folder)
                .list("contacts.json", "contacts", "{'id':3,'name':'Иван'}")
                .lead(LINKED);
    }

    @Test
    void without_the_notes_of_contacts_nothing_is_known_of_calls_with_them() {
        saved.list("leads_notes.json", "notes").list("tasks.json", "tasks");
        assertThat(saved.read().coverage().provides()).doesNotContain(DataKind.INTERACTIONS, DataKind.COMMENTS);
        assertThat(saved.problems()).contains("Not all notes of contacts are in the export");
        saved.page("contacts_notes.json", "notes", "contacts/notes");
        assertThat(saved.read().coverage().provides()).contains(DataKind.INTERACTIONS, DataKind.COMMENTS);
    }

    @Test
    void open_tasks_alone_are_carried_as_such() {
        saved.page("tasks.json", "tasks", "tasks?filter%5Bis_completed%5D=0");
        assertThat(saved.read().coverage().openOnly(DataKind.TASKS)).isTrue();
    }

    @Test
    void a_lead_that_says_when_its_next_task_is_due_has_one_though_it_is_not_here() {
        saved.lead(",'closest_task_at':1794862800" + LINKED).list("tasks.json", "tasks");
        assertThat(saved.deal().damagedKinds()).contains(DataKind.TASKS);
        saved.list("tasks.json", "tasks", "{'id':5,'entity_type':'leads','entity_id':1,'text':'Позвонить'}");
        assertThat(saved.deal().damagedKinds()).doesNotContain(DataKind.TASKS);
    }

    @Test
    void tasks_of_leads_alone_say_nothing_of_a_deal_with_a_contact() {
        saved.page("tasks.json", "tasks", "tasks?filter[entity_type]=leads");
        assertThat(saved.deal().damagedKinds()).contains(DataKind.TASKS);
    }

    @Test
    void a_task_of_the_only_contact_is_the_deals() {
        saved.list("tasks.json", "tasks", "{'id':5,'entity_type':'contacts','entity_id':3,'text':'Позвонить'}");
        assertThat(saved.deal().openTasks()).hasSize(1);
    }

    @Test
    void an_open_task_of_a_contact_of_two_deals_is_held_against_neither() {
        saved.list("leads.json", "leads", Saved.lead(1, 20, LINKED), Saved.lead(2, 20, LINKED))
                .list("tasks.json", "tasks", "{'id':5,'entity_type':'contacts','entity_id':3,'text':'Позвонить'}");
        assertThat(saved.read().deals())
                .allMatch(deal ->
                        deal.openTasks().isEmpty() && deal.damagedKinds().contains(DataKind.TASKS));
    }

    @Test
    void an_error_in_place_of_a_list_is_lost_and_told() {
        saved.with("tasks.json", "{'title':'Unauthorized','status':401,'detail':''}");
        CrmSnapshot crm = saved.read();
        assertThat(crm.coverage().carries(DataKind.TASKS)).isFalse();
        assertThat(crm.problems()).anyMatch(problem -> problem.lost().containsKey("TASKS"));
        assertThat(saved.problems()).contains("It holds no list of tasks: 401 \"Unauthorized\"");
    }

    @Test
    void a_task_whose_state_is_not_told_is_not_open() {
        saved.with(
                "tasks.json",
                "{'_links':{'self':{'href':'https://x.amocrm.ru/api/v4/tasks'}},'_embedded':{'tasks':[{'id':5,"
                        + "'entity_type':'leads','entity_id':1,'complete_till':1794862800,'responsible_user_id':1}]}}");
        assertThat(saved.deal().tasks()).isEmpty();
        assertThat(saved.deal().damagedKinds()).contains(DataKind.TASKS);
    }

    @Test
    void a_single_record_in_the_future_does_not_move_the_export() {
        saved.list("leads.json", "leads", Saved.lead(1, 20, LINKED), Saved.lead(2, 20, LINKED))
                .list(
                        "leads_notes.json",
                        "notes",
                        "{'id':7,'entity_id':1,'note_type':'service_message','created_at':1826611200}");
        CrmSnapshot crm = saved.read(new ReadingOptions(null, null));
        assertThat(crm.takenAt()).isEqualTo(Instant.ofEpochSecond(Saved.MONDAY));
        assertThat(crm.problems())
                .anyMatch(problem ->
                        problem.warning() && problem.problem().startsWith("Records are dated long after all others"));
    }

    @Test
    void a_call_that_made_an_unsorted_lead_was_a_call() {
        saved.page(
                "unsorted.json",
                "unsorted",
                "leads/unsorted",
                "{'uid':'ab','category':'sip','pipeline_id':7,'created_at':" + Saved.MONDAY
                        + ",'metadata':{'called_at':1794812300,'duration':'95','phone':'503'},"
                        + "'_embedded':{'leads':[{'id':9}],'contacts':[],'companies':[]}}");
        Deal waiting = saved.read().deals().get(1);
        assertThat(waiting.interactions()).singleElement().matches(Interaction::shared);
        assertThat(waiting.interactions().get(0).talkSeconds()).isEqualTo(95);
    }
}

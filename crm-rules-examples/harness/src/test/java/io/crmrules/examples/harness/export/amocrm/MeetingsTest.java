package io.crmrules.examples.harness.export.amocrm;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingsTest {

    private static final Instant BEGIN = Instant.ofEpochSecond(Saved.MONDAY + 7200);

    @TempDir
    Path folder;

    private Saved saved(String... tasks) {
        return Saved.in(folder).lead(",'_embedded':{'contacts':[]}").list("tasks.json", "tasks", tasks);
    }

    private static String meeting(String text, String more) {
        return "{'id':5,'entity_id':1,'entity_type':'leads','task_type_id':2,'responsible_user_id':11,'text':'" + text
                + "','created_at':" + Saved.MONDAY + ",'complete_till':" + (Saved.MONDAY + 7200) + more + "}";
    }

    private static String done(String result) {
        return ",'is_completed':true,'updated_at':" + (Saved.MONDAY + 10_800) + ",'result':{'text':'" + result + "'}";
    }

    private static Milestone scheduled() {
        return new Milestone(MilestoneType.MEETING_SCHEDULED, Instant.ofEpochSecond(Saved.MONDAY));
    }

    @Test
    void a_meeting_with_an_hour_was_scheduled_when_it_was_entered() {
        Saved saved = saved(meeting("Показать стеллажи на складе", ""));
        assertThat(saved.deal().milestones()).containsExactly(scheduled());
        assertThat(saved.deal().interactions())
                .as("whether it took place is open")
                .isEmpty();
        assertThat(saved.read().coverage().carriesType(DataKind.MILESTONES, MilestoneType.MEETING_SCHEDULED))
                .isTrue();
        assertThat(saved.read().coverage().carriesType(DataKind.MILESTONES, MilestoneType.MEETING_HELD))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Назначить встречу с клиентом", "Договориться о встрече", "Schedule a meeting"})
    void a_task_to_agree_on_a_meeting_is_none(String text) {
        Deal deal = saved(meeting(text, "")).deal();
        assertThat(deal.milestones()).isEmpty();
        assertThat(deal.damagedKinds()).contains(DataKind.MILESTONES);
    }

    @Test
    void a_meeting_without_an_hour_may_not_be_agreed() {
        Deal deal = saved(meeting("Встреча", "").replace(String.valueOf(Saved.MONDAY + 7200), "1794862799"))
                .deal();
        assertThat(deal.milestones()).isEmpty();
        assertThat(deal.damagedKinds()).contains(DataKind.MILESTONES);
    }

    @Test
    void one_that_is_done_with_a_result_was_held_and_speaks_for_those_who_met() {
        Deal deal =
                saved(meeting("Встреча на складе", done("Показали, ждут КП"))).deal();
        assertThat(deal.milestones())
                .containsExactly(
                        scheduled(),
                        new Milestone(MilestoneType.MEETING_HELD, Instant.ofEpochSecond(Saved.MONDAY + 10_800)));
        Interaction held = deal.interactions().get(0);
        assertThat(held.meeting() && held.held() && held.shared()).isTrue();
        assertThat(held.startedAt()).isEqualTo(BEGIN);
        assertThat(held.user().id()).isEqualTo("11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Клиент не готов, дорого"})
    void one_that_is_done_and_not_clearly_told_of_may_have_been_held(String result) {
        Deal deal = saved(meeting("Встреча на складе", done(result))).deal();
        assertThat(deal.milestones()).containsExactly(scheduled());
        assertThat(deal.interactions()).singleElement().matches(Interaction::held);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Клиент не приехал", "Отменили", "Перенесли на вторник", "No show", "Cancelled"})
    void one_whose_result_denies_it_was_not_held(String result) {
        Deal deal = saved(meeting("Встреча на складе", done(result))).deal();
        assertThat(deal.milestones()).containsExactly(scheduled());
        assertThat(deal.interactions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tasks?filter[is_completed]=0", "tasks?filter[entity_type]=leads", "tasks?filter[task_type]=2"})
    void some_of_the_tasks_do_not_prove_that_there_was_no_meeting(String request) {
        Saved saved = Saved.in(folder)
                .lead(",'_embedded':{'contacts':[]}")
                .list("leads_notes.json", "notes")
                .list("events.json", "events")
                .page("tasks.json", "tasks", request, meeting("Встреча", ""));
        assertThat(saved.read().coverage().carriesType(DataKind.INTERACTIONS, Interaction.Type.MEETING))
                .isFalse();
        assertThat(saved.read().coverage().carriesType(DataKind.INTERACTIONS, Interaction.Type.CALL))
                .isTrue();
        assertThat(saved.read().coverage().carries(DataKind.MILESTONES)).isFalse();
    }

    @Test
    void a_type_of_tasks_that_is_called_a_meeting_is_one() {
        Saved saved = saved(meeting("Показ", "").replace("'task_type_id':2", "'task_type_id':2731"));
        assertThat(saved.deal().milestones()).isEmpty();
        saved.with(
                "account.json",
                "{'id':1,'subdomain':'x','current_user_id':1,'_embedded':{'task_types':[{'id':2731,'name':'Встреча в шоуруме'}]}}");
        assertThat(saved.deal().milestones()).containsExactly(scheduled());
    }

    @Test
    void a_meeting_with_a_contact_of_two_deals_was_scheduled_for_one_of_them() {
        String linked = ",'_embedded':{'companies':[],'contacts':[{'id':3}]}";
        Saved saved = saved(meeting("Встреча", "")
                        .replace("'leads'", "'contacts'")
                        .replace("'entity_id':1", "'entity_id':3"))
                .list("contacts.json", "contacts", "{'id':3,'name':'Иван'}")
                .list("leads.json", "leads", Saved.lead(1, 20, linked), Saved.lead(2, 20, linked));
        assertThat(saved.read().deals())
                .allMatch(deal ->
                        deal.milestones().isEmpty() && deal.damagedKinds().contains(DataKind.MILESTONES));
    }
}

package io.crmrules.examples.harness.export.amocrm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.model.Coverage;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.DueChange;
import io.crmrules.model.FieldChange;
import io.crmrules.model.Interaction;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasks and events. */
class HistoryTest {

    @TempDir
    Path folder;

    private Saved saved;

    @BeforeEach
    void one_lead() {
        saved = Saved.in(folder).lead(",'responsible_user_id':12");
    }

    private static String event(String type, String entity, long id, String before, String after) {
        return "{'id':'e" + type + id + "','type':'" + type + "','entity_type':'" + entity + "','entity_id':" + id
                + ",'created_by':12,'created_at':" + (Saved.MONDAY + 60) + ",'value_before':" + before
                + ",'value_after':" + after + "}";
    }

    private static String status(long id) {
        return "[{'lead_status':{'id':" + id + ",'pipeline_id':7}}]";
    }

    private static String owner(long id) {
        return "[{'responsible_user':{'id':" + id + "}}]";
    }

    @Test
    void a_move_has_its_stages_author_and_moment() {
        saved.page(
                "events.json",
                "events",
                "events?limit=100",
                event("lead_status_changed", "lead", 1, status(10), status(20)));
        StageChange move = saved.deal().stageChanges().get(0);
        assertThat(move.from().id()).isEqualTo("7:10");
        assertThat(move.to().id()).isEqualTo("7:20");
        assertThat(move.by().id()).isEqualTo("12");
        assertThat(move.at()).isEqualTo(Instant.ofEpochSecond(Saved.MONDAY + 60));
        assertThat(saved.deal().damagedKinds()).doesNotContain(DataKind.STAGE_HISTORY);
        assertThat(saved.read().coverage().provides())
                .contains(DataKind.STAGE_HISTORY, DataKind.STAGE_AUTHORS, DataKind.OWNER_HISTORY);
    }

    @Test
    void a_handover_has_both_owners() {
        saved.page(
                "events.json",
                "events",
                "events",
                event("entity_responsible_changed", "lead", 1, owner(11), owner(12)));
        OwnerChange change = saved.deal().ownerChanges().get(0);
        assertThat(change.from().id()).isEqualTo("11");
        assertThat(change.to()).isEqualTo(saved.deal().owner());
    }

    @Test
    void a_move_to_a_stage_that_is_gone_makes_the_history_not_checkable() {
        saved.list("events.json", "events", event("lead_status_changed", "lead", 1, "[]", status(999)));
        Deal deal = saved.deal();
        assertThat(deal.stageChanges()).isEmpty();
        assertThat(deal.damagedKinds()).contains(DataKind.STAGE_HISTORY, DataKind.STAGE_AUTHORS);
        assertThat(saved.problems()).contains("Moves to a stage that no saved pipeline has: 1 (event ");
    }

    @Test
    void a_history_that_does_not_lead_to_today_has_gaps() {
        saved.list(
                "events.json",
                "events",
                event("lead_status_changed", "lead", 1, status(20), status(30)),
                event("entity_responsible_changed", "lead", 1, owner(11), owner(13)));
        assertThat(saved.deal().damagedKinds()).contains(DataKind.STAGE_HISTORY, DataKind.OWNER_HISTORY);
    }

    @Test
    void events_of_strangers_are_counted_once() {
        saved.list(
                "events.json",
                "events",
                event("lead_status_changed", "lead", 5, status(10), status(20)),
                event("entity_responsible_changed", "lead", 6, owner(1), owner(2)),
                event("entity_responsible_changed", "contact", 7, owner(1), owner(2)));
        assertThat(saved.problems()).contains("Records of deals that are not in the export: 2 (event ");
    }

    @Test
    void events_filtered_by_type_carry_only_what_they_name() {
        saved.page(
                "events.json",
                "events",
                "events?filter%5Btype%5D%5B%5D=lead_status_changed&filter[created_at][from]=1794700000",
                event("lead_status_changed", "lead", 1, status(10), status(20)));
        Coverage coverage = saved.read().coverage();
        assertThat(coverage.provides())
                .contains(DataKind.STAGE_HISTORY, DataKind.STAGE_AUTHORS)
                .doesNotContain(DataKind.OWNER_HISTORY);
        assertThat(coverage.spans().get(DataKind.STAGE_HISTORY).from()).isEqualTo(Instant.ofEpochSecond(1794700000));
    }

    @Test
    void events_without_a_link_prove_nothing() {
        String event = event("lead_status_changed", "lead", 1, status(10), status(20));
        saved.with("events.json", "{'_embedded':{'events':[" + event + "]}}");
        assertThat(saved.deal().stageChanges()).hasSize(1);
        assertThat(saved.read().coverage().provides())
                .doesNotContain(DataKind.STAGE_HISTORY, DataKind.STAGE_AUTHORS, DataKind.OWNER_HISTORY);
    }

    @Test
    void a_change_of_price_is_one_of_the_amount() {
        saved.page(
                "events.json",
                "events",
                "events",
                event("sale_field_changed", "lead", 1, sale(100000), sale(80000)),
                event("sale_field_changed", "lead", 1, "[]", sale(100000)).replace("'id':'e", "'id':'f"));
        assertThat(saved.deal().fieldChanges())
                .extracting(FieldChange::field, FieldChange::from, FieldChange::to)
                .containsExactlyInAnyOrder(tuple("amount", "100000", "80000"), tuple("amount", "", "100000"));
        assertThat(saved.deal().fieldChanges().get(0).by().id()).isEqualTo("12");
        assertThat(saved.read().coverage().provides()).contains(DataKind.FIELD_HISTORY, DataKind.DUE_HISTORY);
    }

    private static String sale(long value) {
        return "[{'sale_field_value':{'sale':" + value + "}}]";
    }

    @Test
    void a_change_of_a_field_has_its_name_where_any_lead_tells_it_else_its_id() {
        saved.lead(",'responsible_user_id':12,'custom_fields_values':[{'field_id':501,'field_name':'Скидка','values':"
                + "[{'value':'15'}]}]");
        saved.list(
                "events.json",
                "events",
                event("custom_field_501_value_changed", "lead", 1, "[]", custom("10", "15")),
                event("custom_field_502_value_changed", "lead", 1, custom("нет"), custom("да")));
        assertThat(saved.deal().fieldChanges())
                .extracting(FieldChange::field, FieldChange::from, FieldChange::to)
                .containsExactlyInAnyOrder(tuple("Скидка", "", "10, 15"), tuple("502", "нет", "да"));
    }

    private static String custom(String... values) {
        return Stream.of(values)
                .map(value -> "{'custom_field_value':{'field_id':501,'text':'" + value + "'}}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void a_deadline_that_was_moved_is_a_change_of_the_task() {
        saved.list("tasks.json", "tasks", TASK);
        saved.page("events.json", "events", "events", event("task_deadline_changed", "task", 5, due(60), due(120)));
        DueChange change = saved.deal().tasks().get(0).dueChanges().get(0);
        assertThat(change.from()).isEqualTo(Instant.ofEpochSecond(Saved.MONDAY + 60));
        assertThat(change.to()).isEqualTo(Instant.ofEpochSecond(Saved.MONDAY + 120));
        assertThat(change.by().id()).isEqualTo("12");
        assertThat(saved.read().coverage().provides()).contains(DataKind.DUE_HISTORY);
    }

    @Test
    void a_deadline_that_does_not_say_to_when_proves_nothing() {
        saved.list("tasks.json", "tasks", TASK);
        saved.page("events.json", "events", "events", event("task_deadline_changed", "task", 5, due(60), "[]"));
        assertThat(saved.read().coverage().provides()).doesNotContain(DataKind.DUE_HISTORY);
    }

    private static final String TASK = "{'id':5,'entity_type':'leads','entity_id':1,'text':'Позвонить',"
            + "'is_completed':false,'complete_till':" + (Saved.MONDAY + 120) + ",'responsible_user_id':12}";

    private static String due(long seconds) {
        return "[{'task_deadline':{'timestamp':" + (Saved.MONDAY + seconds) + "}}]";
    }

    @Test
    void events_of_some_types_do_not_tell_of_all_fields() {
        saved.page(
                "events.json",
                "events",
                "events?filter[type]=sale_field_changed",
                event("sale_field_changed", "lead", 1, sale(1), sale(2)));
        assertThat(saved.read().coverage().provides()).doesNotContain(DataKind.FIELD_HISTORY, DataKind.DUE_HISTORY);
    }

    @Test
    void chat_messages_are_interactions() {
        saved.list("events.json", "events", event("outgoing_chat_message", "lead", 1, "[]", "[]"));
        Interaction message = saved.deal().interactions().get(0);
        assertThat(message.type()).isEqualTo(Interaction.Type.MESSAGE);
        assertThat(message.outgoing()).isTrue();
        assertThat(message.user().id()).isEqualTo("12");
    }

    private static String task(String more) {
        return "{'id':5,'entity_id':1,'entity_type':'leads','is_completed':false,'text':'Отправить договор'" + more
                + "}";
    }

    @Test
    void an_event_tells_when_a_task_was_completed() {
        saved.list("tasks.json", "tasks", task(",'is_completed':true,'result':{'text':'Договор подписан'}"));
        saved.list("events.json", "events", event("task_completed", "task", 5, "[]", "[]"));
        Deal deal = saved.deal();
        assertThat(deal.lastTaskCompletedAt()).isEqualTo(Instant.ofEpochSecond(Saved.MONDAY + 60));
        assertThat(deal.comments().get(0).createdAt()).isEqualTo(deal.lastTaskCompletedAt());
        assertThat(deal.comments().get(0).author().id()).isEqualTo("12");
    }

    @Test
    void a_task_that_was_reopened_is_open() {
        saved.list("tasks.json", "tasks", task(""));
        saved.list("events.json", "events", event("task_completed", "task", 5, "[]", "[]"));
        assertThat(saved.deal().openTasks()).hasSize(1);
    }

    @Test
    void a_task_till_23_59_is_due_on_the_day() {
        saved.list("tasks.json", "tasks", task(",'complete_till':1794862799"));
        Task task = saved.deal().tasks().get(0);
        assertThat(task.dueAt()).isNull();
        assertThat(task.dueDate()).isEqualTo(LocalDate.of(2026, 11, 16));
    }

    @Test
    void the_accounts_zone_decides_which_minute_is_the_last() {
        saved.with(
                "account.json",
                "{'id':1,'subdomain':'x','current_user_id':1,'_embedded':{'datetime_settings':{'timezone':'Asia/Yekaterinburg'}}}");
        saved.list("tasks.json", "tasks", task(",'complete_till':1794862799"));
        assertThat(saved.deal().tasks().get(0).dueAt()).isEqualTo(Instant.ofEpochSecond(1794862799));
    }

    @Test
    void the_policys_zone_stands_in_for_an_unknown_one() {
        saved.with(
                "account.json",
                "{'id':1,'subdomain':'x','current_user_id':1,'_embedded':{'datetime_settings':{'timezone':'Mars/Olympus'}}}");
        saved.list("tasks.json", "tasks", task(",'complete_till':1794855599"));
        var options = new ReadingOptions(Saved.NOW, ZoneId.of("Asia/Yekaterinburg"));
        Task task = saved.read(options).deals().get(0).tasks().get(0);
        assertThat(task.dueDate()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(saved.problems()).contains("The time zone \"Mars/Olympus\" is not known; Europe/Moscow is taken.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "{'text':''}", "{}"})
    void an_empty_result_is_no_comment(String result) {
        saved.list("tasks.json", "tasks", task(",'updated_at':1794862799,'result':" + result));
        assertThat(saved.deal().comments()).isEmpty();
        assertThat(saved.problems()).doesNotContain("/_embedded/tasks");
    }

    @Test
    void tasks_of_contacts_are_not_tasks_of_deals() {
        saved.list("tasks.json", "tasks", "{'id':6,'entity_id':1,'entity_type':'contacts'}");
        assertThat(saved.deal().tasks()).isEmpty();
        assertThat(saved.problems()).doesNotContain("Tasks of leads");
    }

    @Test
    void a_task_without_id_makes_tasks_of_its_deal_not_checkable() {
        saved.list("tasks.json", "tasks", "{'entity_id':1,'entity_type':'leads'}");
        assertThat(saved.deal().damagedKinds()).contains(DataKind.TASKS);
    }

    @Test
    void a_task_whose_due_moment_cannot_be_read_is_not_called_one_without_a_due_moment() {
        saved.list("tasks.json", "tasks", task(",'complete_till':'завтра'"));
        assertThat(saved.deal().tasks()).isEmpty();
        assertThat(saved.deal().damagedKinds()).contains(DataKind.TASKS);
        assertThat(saved.problems()).contains("complete_till \"завтра\" is not a moment.");
    }
}

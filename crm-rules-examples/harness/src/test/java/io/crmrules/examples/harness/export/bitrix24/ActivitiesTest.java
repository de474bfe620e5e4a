package io.crmrules.examples.harness.export.bitrix24;

import static io.crmrules.examples.harness.export.bitrix24.Answers.moscow;
import static io.crmrules.examples.harness.export.bitrix24.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.Comment;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.SourceProblem;
import io.crmrules.model.Task;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivitiesTest {

    private static final String TODO = """
            {"ID":"20","OWNER_ID":"410","OWNER_TYPE_ID":"2","TYPE_ID":"6","PROVIDER_ID":"CRM_TODO","SUBJECT":"Позвонить",
             "DESCRIPTION":"","CREATED":"2026-11-18T10:00:00+03:00","DEADLINE":"2026-11-24T11:00:00+03:00",
             "START_TIME":"2026-11-19T12:00:00+03:00","END_TIME":"2026-11-19T13:00:00+03:00",
             "COMPLETED":"N","RESPONSIBLE_ID":"5","AUTHOR_ID":"5","DIRECTION":"0"}""";

    private static final String CALL = with(
            TODO,
            "\"TYPE_ID\":\"2\"",
            "\"PROVIDER_ID\":\"VOXIMPLANT_CALL\"",
            "\"DIRECTION\":\"2\"",
            "\"COMPLETED\":\"Y\"");

    private static final String STATISTIC = """
            {"ID":"7","PORTAL_USER_ID":"5","PORTAL_NUMBER":"503-814","CALL_DURATION":"95","CALL_TYPE":"2",
             "CALL_START_DATE":"2026-11-19T12:00:00+03:00","CALL_FAILED_CODE":"200","RECORD_FILE_ID":9079,
             "CRM_ENTITY_TYPE":"CONTACT","CRM_ENTITY_ID":"84","CRM_ACTIVITY_ID":"20"}""";

    @TempDir
    private Path folder;

    private Deal dealWith(String activity) {
        return new Answers(folder).list("crm.activity.list", activity).deal();
    }

    @Test
    void a_to_do_is_a_task_with_its_deadline() {
        Task task = dealWith(TODO).openTasks().get(0);
        assertThat(task.id()).isEqualTo("20");
        assertThat(task.text()).isEqualTo("Позвонить");
        assertThat(task.dueAt()).isEqualTo(moscow("2026-11-24T11:00"));
        assertThat(task.createdAt()).isEqualTo(moscow("2026-11-18T10:00"));
        assertThat(task.assignee().name()).isEqualTo("Анна Соколова");
    }

    @Test
    void the_description_of_a_to_do_belongs_to_what_is_to_be_done() {
        assertThat(dealWith(with(TODO, "\"DESCRIPTION\":\"[B]Уточнить[/B] объём\""))
                        .openTasks())
                .extracting(Task::text)
                .containsExactly("Позвонить\nУточнить объём");
    }

    @Test
    void the_year_9999_means_no_deadline() {
        assertThat(dealWith(with(TODO, "\"DEADLINE\":\"9999-12-31T00:00:00+03:00\""))
                        .openTasks())
                .extracting(Task::dueAt)
                .containsOnlyNulls();
    }

    @Test
    void a_completed_to_do_was_done_at_an_unknown_moment() {
        Task task = dealWith(with(TODO, "\"COMPLETED\":\"Y\"")).tasks().get(0);
        assertThat(task.completed()).isTrue();
        assertThat(task.completedAt()).isNull();
    }

    @Test
    void the_portal_s_own_task_knows_when_it_was_completed_and_is_not_counted_twice() {
        Deal deal = new Answers(folder)
                .list(
                        "crm.activity.list",
                        with(TODO, "\"TYPE_ID\":\"3\"", "\"ASSOCIATED_ENTITY_ID\":\"77\"", "\"COMPLETED\":\"Y\""))
                .list(
                        "tasks.task.list",
                        "{\"id\":\"77\",\"title\":\"Договор\",\"status\":\"5\",\"deadline\":null,\"responsibleId\":\"5\",\"ufCrmTask\":[\"D_410\"],"
                                + "\"closedDate\":\"2026-11-19T15:00:00+03:00\"}")
                .deal();
        assertThat(deal.tasks()).extracting(Task::id).containsExactly("task-77");
        assertThat(deal.tasks()).extracting(Task::completedAt).containsExactly(moscow("2026-11-19T15:00"));
    }

    @Test
    void a_planned_call_is_a_task_until_it_is_completed() {
        assertThat(dealWith(with(CALL, "\"COMPLETED\":\"N\"")).openTasks())
                .extracting(Task::type)
                .containsExactly("call");
        Deal made = dealWith(CALL);
        assertThat(made.tasks()).isEmpty();
        assertThat(made.interactions())
                .extracting(Interaction::direction)
                .containsExactly(Interaction.Direction.OUTGOING);
        assertThat(made.interactions()).extracting(Interaction::talkSeconds).containsOnlyNulls();
    }

    @Test
    void the_telephony_tells_how_long_was_talked() {
        Deal deal = new Answers(folder)
                .list("crm.activity.list", CALL)
                .list("voximplant.statistic.get", STATISTIC)
                .deal();
        Interaction call = deal.interactions().get(0);
        assertThat(deal.interactions()).hasSize(1);
        assertThat(call.talkSeconds()).isEqualTo(95);
        assertThat(call.direction()).isEqualTo(Interaction.Direction.INCOMING);
        assertThat(call.recording()).isEqualTo("disk file 9079");
        assertThat(deal.damagedKinds()).doesNotContain(DataKind.INTERACTIONS);
    }

    @Test
    void a_missed_call_has_talk_time_0_and_a_contradictory_one_an_unknown() {
        Answers answers = new Answers(folder).list("crm.activity.list", with(CALL, "\"COMPLETED\":\"N\""));
        answers.list(
                "voximplant.statistic.get", with(STATISTIC, "\"CALL_FAILED_CODE\":\"304\"", "\"CALL_DURATION\":\"0\""));
        assertThat(answers.deal().interactions())
                .extracting(Interaction::missed)
                .containsExactly(true);
        answers.list("voximplant.statistic.get", with(STATISTIC, "\"CALL_FAILED_CODE\":\"304\""));
        assertThat(answers.deal().interactions())
                .extracting(Interaction::talkSeconds)
                .containsOnlyNulls();
        answers.list("voximplant.statistic.get", with(STATISTIC, "\"CALL_DURATION\":\"0\""));
        assertThat(answers.deal().interactions())
                .extracting(Interaction::talkSeconds)
                .containsOnlyNulls();
    }

    @Test
    void a_call_with_a_contact_of_one_deal_was_about_that_deal() {
        Deal deal =
                new Answers(folder).list("voximplant.statistic.get", STATISTIC).deal();
        assertThat(deal.interactions()).singleElement().matches(call -> !call.shared());
    }

    @Test
    void a_completed_meeting_was_held_and_its_description_is_a_comment_at_its_end() {
        Deal deal = dealWith(with(CALL, "\"TYPE_ID\":\"1\"", "\"DESCRIPTION\":\"Договорились о показе\""));
        assertThat(deal.interactions()).extracting(Interaction::held).containsExactly(true);
        assertThat(deal.interactions()).extracting(Interaction::talkSeconds).containsExactly(3600);
        assertThat(deal.comments()).extracting(Comment::text).containsExactly("Договорились о показе");
        assertThat(deal.comments()).extracting(Comment::createdAt).containsExactly(moscow("2026-11-19T13:00"));
    }

    @Test
    void an_e_mail_counts_as_one_completed_or_not() {
        Deal deal = dealWith(with(TODO, "\"TYPE_ID\":\"4\"", "\"DIRECTION\":\"1\""));
        assertThat(deal.openTasks()).isEmpty();
        assertThat(deal.interactions()).extracting(Interaction::type).containsExactly(Interaction.Type.EMAIL);
        assertThat(deal.interactions()).extracting(Interaction::incoming).containsExactly(true);
    }

    @Test
    void a_chat_may_hold_answers_that_are_not_exported() {
        assertThat(dealWith(with(TODO, "\"PROVIDER_ID\":\"IMOPENLINES_SESSION\""))
                        .damagedKinds())
                .contains(DataKind.INTERACTIONS)
                .doesNotContain(DataKind.TASKS);
    }

    @Test
    void an_application_s_own_open_activity_may_be_a_plan() {
        assertThat(dealWith(with(TODO, "\"PROVIDER_ID\":\"REST_APP\"")).damagedKinds())
                .contains(DataKind.INTERACTIONS, DataKind.TASKS);
    }

    @Test
    void an_activity_that_a_customer_owns_belongs_to_the_deal_it_is_bound_to() {
        String bound = with(
                TODO,
                "\"OWNER_TYPE_ID\":\"3\"",
                "\"OWNER_ID\":\"84\"",
                "\"BINDINGS\":[{\"OWNER_TYPE_ID\":\"2\",\"OWNER_ID\":\"410\"}]");
        assertThat(dealWith(bound).openTasks()).hasSize(1);
    }

    @Test
    void a_plan_that_hangs_on_a_customer_of_one_deal_is_the_deal_s() {
        Deal deal = dealWith(with(TODO, "\"OWNER_TYPE_ID\":\"3\"", "\"OWNER_ID\":\"84\""));
        assertThat(deal.openTasks()).hasSize(1);
        assertThat(deal.damagedKinds()).doesNotContain(DataKind.TASKS);
    }

    @Test
    void a_malformed_deadline_costs_the_task_and_is_told_with_its_place() {
        var snapshot = new Answers(folder)
                .list("crm.activity.list", with(TODO, "\"DEADLINE\":\"завтра\""))
                .read();
        assertThat(snapshot.problems())
                .extracting(SourceProblem::toString)
                .contains(
                        "crm.activity.list.json, /result/0/DEADLINE: activity 20: DEADLINE \"завтра\" is not a moment. "
                                + "Maybe write it like 2026-11-20T18:05:00+03:00.");
        assertThat(snapshot.deals().get(0).damagedKinds()).contains(DataKind.TASKS);
    }
}

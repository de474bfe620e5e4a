package io.crmrules.examples.harness.export.bitrix24;

import static io.crmrules.examples.harness.export.bitrix24.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls and messages, beside those that an activity of the deal shows. */
class CallsTest {

    private static final String CALL = """
            {"ID":"7","PORTAL_USER_ID":"5","PORTAL_NUMBER":"503-814","PHONE_NUMBER":"89161234567","CALL_DURATION":"95",
             "CALL_TYPE":"1","CALL_START_DATE":"2026-11-19T12:00:00+03:00","CALL_FAILED_CODE":"200",
             "CRM_ENTITY_TYPE":"CONTACT","CRM_ENTITY_ID":"84","CRM_ACTIVITY_ID":null}""";

    private static final String MESSAGE = """
            {"ID":"20","OWNER_ID":"410","OWNER_TYPE_ID":"2","TYPE_ID":"6","PROVIDER_ID":"CRM_SMS","SUBJECT":"SMS",
             "DESCRIPTION":"","CREATED":"2026-11-18T10:00:00+03:00","COMPLETED":"Y","DIRECTION":"2",
             "RESPONSIBLE_ID":"5","AUTHOR_ID":"5"}""";

    private static final String TODO = """
            {"ID":"21","OWNER_ID":"410","OWNER_TYPE_ID":"2","TYPE_ID":"3","PROVIDER_ID":"TASKS","SUBJECT":"Договор",
             "DESCRIPTION":"","CREATED":"2026-11-18T10:00:00+03:00","DEADLINE":"2026-11-19T11:00:00+03:00",
             "ASSOCIATED_ENTITY_ID":"77","COMPLETED":"N","RESPONSIBLE_ID":"5","AUTHOR_ID":"5"}""";

    @TempDir
    private Path folder;

    private Answers answers;

    @BeforeEach
    void an_export() {
        answers = new Answers(folder);
    }

    @Test
    void a_call_that_nobody_bound_is_told_by_the_number_and_asks_nothing() {
        Deal deal = answers.list(
                        "crm.contact.list",
                        "{\"ID\":\"84\",\"NAME\":\"Игорь\",\"PHONE\":[{\"VALUE\":\"+7 916 123-45-67\"}],\"HAS_EMAIL\":\"N\"}")
                .list("voximplant.statistic.get", with(CALL, "\"CRM_ENTITY_TYPE\":\"\"", "\"CRM_ENTITY_ID\":null"))
                .deal();
        assertThat(deal.interactions()).hasSize(1);
        assertThat(deal.interactions()).extracting(Interaction::shared).containsExactly(true);
    }

    @Test
    void a_call_whose_activity_is_missing_shows_that_activities_of_contacts_were_not_asked_for() {
        answers.list("crm.activity.list").list("voximplant.statistic.get", with(CALL, "\"CRM_ACTIVITY_ID\":\"4711\""));
        assertThat(answers.deal().interactions()).hasSize(1);
        assertThat(answers.deal().damagedKinds()).contains(DataKind.TASKS, DataKind.COMMENTS);
        assertThat(answers.read().problems())
                .anyMatch(problem -> problem.problem().startsWith("Calls whose activities are not in the export: 1"));
    }

    @Test
    void a_call_that_never_had_an_activity_shows_nothing_of_the_kind() {
        answers.list("crm.activity.list").list("voximplant.statistic.get", CALL);
        assertThat(answers.deal().damagedKinds()).doesNotContain(DataKind.TASKS);
    }

    @Test
    void nobody_spoke_in_a_call_that_the_portal_made_by_itself() {
        Deal deal = answers.list("voximplant.statistic.get", with(CALL, "\"CALL_TYPE\":\"5\""))
                .deal();
        assertThat(deal.interactions()).extracting(Interaction::user).containsOnlyNulls();
    }

    @Test
    void who_wrote_a_message_is_not_known_for_automation_writes_in_the_name_of_whoever_is_responsible() {
        Deal deal = answers.list("crm.activity.list", MESSAGE).deal();
        assertThat(deal.interactions())
                .extracting(Interaction::direction)
                .containsExactly(Interaction.Direction.OUTGOING);
        assertThat(deal.interactions()).extracting(Interaction::user).containsOnlyNulls();
    }

    @Test
    void a_message_of_no_direction_may_have_been_an_answer() {
        Deal deal = answers.list("crm.activity.list", with(MESSAGE, "\"DIRECTION\":\"0\""))
                .deal();
        assertThat(deal.interactions()).hasSize(1);
        assertThat(deal.damagedKinds()).contains(DataKind.INTERACTIONS);
    }

    @Test
    void an_open_task_of_the_portal_may_wait_for_acceptance_when_only_its_activity_is_here() {
        Deal deal = answers.list("crm.activity.list", TODO).deal();
        assertThat(deal.openTasks()).hasSize(1);
        assertThat(deal.damagedKinds()).contains(DataKind.TASKS);
        assertThat(answers.list(
                                "tasks.task.list",
                                "{\"id\":\"77\",\"title\":\"Договор\",\"status\":\"3\",\"deadline\":null,\"responsibleId\":\"5\",\"ufCrmTask\":[\"D_410\"]}")
                        .deal()
                        .damagedKinds())
                .doesNotContain(DataKind.TASKS);
    }

    @Test
    void a_meeting_without_an_end_was_held_all_the_same() {
        Deal deal = answers.list(
                        "crm.activity.list",
                        with(
                                MESSAGE,
                                "\"TYPE_ID\":\"1\"",
                                "\"PROVIDER_ID\":\"CRM_MEETING\"",
                                "\"START_TIME\":\"2026-11-18T12:00:00+03:00\"",
                                "\"DIRECTION\":\"0\""))
                .deal();
        assertThat(deal.interactions()).extracting(Interaction::held).containsExactly(true);
        assertThat(deal.interactions()).extracting(Interaction::talkSeconds).containsOnlyNulls();
        assertThat(deal.damagedKinds()).doesNotContain(DataKind.INTERACTIONS);
    }

    @Test
    void who_is_reached_by_an_open_channel_only_is_reachable() {
        answers.list(
                "crm.contact.list",
                "{\"ID\":\"84\",\"NAME\":\"Игорь\",\"HAS_PHONE\":\"N\",\"HAS_EMAIL\":\"N\",\"HAS_IMOL\":\"Y\"}");
        assertThat(answers.deal().damagedKinds()).contains(DataKind.CONTACTS);
    }

    @Test
    void an_activity_of_several_deals_is_shared_by_them() {
        String second = with(Answers.DEAL_410, "\"ID\":\"411\"");
        answers.list("crm.deal.list", Answers.DEAL_410, second)
                .list(
                        "crm.activity.list",
                        with(
                                MESSAGE,
                                "\"BINDINGS\":[{\"OWNER_TYPE_ID\":\"2\",\"OWNER_ID\":\"410\"},"
                                        + "{\"OWNER_TYPE_ID\":\"2\",\"OWNER_ID\":\"411\"}]"));
        assertThat(answers.read().deals())
                .allSatisfy(deal -> assertThat(deal.interactions())
                        .extracting(Interaction::shared)
                        .containsExactly(true));
    }
}

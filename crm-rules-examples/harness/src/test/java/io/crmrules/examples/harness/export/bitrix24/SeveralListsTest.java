package io.crmrules.examples.harness.export.bitrix24;

import static io.crmrules.examples.harness.export.bitrix24.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One method may have been asked several times: for other types, with other filters, or owner by owner. */
class SeveralListsTest {

    private static final String TODO = """
            {"ID":"20","OWNER_ID":"410","OWNER_TYPE_ID":"2","TYPE_ID":"6","PROVIDER_ID":"CRM_TODO","SUBJECT":"Позвонить",
             "DESCRIPTION":"","CREATED":"2026-11-18T10:00:00+03:00","DEADLINE":"2026-11-24T11:00:00+03:00",
             "COMPLETED":"N","RESPONSIBLE_ID":"5","AUTHOR_ID":"5"}""";

    @TempDir
    private Path folder;

    private Answers answers;

    @BeforeEach
    void an_export() {
        answers = new Answers(folder);
    }

    /** Fifty moves of deals that are not in the export, or of leads when the stage is a STATUS_ID. */
    private static String moves(int count, int firstOwner, String stage) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"ID\":" + (firstOwner + i) + ",\"TYPE_ID\":1,\"OWNER_ID\":" + (firstOwner + i)
                        + ",\"CREATED_TIME\":\"2026-11-02T10:00:00+03:00\",\"" + stage + "\":\"NEW\"}")
                .collect(Collectors.joining(","));
    }

    @Test
    void moves_of_leads_do_not_stand_for_a_missing_page_of_moves_of_deals() {
        answers.raw(
                        "crm.stagehistory.list.json",
                        "{\"result\":{\"items\":[" + moves(50, 1000, "STAGE_ID") + "]},\"next\":50,\"total\":80}")
                .raw(
                        "crm.stagehistory.list-lead.json",
                        "{\"result\":{\"items\":[" + moves(40, 2000, "STATUS_ID") + "]},\"total\":40}");
        assertThat(answers.read().coverage().carries(DataKind.STAGE_HISTORY)).isFalse();
    }

    @Test
    void moves_of_invoices_are_not_those_of_the_deals_with_the_same_number() {
        answers.raw(
                "crm.stagehistory.list-31.json",
                "{\"result\":{\"items\":[{\"ID\":1,\"TYPE_ID\":1,\"OWNER_ID\":410,\"STAGE_ID\":\"DT31_5:N\","
                        + "\"CREATED_TIME\":\"2026-11-02T10:00:00+03:00\"}]},\"total\":1}");
        assertThat(answers.deal().stageChanges()).isEmpty();
        assertThat(answers.read().problems())
                .noneMatch(problem -> problem.toString().contains("DT31"));
    }

    @Test
    void a_whole_list_with_another_filter_does_not_stand_for_a_missing_page() {
        answers.raw("crm.activity.list.json", activities(50, 1000, ",\"next\":50,\"total\":60"))
                .raw("crm.activity.list_contacts.json", activities(12, 2000, ",\"total\":12"));
        CrmSnapshot crm = answers.read();
        assertThat(crm.coverage().carries(DataKind.TASKS)).isFalse();
        assertThat(crm.problems()).anyMatch(problem -> problem.problem().equals("62 of 72 records are here."));
    }

    @Test
    void two_whole_lists_with_different_filters_are_whole() {
        answers.raw("crm.activity.list.json", activities(50, 1000, ",\"next\":50,\"total\":60"))
                .raw("crm.activity.list_2.json", activities(10, 1050, ",\"total\":60"))
                .raw("crm.activity.list_contacts.json", activities(12, 2000, ",\"total\":12"));
        assertThat(answers.read().coverage().carries(DataKind.TASKS)).isTrue();
    }

    @Test
    void two_lists_of_nearly_the_same_length_are_two_all_the_same() {
        answers.raw("crm.activity.list.json", activities(50, 1000, ",\"next\":50,\"total\":53"))
                .raw("crm.activity.list_2.json", activities(3, 1050, ",\"total\":53"))
                .raw("crm.activity.list_contacts_2.json", activities(2, 2050, ",\"total\":52"));
        assertThat(answers.read().coverage().carries(DataKind.TASKS)).isFalse();
    }

    @Test
    void what_came_while_the_pages_were_saved_does_not_make_two_lists_of_one() {
        answers.raw("crm.activity.list.json", activities(50, 1000, ",\"next\":50,\"total\":60"))
                .raw("crm.activity.list_2.json", activities(11, 1050, ",\"total\":61"));
        assertThat(answers.read().coverage().carries(DataKind.TASKS)).isTrue();
    }

    @Test
    void an_empty_page_behind_the_last_one_is_no_list_of_its_own() {
        answers.raw("crm.activity.list.json", activities(2, 1000, ",\"total\":2"))
                .raw("crm.activity.list_2.json", activities(0, 0, ",\"total\":2"));
        assertThat(answers.read().coverage().carries(DataKind.TASKS)).isTrue();
    }

    private static String activities(int count, int first, String rest) {
        return "{\"result\":["
                + IntStream.range(0, count)
                        .mapToObj(i -> with(TODO, "\"ID\":\"" + (first + i) + "\"", "\"COMPLETED\":\"Y\""))
                        .collect(Collectors.joining(","))
                + "]" + rest + "}";
    }

    @Test
    void activities_asked_for_deal_by_deal_say_nothing_of_deals_that_were_not_asked_for() {
        String loose = "\"CONTACT_ID\":\"0\"";
        answers.list("crm.deal.list", with(Answers.DEAL_410, loose), with(Answers.DEAL_410, "\"ID\":\"411\"", loose))
                .list("crm.activity.list-410", TODO);
        CrmSnapshot crm = answers.read();
        assertThat(crm.coverage().carries(DataKind.TASKS)).isTrue();
        assertThat(crm.deals().get(0).damagedKinds()).doesNotContain(DataKind.TASKS);
        assertThat(crm.deals().get(1).damagedKinds()).contains(DataKind.TASKS, DataKind.INTERACTIONS);
    }

    @Test
    void an_empty_answer_tells_of_the_deal_that_its_file_is_called_after() {
        String loose = "\"CONTACT_ID\":\"0\"";
        answers.list("crm.deal.list", with(Answers.DEAL_410, loose), with(Answers.DEAL_410, "\"ID\":\"411\"", loose))
                .list("crm.activity.list-410", TODO)
                .list("crm.activity.list-411");
        assertThat(answers.read().deals().get(1).damagedKinds()).doesNotContain(DataKind.TASKS);
    }

    @Test
    void activities_asked_for_deal_by_deal_say_nothing_of_what_hangs_on_contacts() {
        Deal deal = answers.list("crm.activity.list-410", TODO).deal();
        assertThat(deal.openTasks()).hasSize(1);
        assertThat(deal.damagedKinds()).contains(DataKind.TASKS, DataKind.INTERACTIONS, DataKind.COMMENTS);
        Deal whole = answers.list("crm.activity.list-84").deal();
        assertThat(whole.damagedKinds()).doesNotContain(DataKind.TASKS);
    }

    @Test
    void an_error_in_place_of_the_second_page_leaves_the_first_and_proves_nothing() {
        answers.raw("crm.activity.list.json", activities(50, 1000, ",\"next\":50,\"total\":60"))
                .raw("crm.activity.list_2.json", "{\"error\":\"INTERNAL_SERVER_ERROR\",\"error_description\":\"\"}");
        CrmSnapshot crm = answers.read();
        assertThat(crm.deals().get(0).tasks()).hasSize(50);
        assertThat(crm.coverage().carries(DataKind.TASKS)).isFalse();
        assertThat(crm.problems()).anyMatch(problem -> !problem.warning());
    }
}

package io.crmrules.examples.harness.export.amocrm;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    @TempDir
    Path folder;

    private Saved saved;

    @BeforeEach
    void pipelines() {
        saved = Saved.in(folder);
    }

    private static String page(int page, boolean more, String key, String record) {
        String next = more ? ",'next':{'href':'https://e.amocrm.ru/api/v4/" + key + "?page=" + (page + 1) + "'}" : "";
        String self =
                "{'self':{'href':'https://e.amocrm.ru/api/v4/" + key + "?limit=1&page=" + page + "'}" + next + "}";
        return "{'_page':" + page + ",'_links':" + self + ",'_embedded':{'" + key + "':[" + record + "]}}";
    }

    @Test
    void deals_come_from_all_pages() {
        saved.with("leads.json", page(1, true, "leads", Saved.lead(1, 20, "")))
                .with("leads-page-2.json", page(2, true, "leads", Saved.lead(2, 20, "")))
                .with("leads_3.json", page(3, false, "leads", Saved.lead(3, 20, "")));
        assertThat(saved.read().deals()).extracting(Deal::id).containsExactlyInAnyOrder("1", "2", "3");
        assertThat(saved.problems()).doesNotContain("Page ");
    }

    @Test
    void a_page_in_the_middle_that_is_missing_is_named() {
        saved.with("leads.json", page(1, true, "leads", Saved.lead(1, 20, "")))
                .with("leads_3.json", page(3, false, "leads", Saved.lead(3, 20, "")));
        assertThat(saved.problems())
                .contains("leads_3.json, /_page: Page 2 of leads is not among the files. Maybe page 2 was not saved.");
    }

    @Test
    void the_page_after_the_last_saved_one_is_named_and_its_kind_not_carried() {
        saved.lead("")
                .with(
                        "tasks.json",
                        page(
                                1,
                                true,
                                "tasks",
                                "{'id':1,'entity_id':1,'is_completed':false,'complete_till':null,'responsible_user_id':0}"));
        CrmSnapshot snapshot = saved.read();
        assertThat(snapshot.deals().get(0).tasks()).hasSize(1);
        assertThat(snapshot.coverage().carries(DataKind.TASKS)).isFalse();
        assertThat(saved.problems()).contains("tasks.json, /_links/next: Page 2 of tasks is not among the files.");
    }

    @Test
    void of_an_entity_in_two_files_the_last_changed_counts_silently() {
        saved.list("leads_1.json", "leads", Saved.lead(1, 30, ",'updated_at':1794900000,'name':'new'"))
                .list("leads_2.json", "leads", Saved.lead(1, 20, ",'updated_at':1794820000,'name':'old'"));
        assertThat(saved.deal().title()).isEqualTo("new");
        assertThat(saved.problems()).doesNotContain("It stands in");
    }

    @Test
    void equal_copies_are_one_and_no_problem() {
        saved.list("leads_1.json", "leads", Saved.lead(1, 20, "")).list("leads_2.json", "leads", Saved.lead(1, 20, ""));
        assertThat(saved.deal().id()).isEqualTo("1");
        assertThat(saved.problems()).doesNotContain("It stands in");
    }

    @Test
    void copies_that_contradict_each_other_are_reported() {
        saved.list("leads_1.json", "leads", Saved.lead(1, 20, ",'name':'a'"))
                .list("leads_2.json", "leads", Saved.lead(1, 20, ",'name':'b'"));
        assertThat(saved.deal().title()).isEqualTo("a");
        assertThat(saved.problems())
                .contains(
                        "leads_2.json, /_embedded/leads/0: lead 1: It stands in leads_1.json too, with other content");
    }

    @Test
    void a_lead_deleted_by_its_last_version_is_gone_with_its_tasks() {
        saved.list("leads_1.json", "leads", Saved.lead(1, 20, ",'updated_at':1794820000"))
                .list("leads_2.json", "leads", Saved.lead(1, 20, ",'updated_at':1794900000,'is_deleted':true"))
                .list("tasks.json", "tasks", "{'id':5,'entity_id':1,'entity_type':'leads'}");
        assertThat(saved.read().deals()).isEmpty();
        assertThat(saved.problems()).doesNotContain("not in the export");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leads.json", "api_v4_leads.json", "LeadsResponse.json", "leads", "export/2026/leads.json"})
    void entities_alone_are_known_by_the_name_of_their_file(String file) {
        saved.with(file, "[" + Saved.lead(1, 20, "") + "]");
        assertThat(saved.read().deals()).hasSize(1);
    }

    @Test
    void json_lines_hold_an_entity_each_or_a_page_each() {
        String task = "{'id':5,'entity_id':1,'entity_type':'leads','is_completed':false,'complete_till':1794862800,"
                + "'responsible_user_id':0}";
        saved.with("leads.jsonl", Saved.lead(1, 20, "") + "\n" + Saved.lead(2, 30, ""))
                .with("answers.jsonl", page(1, true, "tasks", task) + "\n" + page(2, false, "tasks", ""));
        assertThat(saved.read().deals()).extracting(Deal::id).containsExactly("1", "2");
        assertThat(saved.read().deals().get(0).openTasks()).hasSize(1);
        assertThat(saved.read().coverage().carries(DataKind.TASKS))
                .as("a script put them together")
                .isFalse();
    }

    @Test
    void an_array_of_pages_is_read_and_an_error_among_them_is_told() {
        saved.with(
                "all.json",
                "[" + page(1, true, "leads", Saved.lead(1, 20, "")) + ",{'title':'Too Many Requests','status':429}]");
        assertThat(saved.read().deals()).extracting(Deal::id).containsExactly("1");
        assertThat(saved.read().problems()).anyMatch(problem -> problem.lost().containsKey("DEALS"));
    }

    @Test
    void content_wins_over_the_name_of_the_file() {
        saved.list("tasks.json", "leads", Saved.lead(1, 20, ""));
        assertThat(saved.read().deals()).hasSize(1);
        assertThat(saved.read().coverage().carries(DataKind.TASKS)).isFalse();
    }

    @Test
    void an_entity_alone_is_known_by_its_fields() {
        saved.with("a.json", Saved.lead(1, 20, ""))
                .with(
                        "b.json",
                        "{'id':5,'entity_id':1,'entity_type':'leads','complete_till':1794862800,'is_completed':false,'responsible_user_id':0}");
        assertThat(saved.deal().tasks()).hasSize(1);
        assertThat(saved.read().coverage().carries(DataKind.TASKS)).isFalse();
    }

    @Test
    void one_file_is_an_export_too() {
        assertThat(new Saved(folder.resolve("pipelines.json")).read().pipelines())
                .hasSize(1);
    }

    @Test
    void the_newest_change_is_the_moment_of_an_export_that_is_given_none() {
        saved.lead(",'updated_at':1794900000")
                .list("tasks.json", "tasks", "{'id':5,'entity_id':1,'complete_till':1899999999}");
        assertThat(saved.read(new ReadingOptions(null, null)).takenAt()).isEqualTo(Instant.ofEpochSecond(1794900000));
        assertThat(saved.read().takenAt()).isEqualTo(Saved.NOW);
    }
}

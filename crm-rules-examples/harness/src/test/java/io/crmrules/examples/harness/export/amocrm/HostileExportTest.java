package io.crmrules.examples.harness.export.amocrm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileExportTest {

    @TempDir
    Path folder;

    private final AmoCrmExport reader = new AmoCrmExport();

    private void assertUnreadable(Path export, String... parts) {
        assertThatExceptionOfType(UnreadableExportException.class)
                .isThrownBy(() -> reader.read(export, new ReadingOptions(Saved.NOW, null)))
                .satisfies(cause -> assertThat(cause.getMessage()).contains(parts));
        assertThat(reader.recognises(export)).isFalse();
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        assertUnreadable(folder.resolve("no"), folder.resolve("no") + " does not exist. Maybe");
    }

    @Test
    void an_empty_folder_says_what_is_expected() {
        assertUnreadable(folder, "Found: nothing.", "Expected: JSON bodies such as leads.json", "Maybe");
    }

    @Test
    void unknown_files_are_named() {
        new Saved(folder).with("report.json", "{'a':1}").with("photo.png", "x").with(".hidden", "x");
        assertUnreadable(folder, "Found: photo.png, report.json.");
    }

    @Test
    void another_vendors_export_is_not_recognised() {
        new Saved(folder).with("crm.deal.list.json", "{'result':[{'ID':'1'}],'total':1,'time':{}}");
        assertThat(reader.recognises(folder)).isFalse();
    }

    @Test
    void an_unknown_file_among_known_ones_is_a_problem() {
        Saved saved = Saved.in(folder).lead("").with("strange.json", "{'a':1}");
        assertThat(saved.deal().id()).isEqualTo("1");
        assertThat(saved.problems()).contains("strange.json: The file is no body of amoCRM's API v4; it is not read.");
    }

    @Test
    void bodies_of_other_resources_are_passed_over() {
        Saved saved = Saved.in(folder).lead("").list("notes.json", "notes");
        String before = saved.problems();
        saved.page("custom_fields.json", "custom_fields", "leads/custom_fields", "{'id':1}");
        assertThat(saved.problems()).isEqualTo(before);
    }

    @Test
    void a_truncated_file_costs_itself_and_its_kind() {
        Saved saved = Saved.in(folder).lead("").with("tasks.json", "{'_page':1,'_embedded':{'tasks':[{'id':5,'te");
        CrmSnapshot snapshot = saved.read();
        assertThat(snapshot.deals()).hasSize(1);
        assertThat(snapshot.coverage().carries(DataKind.TASKS)).isFalse();
        assertThat(saved.problems())
                .contains("tasks.json, line 1, column ")
                .contains("The file is no JSON: ")
                .contains("Maybe the file was cut off.");
    }

    @Test
    void an_empty_file_does_not_prove_that_there_are_no_tasks() {
        Saved saved = Saved.in(folder).lead("").with("tasks.json", "");
        assertThat(saved.read().coverage().carries(DataKind.TASKS)).isFalse();
        assertThat(saved.problems())
                .contains("tasks.json: The file is empty: whether there are no tasks cannot be told.");
    }

    @Test
    void an_empty_answer_after_the_last_page_is_the_end() {
        Saved saved = Saved.in(folder).lead("").list("tasks_1.json", "tasks").with("tasks_2.json", "");
        assertThat(saved.read().coverage().carries(DataKind.TASKS)).isTrue();
    }

    @Test
    void ten_thousand_brackets_are_no_json_here() {
        Saved saved = Saved.in(folder).lead("").with("notes.json", Saved.nested(10_000));
        assertThat(saved.deal().id()).isEqualTo("1");
        assertThat(saved.problems()).contains("notes.json").contains("nesting depth");
    }

    @Test
    void deep_nesting_within_a_record_costs_the_file_only() {
        Saved saved = Saved.in(folder).lead("").list("notes.json", "notes", "{'id':" + Saved.nested(5_000));
        assertThat(saved.read().deals()).hasSize(1);
    }

    @Test
    void a_byte_order_mark_is_no_defect() {
        byte[] json = ("\uFEFF" + Saved.PIPELINES.replace('\'', '"')).getBytes(StandardCharsets.UTF_8);
        Saved saved = new Saved(folder).withBytes("pipelines.json", json).lead("");
        assertThat(saved.read().deals()).hasSize(1);
    }

    @Test
    void another_encoding_is_a_problem_of_the_file() {
        byte[] cp1251 = "{\"_embedded\":{\"leads\":[{\"name\":\"Сделка\"}]}}".getBytes(Charset.forName("windows-1251"));
        Saved saved = Saved.in(folder).withBytes("leads.json", cp1251);
        assertThat(saved.read().deals()).isEmpty();
        assertThat(saved.problems()).contains("leads.json").contains("not in UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "7",
                "'text'",
                "[]",
                "{}",
                "[[]]",
                "{'_embedded':7}",
                "{'_embedded':{'leads':7}}",
                "{'_embedded':{'leads':{'id':1}}}",
                "{'_embedded':{'leads':[7,null,'x',[],{}]}}",
                "{'_links':7,'_embedded':{'leads':[]}}",
                "{'_links':{'next':7},'_page':'x','_embedded':{'leads':[]}}",
                "{'_links':{'self':{'href':'%%%?page=%%&filter['}},'_embedded':{'leads':[]}}"
            })
    void bodies_of_odd_form_give_no_deals_and_no_stack_trace(String body) {
        assertThat(Saved.in(folder).with("leads.json", body).read().deals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "price",
                "responsible_user_id",
                "created_by",
                "closed_at",
                "loss_reason_id",
                "source_id",
                "custom_fields_values",
                "_embedded",
                "is_deleted",
                "updated_at"
            })
    void wrong_types_cost_the_value_and_not_the_lead(String field) {
        for (String value : new String[] {"{'a':1}", "[7]", "'\u202Etext\uD83D\uDE00'", "true", "1e400", "-5"}) {
            CrmSnapshot snapshot =
                    Saved.in(folder).lead(",'" + field + "':" + value).read();
            boolean meansDeleted = field.equals("is_deleted") && (value.equals("true") || value.equals("-5"));
            assertThat(snapshot.deals()).as(field + " " + value).hasSize(meansDeleted ? 0 : 1);
        }
    }

    @Test
    void a_wrong_value_is_reported_with_its_place() {
        assertThat(Saved.in(folder).lead(",'price':'много'").problems())
                .contains(
                        "leads.json, /_embedded/leads/0/price: lead 1: price \"много\" is not a number that can be meant.");
    }

    @Test
    void milliseconds_are_no_seconds() {
        assertThat(Saved.in(folder).lead(",'closed_at':1794812400000").problems())
                .contains(
                        "closed_at 1794812400000 is not a moment. Maybe these are milliseconds; expected are Unix seconds.");
    }

    @Test
    void iso_moments_are_understood() {
        Deal deal = Saved.in(folder)
                .list(
                        "leads.json",
                        "leads",
                        "{'id':'1','pipeline_id':'7','status_id':'20','created_at':'2026-11-16T10:00:00+03:00'}")
                .deal();
        assertThat(deal.createdAt()).isEqualTo(java.time.Instant.ofEpochSecond(Saved.MONDAY));
    }

    @Test
    void a_lead_without_id_or_creation_is_left_out() {
        Saved saved = Saved.in(folder)
                .list(
                        "leads.json",
                        "leads",
                        "{'pipeline_id':7,'status_id':20,'created_at':1794812400}",
                        "{'id':2,'pipeline_id':7,'status_id':20}");
        assertThat(saved.read().deals()).isEmpty();
        assertThat(saved.problems())
                .contains("/_embedded/leads/0: \"id\" is missing; the record is left out.")
                .contains("/_embedded/leads/1: lead 2: \"created_at\" is missing; the record is left out.");
    }

    @Test
    void names_of_any_script_stay_as_they_are() {
        String name = "\u202Eעסקה\u202C \uD83D\uDE80 <b>";
        assertThat(Saved.in(folder).lead(",'name':'" + name + "'").deal().title())
                .isEqualTo(name);
    }

    @Test
    void huge_ids_are_ids_and_longer_ones_are_not() {
        String huge = "9".repeat(60);
        assertThat(Saved.in(folder)
                        .lead(",'responsible_user_id':" + huge)
                        .deal()
                        .owner()
                        .id())
                .isEqualTo(huge);
        assertThat(Saved.in(folder)
                        .lead(",'responsible_user_id':" + "9".repeat(200))
                        .deal()
                        .owner())
                .isNull();
    }

    @Test
    void the_list_of_problems_is_bounded() {
        String[] broken = new String[1_500];
        java.util.Arrays.fill(broken, "{'name':'x'}");
        CrmSnapshot snapshot =
                Saved.in(folder).list("leads.json", "leads", broken).read();
        assertThat(snapshot.problems()).hasSizeLessThan(1_010);
        assertThat(snapshot.problems())
                .anySatisfy(problem ->
                        assertThat(problem.problem()).isEqualTo("500 more problems of single records are not listed."));
    }

    @Test
    void an_account_can_not_send_users_elsewhere() {
        Saved saved = Saved.in(folder)
                .with("account.json", "{'id':1,'subdomain':'evil.example/?','current_user_id':1}")
                .lead("");
        assertThat(saved.deal().url()).isEmpty();
    }

    @Test
    void an_export_without_any_moment_asks_for_one() {
        new Saved(folder).list("users.json", "users", "{'id':1,'name':'A'}");
        assertThatExceptionOfType(UnreadableExportException.class)
                .isThrownBy(() -> reader.read(folder, new ReadingOptions(null, null)))
                .withMessageContaining("does not tell when it was taken")
                .withMessageEndingWith("Maybe name the moment with --as-of.");
    }
}

package io.crmrules.examples.harness.export.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.SourceProblem;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that an API answers with, as tables. */
class BodyTableTest {

    private static final String MAPPING = """
            format: crm-rules/mapping/1
            takenAt: 2026-11-20T18:05:00+03:00
            tables:
              deals:
                file: deals*.json
                columns: { id: id, stage: p.stage, pipeline: p.line, owner: p.owner, createdAt: at,
                           amount.value: p.amount, contacts: links.people.results.id }
                constants: { amount.currency: RUB }
                body: { list: results, next: paging.next, omits: [contacts] }
              stageChanges:
                file: deals*.json
                columns: { deal: parent.id, pipeline: parent.p.line, to: value, at: at, by: user }
                body: { list: results, rows: history.stage, next: paging.next, most: 4, omits: [by] }
              ownerChanges:
                file: deals*.json
                columns: { deal: parent.id, to: value, at: at, by: user }
                body: { list: results, rows: history.owner, next: paging.next, omits: [by] }
              stages:
                file: pipelines.json
                columns: { id: id, name: label, pipeline: parent.id, order: order, type: kind, pipelineName: parent.label }
                values: { type: { open: WORKING } }
                body: { list: results, rows: stages, next: paging.next }
              users:
                file: owners*.json
                columns: { id: id, name: first, lastName: last, authorId: userId, active: archived }
                values: { active: { "false": "true", "true": "false" } }
                body: { list: results, next: paging.next }
              tasks:
                file: tasks*.json
                columns: { id: id, deal: links.deals.results.id, contact: links.people.results.id, text: p.text,
                           details: p.body, dueAt: p.due, completed: p.status, completedAt: p.done }
                values: { completed: { DONE: "true", OPEN: "false", "*": "" } }
                body: { list: results, next: paging.next, filtered: total, omits: [deal, contact] }
            """;

    private static final String DEAL = """
            {"id":"1","at":"2026-11-01T09:00:00Z","p":{"stage":"s2","line":"A","owner":"10","amount":"5"},
             "links":{"people":{"results":[{"id":"7","type":"a"},{"id":"7","type":"b"}]}},
             "history":{"stage":[{"value":"s2","at":"2026-11-03T09:00:00Z","user":501},
                                 {"value":"s1","at":"2026-11-02T09:00:00Z","user":502},
                                 {"value":"b1","at":"2026-11-01T09:00:00Z"}],
                        "owner":[{"value":"10","at":"2026-11-02T10:00:00Z","user":502},
                                 {"value":"20","at":"2026-11-01T09:00:00Z"}]}}""";
    private static final String TASK = """
            {"id":"9","p":{"text":"Call","body":"<p>Ask for&nbsp;the <b>seal</b></p><p>and the bank</p>","due":1793955600000,
             "status":"OPEN","done":null},"links":{"deals":{"results":[{"id":"1"}]}}}""";

    @TempDir
    Path folder;

    private BodyTableTest save(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    private static String body(String... records) {
        return "{\"paging\":null,\"results\":[" + String.join(",", records) + "]}";
    }

    private static String page(String... records) {
        return "{\"results\":[" + String.join(",", records) + "],\"paging\":{\"next\":{\"after\":\"2\"}}}";
    }

    private BodyTableTest reference() throws IOException {
        save("pipelines.json", """
                {"results":[
                  {"id":"A","label":"Sales","stages":[{"id":"s2","label":"Offer","order":2,"kind":"open"},
                    {"id":"s1","label":"First","order":1,"kind":"INCOMING"},{"id":"s3","label":"Won","order":3,"kind":"WON"}]},
                  {"id":"B","label":"Partners","stages":[{"id":"b1","label":"Begin","order":1,"kind":"open"}]}]}""");
        return save("owners.json", body("""
                {"id":"10","first":"Ann","last":"Lee","userId":501,"archived":false}""", """
                {"id":"20","first":"Bob","last":"","userId":502,"archived":true}"""));
    }

    private CrmSnapshot read() throws IOException {
        return TableExport.byMapping()
                .read(folder, new ReadingOptions(null, null, Mapping.parse(MAPPING, "mapping.yaml")))
                .reference();
    }

    private static String problems(CrmSnapshot crm) {
        return String.join(
                "\n", crm.problems().stream().map(SourceProblem::toString).toList());
    }

    @Test
    void stages_come_from_the_list_of_the_crm_in_its_order() throws IOException {
        CrmSnapshot crm = reference().save("deals.json", body(DEAL)).read();
        assertThat(crm.pipelines()).extracting(pipeline -> pipeline.name()).containsExactly("Sales", "Partners");
        assertThat(crm.pipelines().get(0).stages())
                .extracting(Stage::name, Stage::type)
                .containsExactly(
                        tuple("First", Stage.Type.INCOMING),
                        tuple("Offer", Stage.Type.WORKING),
                        tuple("Won", Stage.Type.WON));
    }

    @Test
    void the_items_of_a_history_are_moves_from_what_the_deal_came_to_before() throws IOException {
        CrmSnapshot crm = reference().save("deals.json", body(DEAL)).read();
        Deal deal = crm.deals().get(0);
        assertThat(deal.stageChanges())
                .extracting(
                        move -> move.from() == null ? "" : move.from().path(),
                        move -> move.to().path())
                .containsExactly(tuple("", "B/b1"), tuple("B/b1", "A/s1"), tuple("A/s1", "A/s2"));
        assertThat(deal.ownerChanges()).extracting(change -> change.to().name()).containsExactly("Bob", "Ann Lee");
        assertThat(crm.coverage().provides())
                .contains(DataKind.STAGE_HISTORY, DataKind.STAGE_AUTHORS, DataKind.OWNER_HISTORY, DataKind.USER_STATUS);
    }

    @Test
    void who_moved_a_deal_is_found_by_the_id_that_authors_have() throws IOException {
        CrmSnapshot crm = reference().save("deals.json", body(DEAL)).read();
        Deal deal = crm.deals().get(0);
        assertThat(deal.stageChanges())
                .extracting(StageChange::by)
                .extracting(by -> by == null ? "" : by.name())
                .containsExactly("", "Bob", "Ann Lee");
        assertThat(deal.owner().name()).isEqualTo("Ann Lee");
        assertThat(deal.owner().active()).isTrue();
        assertThat(deal.ownerChanges()).extracting(OwnerChange::from).first().isNull();
    }

    @Test
    void an_id_that_may_mean_two_people_means_nobody() throws IOException {
        save("owners.json", body("""
                {"id":"10","first":"Ann","last":"Lee","userId":501,"archived":false}""", """
                {"id":"501","first":"Eve","last":"","userId":777,"archived":false}"""));
        save("pipelines.json", body());
        CrmSnapshot crm = save("deals.json", body(DEAL)).read();
        StageChange last = crm.deals().get(0).stageChanges().get(2);
        assertThat(last.by()).isNull();
        assertThat(problems(crm)).contains("Ids that may mean two people");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"history\":{\"stage\":7,\"owner\":[]}",
                "\"history\":{\"owner\":[]}",
                "\"history\":{\"stage\":[null],\"owner\":[]}",
                "\"history\":{\"stage\":[{\"value\":\"s2\"}],\"owner\":[]}",
                "\"history\":{\"stage\":[{\"value\":\"gone\",\"at\":1793523600000},{\"value\":\"s1\",\"at\":1793437200000}]}"
            })
    void a_history_that_is_not_whole_is_not_known_of_its_deal_alone(String history) throws IOException {
        String other = DEAL.replace("\"id\":\"1\"", "\"id\":\"2\"").replaceFirst("(?s)\"history\".*", history + "}");
        CrmSnapshot crm = reference().save("deals.json", body(DEAL, other)).read();
        assertThat(crm.deals().get(0).damagedKinds()).doesNotContain(DataKind.STAGE_HISTORY);
        assertThat(crm.deals().get(1).damagedKinds()).contains(DataKind.STAGE_HISTORY);
    }

    @Test
    void a_history_as_long_as_the_crm_keeps_any_may_be_cut_off() throws IOException {
        String longer = DEAL.replace(
                "{\"value\":\"s1\"", "{\"value\":\"s2\",\"at\":\"2026-11-02T08:00:00Z\"},{\"value\":\"s1\"");
        CrmSnapshot crm = reference().save("deals.json", body(longer)).read();
        assertThat(crm.deals().get(0).damagedKinds()).contains(DataKind.STAGE_HISTORY);
        assertThat(problems(crm)).contains("The list may be cut off: it has 4 items.");
    }

    @Test
    void a_list_is_carried_when_its_pages_lead_to_the_last() throws IOException {
        String second = TASK.replace("\"9\"", "\"8\"");
        reference().save("deals.json", body(DEAL)).save("tasks_1.json", page(TASK));
        assertThat(read().coverage().carries(DataKind.TASKS)).isFalse();
        assertThat(problems(read()))
                .contains(
                        "tasks_1.json: It says that another page follows, and there is no tasks_2.json. Maybe that page");
        save("tasks_2.json", body(second));
        CrmSnapshot crm = read();
        assertThat(problems(crm)).isEmpty();
        assertThat(crm.coverage().carries(DataKind.TASKS)).isTrue();
        assertThat(crm.deals().get(0).tasks()).hasSize(2);
    }

    @Test
    void a_page_in_the_middle_that_is_missing_is_missed() throws IOException {
        reference().save("deals.json", body(DEAL));
        save("tasks_1.json", page(TASK)).save("tasks_3.json", body(TASK.replace("\"9\"", "\"8\"")));
        CrmSnapshot crm = read();
        assertThat(crm.coverage().carries(DataKind.TASKS)).isFalse();
        assertThat(problems(crm)).contains("tasks_3.json: It is a page of a list, and there is no tasks_2.json");
    }

    @Test
    void a_search_proves_nothing_and_an_empty_list_that_there_is_none() throws IOException {
        reference().save("deals.json", body(DEAL));
        save("tasks.json", "{\"total\":1,\"results\":[" + TASK + "]}");
        assertThat(read().coverage().carries(DataKind.TASKS)).isFalse();
        assertThat(problems(read())).contains("tasks.json: It may hold but a choice of records.");
        save("tasks.json", body());
        assertThat(read().coverage().carries(DataKind.TASKS)).isTrue();
        save("tasks.json", "[]");
        assertThat(read().coverage().carries(DataKind.TASKS)).isFalse();
    }

    @Test
    void texts_are_read_as_people_see_them() throws IOException {
        CrmSnapshot crm = reference()
                .save("deals.json", body(DEAL))
                .save("tasks.json", body(TASK))
                .read();
        assertThat(crm.deals().get(0).tasks())
                .extracting(Task::text)
                .containsExactly("Call\nAsk for the seal\nand the bank");
    }

    @Test
    void what_hangs_on_the_contact_of_one_deal_is_about_that_deal() throws IOException {
        String task = TASK.replaceFirst("\"links\".*", "\"links\":{\"people\":{\"results\":[{\"id\":\"7\"}]}}}");
        CrmSnapshot crm = reference()
                .save("deals.json", body(DEAL))
                .save("tasks.json", body(task))
                .read();
        assertThat(crm.deals().get(0).tasks()).hasSize(1);
        String other = DEAL.replace("\"id\":\"1\"", "\"id\":\"2\"");
        CrmSnapshot shared = save("deals.json", body(DEAL, other)).read();
        assertThat(shared.deals()).allSatisfy(deal -> {
            assertThat(deal.tasks()).isEmpty();
            assertThat(deal.damagedKinds()).contains(DataKind.TASKS);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"deals\":7",
                "\"deals\":{\"results\":[null]}",
                "\"deals\":{\"results\":[{\"type\":\"x\"}]}",
                "\"deals\":{\"results\":[],\"paging\":{\"next\":{\"after\":\"5\"}}}",
                "\"people\":{\"results\":\"7\"}"
            })
    void a_task_that_does_not_say_whose_it_is_may_be_of_any_deal(String links) throws IOException {
        String task = TASK.replaceFirst("\"links\".*", "\"links\":{" + links + "}}");
        CrmSnapshot crm = reference()
                .save("deals.json", body(DEAL))
                .save("tasks.json", body(TASK.replace("9", "8"), task))
                .read();
        assertThat(crm.coverage().carries(DataKind.TASKS)).isFalse();
        assertThat(problems(crm)).contains("What the record hangs on is not there, or not all of it.");
    }

    @Test
    void a_property_that_was_not_asked_for_is_not_known() throws IOException {
        String silent = TASK.replace("\"9\"", "\"8\"").replace("\"status\":\"OPEN\",", "");
        String other = DEAL.replace("\"id\":\"1\"", "\"id\":\"2\"").replace(",\"amount\":\"5\"", "");
        CrmSnapshot crm = reference()
                .save("deals.json", body(DEAL, other))
                .save("tasks.json", body(TASK, silent))
                .read();
        assertThat(crm.deals().get(0).damagedKinds()).contains(DataKind.TASKS).doesNotContain(DataKind.AMOUNTS);
        assertThat(crm.deals().get(1).damagedKinds()).contains(DataKind.AMOUNTS);
        assertThat(problems(crm)).contains("Rows of tasks that do not tell completed: 1 (8).");
    }

    @Test
    void a_state_that_nobody_knows_is_neither_open_nor_done() throws IOException {
        CrmSnapshot crm = reference()
                .save("deals.json", body(DEAL))
                .save("tasks.json", body(TASK.replace("OPEN", "DEFERRED")))
                .read();
        assertThat(crm.deals().get(0).tasks()).isEmpty();
        assertThat(crm.deals().get(0).damagedKinds()).contains(DataKind.TASKS);
    }

    @Test
    void when_an_open_task_is_to_be_done_is_not_when_it_was_done() throws IOException {
        CrmSnapshot crm = reference()
                .save("deals.json", body(DEAL))
                .save("tasks.json", body(TASK.replace("\"done\":null", "\"done\":\"2026-11-24T10:00:00Z\"")))
                .read();
        assertThat(crm.deals().get(0).openTasks()).hasSize(1);
    }

    @Test
    void an_answer_that_is_an_error_is_no_empty_list() throws IOException {
        reference().save("deals.json", body(DEAL));
        CrmSnapshot crm =
                save("tasks.json", "{\"status\":\"error\",\"errors\":[]}").read();
        assertThat(crm.coverage().carries(DataKind.TASKS)).isFalse();
        assertThat(problems(crm)).contains("tasks.json: The file cannot be read: it holds no list results.");
    }

    @Test
    void a_field_of_the_company_is_one_more_column() throws IOException {
        Mapping company = Mapping.parse("""
                format: crm-rules/mapping/1
                fields: { deal.milestones.PAID: p.paid }
                """, "company.yaml");
        reference()
                .save("deals.json", body(DEAL.replace("\"amount\"", "\"paid\":\"2026-11-04T10:00:00Z\",\"amount\"")));
        CrmSnapshot crm = TableExport.byMapping()
                .read(folder, new ReadingOptions(null, null, company.over(Mapping.parse(MAPPING, "mapping.yaml"))))
                .reference();
        assertThat(crm.deals().get(0).milestones()).hasSize(1);
    }

    @Test
    void what_cannot_be_meant_of_a_body_is_refused() {
        assertThatThrownBy(() -> Mapping.parse(MAPPING.replace("most: 4", "most: many"), "mapping.yaml"))
                .hasMessageContaining("tables.stageChanges.body.most: 'many' is no number of items. Maybe most: 20.");
        assertThatThrownBy(
                        () -> Mapping.parse(MAPPING.replace("omits: [contacts]", "omits: [contact]"), "mapping.yaml"))
                .hasMessageContaining("the table deals has no property 'contact'. Maybe you meant 'contacts'.");
    }
}

package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crmrules.examples.harness.output.HostileStrings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a CRM could be told about the findings, and what not. */
class ActionsTest {

    /** Fields of amoCRM's documentation of tasks and leads, version 4. */
    private static final Set<String> AMOCRM = Set.of(
            "task_type_id",
            "text",
            "complete_till",
            "responsible_user_id",
            "entity_id",
            "entity_type",
            "request_id",
            "id");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEAL = "{'id':'17','title':'Кран','pipeline':'sales','stage':'work','owner':'5',"
            + "'createdAt':'2026-11-01T10:00:00+03:00'}";

    @TempDir
    private Path folder;

    private JsonNode written(Object... arguments) throws IOException {
        Path file = folder.resolve("actions.json");
        List<Object> all = new ArrayList<>(List.of("check"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--actions", file, "--lang", "ru"));
        Ran ran = Ran.with(all.toArray());
        assertThat(ran.exitCode()).as(ran.err()).isEqualTo(1);
        return JSON.readTree(file.toFile());
    }

    private JsonNode ofSample(String vendor) throws IOException {
        Path samples = Path.of("samples");
        return written(
                samples.resolve(vendor),
                "--policy",
                samples.resolve(vendor + "-policy.yaml"),
                "--mapping",
                samples.resolve(vendor + "-mapping.yaml"));
    }

    private JsonNode ofSnapshot(String users, String... deals) throws IOException {
        String json = Crm.of(deals).replaceFirst("'users':\\[[^]]*]", "'users':[" + users + "]");
        return ofSnapshot(JSON.readTree(json.replaceFirst("'takenAt'", "'provides':['TASKS','USER_STATUS'],'takenAt'")
                .replace('\'', '"')));
    }

    private JsonNode ofSnapshot(JsonNode crm) throws IOException {
        String ascii =
                JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(crm); // half a pair, too
        return written(
                Crm.file(folder, "crm.json", ascii),
                "--policy",
                Crm.only(folder, "deal-without-task, deal-of-dismissed-user"));
    }

    private static List<String> texts(JsonNode requests, String path) {
        List<String> texts = new ArrayList<>();
        requests.forEach(request -> texts.add(request.at(path).asText()));
        return texts;
    }

    @Test
    void amocrm_gets_a_task_for_each_person_tasks_on_deals_and_new_owners() throws IOException {
        JsonNode written = ofSample("amocrm");
        JsonNode requests = written.at("/requests/amocrm");
        assertThat(written.at("/requests/bitrix24").isMissingNode()).isTrue();
        assertThat(texts(requests, "/path")).containsOnly("/api/v4/tasks", "/api/v4/leads");
        assertThat(texts(requests, "/key"))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("crm-rules-[0-9a-f]{24}"));
        for (JsonNode request : requests) {
            assertThat(request.at("/body").size()).isOne();
            JsonNode body = request.at("/body/0");
            assertThat(body.fieldNames()).toIterable().isSubsetOf(AMOCRM).contains("responsible_user_id");
            assertThat(body.get("responsible_user_id").isIntegralNumber()).isTrue();
            assertThat(body.get("request_id").asText())
                    .isEqualTo(request.get("key").asText());
            boolean task = request.get("method").asText().equals("POST");
            assertThat(body.has("complete_till") && body.has("text")).isEqualTo(task);
        }
        JsonNode taskless = requests.get(texts(requests, "/body/0/entity_id").indexOf("3900201"));
        assertThat(taskless.at("/body/0/text").asText()).startsWith("Согласовать следующий шаг и поставить задачу\n");
        assertThat(taskless.at("/body/0/entity_type").asText()).isEqualTo("leads");
        assertThat(taskless.at("/body/0/responsible_user_id").asText()).isEqualTo("7100003");
        assertThat(texts(requests, "/body/0/text"))
                .anySatisfy(text -> assertThat(text)
                        .startsWith("Разобрать 15 замечаний проверки\n")
                        .contains(": Просроченные задачи\n"));
    }

    @Test
    void bitrix24_gets_the_same_by_its_own_methods() throws IOException {
        JsonNode requests = ofSample("bitrix24").at("/requests/bitrix24");
        assertThat(texts(requests, "/path")).contains("tasks.task.add", "crm.activity.todo.add");
        for (JsonNode request : requests) {
            JsonNode body = request.get("body");
            if (request.get("path").asText().equals("tasks.task.add")) {
                assertThat(body.at("/fields").fieldNames())
                        .toIterable()
                        .containsExactly("TITLE", "DESCRIPTION", "RESPONSIBLE_ID", "DEADLINE");
                assertThat(body.at("/fields/DEADLINE").asText()).isEqualTo("2026-11-23T18:00:00+03:00");
            } else {
                assertThat(body.fieldNames())
                        .toIterable()
                        .containsExactly("ownerTypeId", "ownerId", "deadline", "title", "description", "responsibleId");
                assertThat(body.get("ownerTypeId").asInt()).isEqualTo(2);
            }
        }
    }

    @Test
    void each_open_finding_with_an_action_is_data_and_nothing_that_is_settled() throws IOException {
        JsonNode actions = ofSample("amocrm").get("actions");
        Path report = folder.resolve("report.json");
        Path samples = Path.of("samples");
        Ran.with(
                "check",
                samples.resolve("amocrm"),
                "--policy",
                samples.resolve("amocrm-policy.yaml"),
                "--mapping",
                samples.resolve("amocrm-mapping.yaml"),
                "--report",
                "json",
                "--out",
                folder);
        List<String> open = new ArrayList<>();
        List<String> settled = new ArrayList<>();
        for (JsonNode violation : JSON.readTree(report.toFile()).get("violations")) {
            boolean isOpen = violation.get("standing").asText().equals("OPEN");
            (isOpen ? open : settled).add(violation.get("fingerprint").asText());
        }
        assertThat(settled).isNotEmpty();
        assertThat(texts(actions, "/fingerprint")).containsExactlyInAnyOrderElementsOf(open);
        assertThat(texts(actions, "/key")).doesNotHaveDuplicates();
    }

    @Test
    void a_snapshot_may_be_of_either_crm_and_ids_that_are_none_of_theirs_are_not_sent() throws IOException {
        JsonNode written = ofSnapshot("{'id':'5','role':'SALES_REP'}", DEAL, DEAL.replace("'17'", "'D-18'"));
        assertThat(texts(written.get("actions"), "/deal")).containsExactlyInAnyOrder("17", "D-18");
        assertThat(texts(written.at("/requests/amocrm"), "/body/0/entity_id")).containsExactly("", "17");
        assertThat(texts(written.at("/requests/bitrix24"), "/body/ownerId")).containsExactly("", "17");
    }

    @Test
    void what_only_people_can_assign_is_data_alone() throws IOException {
        String dismissed = "{'id':'5','role':'SALES_REP','active':false}";
        String heads =
                ",{'id':'6','role':'HEAD_OF_SALES','active':true},{'id':'7','role':'HEAD_OF_SALES','active':true}";
        JsonNode two = ofSnapshot(dismissed + heads, DEAL);
        assertThat(texts(two.get("actions"), "/type")).contains("REASSIGN_DEAL");
        assertThat(two.at("/requests/amocrm")).isEmpty();

        JsonNode one = ofSnapshot(dismissed + heads.replaceFirst(",\\{'id':'7'.*", ""), DEAL);
        JsonNode owner = one.at("/requests/bitrix24").get(1);
        assertThat(owner.get("path").asText()).isEqualTo("crm.deal.update");
        assertThat(owner.get("body")).isEqualTo(JSON.readTree("{\"id\":17,\"fields\":{\"ASSIGNED_BY_ID\":6}}"));
    }

    @Test
    void equal_runs_write_equal_bytes() throws IOException {
        ofSample("bitrix24");
        String first = Files.readString(folder.resolve("actions.json"));
        ofSample("bitrix24");
        assertThat(folder.resolve("actions.json")).hasContent(first);
        assertThat(first).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void what_people_typed_stays_text() throws IOException {
        List<String> hostile = HostileStrings.all();
        ObjectNode crm = (ObjectNode) JSON.readTree(Crm.of()
                .replaceFirst("'takenAt'", "'provides':['TASKS'],'takenAt'")
                .replace('\'', '"'));
        for (int i = 1; i <= hostile.size(); i++) {
            String title = hostile.get(i - 1) + "[URL=https://example.test]x[/URL]<b>";
            ((ArrayNode) crm.get("users"))
                    .addObject()
                    .put("id", String.valueOf(i))
                    .put("role", "SALES_REP");
            String deal = DEAL.replace("'17'", "'" + i + "'")
                    .replace("'5'", "'" + i + "'")
                    .replace('\'', '"');
            ((ArrayNode) crm.get("deals")).add(((ObjectNode) JSON.readTree(deal)).put("title", title));
        }
        JsonNode written = ofSnapshot(crm);
        int personal = 0;
        for (JsonNode request : written.at("/requests/bitrix24")) {
            JsonNode fields = request.at("/body/fields");
            if (!fields.isMissingNode()) {
                personal++;
                assertThat(fields.get("TITLE").asText()).isEqualTo("Разобрать 1 замечание проверки");
                assertThat(fields.get("DESCRIPTION").asText())
                        .hasSizeLessThan(200)
                        .doesNotContain("[", "]", "<", ">", "\u0000", "\u202e", "\n");
            }
        }
        assertThat(personal).isEqualTo(hostile.size()).isGreaterThan(20);
    }
}

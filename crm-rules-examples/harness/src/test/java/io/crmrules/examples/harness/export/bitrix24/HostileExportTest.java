package io.crmrules.examples.harness.export.bitrix24;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.SourceProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileExportTest {

    private static final ReadingOptions NOTHING_SAID = new ReadingOptions(null, null);

    @TempDir
    private Path folder;

    private static String first(CrmSnapshot snapshot) {
        return snapshot.problems().get(0).toString();
    }

    @Test
    void a_folder_of_other_files_is_no_export() throws IOException {
        Files.writeString(folder.resolve("leads.json"), "{}");
        assertThat(new Bitrix24Export().recognises(folder)).isFalse();
        assertThatThrownBy(() -> new Bitrix24Export().read(folder, NOTHING_SAID))
                .isInstanceOf(UnreadableExportException.class)
                .hasMessage(folder + " has no crm.deal.list.json and so is no export of Bitrix24. Not recognised: "
                        + "leads.json. Maybe the files are not named after the REST method that answered.");
    }

    @Test
    void a_file_or_nothing_at_all_is_no_export() {
        Path absent = folder.resolve("absent");
        assertThat(new Bitrix24Export().recognises(absent)).isFalse();
        assertThatThrownBy(() -> new Bitrix24Export().read(absent, NOTHING_SAID))
                .isInstanceOf(UnreadableExportException.class)
                .hasMessageStartingWith(absent + " is not a folder.");
    }

    @Test
    void without_any_time_the_moment_has_to_be_told() {
        Answers answers = new Answers(folder);
        for (String method : new String[] {"crm.category.list", "crm.status.list", "crm.deal.list", "user.get"}) {
            answers.raw(method + ".json", "{\"result\":[]}");
        }
        assertThatThrownBy(() -> new Bitrix24Export().read(folder, NOTHING_SAID))
                .hasMessageEndingWith("Maybe name the moment with --as-of.");
        Instant told = Answers.moscow("2026-11-20T18:05");
        assertThat(answers.read(new ReadingOptions(told, null)).takenAt()).isEqualTo(told);
    }

    @Test
    void a_file_that_was_cut_off_costs_its_kind_and_nothing_else() {
        CrmSnapshot snapshot = new Answers(folder)
                .raw("crm.activity.list.json", "{\"result\":[{\"ID\":\"20\",\"OWNER_ID\"")
                .read();
        assertThat(snapshot.deals()).hasSize(1);
        assertThat(snapshot.coverage().provides()).doesNotContain(DataKind.TASKS, DataKind.INTERACTIONS);
        assertThat(first(snapshot))
                .startsWith("crm.activity.list.json, line 1, column ")
                .contains("is no JSON: Unexpected end-of-input")
                .endsWith("Maybe the file was cut off.");
    }

    @Test
    void ten_thousand_brackets_are_refused() {
        CrmSnapshot snapshot = new Answers(folder)
                .raw("crm.activity.list.json", "[".repeat(10_000))
                .read();
        assertThat(first(snapshot)).contains("is no JSON: Document nesting depth");
        assertThat(snapshot.deals()).hasSize(1);
    }

    @Test
    void an_answer_that_is_an_error_is_told() {
        CrmSnapshot snapshot = new Answers(folder)
                .raw(
                        "crm.activity.list.json",
                        "{\"error\":\"QUERY_LIMIT_EXCEEDED\",\"error_description\":\"Too many\"}")
                .read();
        assertThat(first(snapshot))
                .isEqualTo("crm.activity.list.json, /error: The portal refused: "
                        + "\"QUERY_LIMIT_EXCEEDED\" \"Too many\". Maybe repeat the call.");
    }

    @Test
    void a_byte_order_mark_does_no_harm() throws IOException {
        Answers answers = new Answers(folder);
        byte[] deals = Files.readAllBytes(folder.resolve("crm.deal.list.json"));
        byte[] marked = new byte[deals.length + 3];
        System.arraycopy("\uFEFF".getBytes(StandardCharsets.UTF_8), 0, marked, 0, 3);
        System.arraycopy(deals, 0, marked, 3, deals.length);
        assertThat(answers.bytes("crm.deal.list.json", marked).read().deals()).hasSize(1);
    }

    @Test
    void another_encoding_is_told() {
        CrmSnapshot snapshot = new Answers(folder)
                .bytes("crm.contact.list.json", new byte[] {'{', '"', (byte) 0xCF, (byte) 0xF0, '"', ':', '1', '}'})
                .read();
        assertThat(first(snapshot)).endsWith("Maybe the file is not in UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "{}", "true", "-1", "1e999", "\"\"", "[[[{}]]]", "{\"VALUE\":{\"VALUE\":1}}"})
    void values_of_wrong_types_read_as_absent(String odd) {
        String record =
                "{\"ID\":\"1\",\"OWNER_ID\":@,\"OWNER_TYPE_ID\":@,\"TYPE_ID\":@,\"CREATED\":@,\"BINDINGS\":@,\"PHONE\":@,"
                        + "\"COMPANY_ID\":@,\"BIRTHDATE\":@,\"ENTITY_ID\":@,\"ENTITY_TYPE\":@,\"CRM_ACTIVITY_ID\":@,\"ufCrmTask\":@,"
                        + "\"STATUS_ID\":@,\"SORT\":@,\"EXTRA\":@,\"STAGE_ID\":@,\"UF_CRM_1\":@,\"CONTACT_IDS\":@}";
        Answers answers = new Answers(folder);
        for (Resource resource : Resource.values()) {
            answers.raw(
                    resource.method() + "_2.json",
                    "{\"result\":[" + record.replace("@", odd) + "," + odd + "],\"total\":" + odd + ",\"next\":" + odd
                            + ",\"time\":" + odd + "}");
        }
        assertThat(answers.read().deals()).extracting(deal -> deal.id()).containsExactly("410");
    }

    @Test
    void names_from_right_to_left_and_of_emoji_stay_as_they_are() {
        CrmSnapshot snapshot = new Answers(folder)
                .deal("\"TITLE\":\"\u202Eשלום 👷🏽‍♀️ кран\"")
                .read();
        assertThat(snapshot.deals()).extracting(deal -> deal.title()).containsExactly("\u202Eשלום 👷🏽‍♀️ кран");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e999999999", "1e-999999999", "сто", "0x10", "NaN", "12345678901234567890123456789012345678901"
            })
    void an_amount_that_no_deal_has_is_dropped_and_told(String amount) {
        CrmSnapshot snapshot =
                new Answers(folder).deal("\"OPPORTUNITY\":\"" + amount + "\"").read();
        assertThat(snapshot.deals()).extracting(deal -> deal.amount()).containsOnlyNulls();
        assertThat(first(snapshot))
                .isEqualTo("crm.deal.list.json, /result/0/OPPORTUNITY: deal 410: OPPORTUNITY \"" + amount
                        + "\" is not a number that can be meant.");
    }

    @Test
    void thousands_of_broken_records_fill_no_memory() {
        String[] broken = new String[3000];
        for (int i = 0; i < broken.length; i++) {
            broken[i] = "{\"ID\":\"" + i + "\",\"STAGE_ID\":\"C7:NEW\"}";
        }
        CrmSnapshot snapshot = new Answers(folder).list("crm.deal.list", broken).read();
        assertThat(snapshot.problems()).hasSize(1001);
        assertThat(snapshot.problems())
                .extracting(SourceProblem::problem)
                .contains("2000 more problems of single records are not listed.");
    }
}

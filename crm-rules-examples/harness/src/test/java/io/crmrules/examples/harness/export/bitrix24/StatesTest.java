package io.crmrules.examples.harness.export.bitrix24;

import static io.crmrules.examples.harness.export.bitrix24.Answers.moscow;
import static io.crmrules.examples.harness.export.bitrix24.Answers.status;
import static io.crmrules.examples.harness.export.bitrix24.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.User;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What records and their stages say of each other. */
class StatesTest {

    @TempDir
    private Path folder;

    private Answers answers;

    @BeforeEach
    void an_export() {
        answers = new Answers(folder);
    }

    @Test
    void a_closed_deal_on_a_stage_in_process_is_left_out_and_told() {
        CrmSnapshot crm =
                answers.deal("\"CLOSED\":\"Y\"", "\"STAGE_SEMANTIC_ID\":\"P\"").read();
        assertThat(crm.deals()).isEmpty();
        assertThat(crm.problems())
                .anyMatch(problem -> problem.lost().containsKey("DEALS")
                        && problem.problem()
                                .equals("It says that it is closed, its stage the contrary; it is left out."));
    }

    @Test
    void a_lost_deal_is_not_open_because_old_methods_do_not_describe_failure() {
        CrmSnapshot crm = answers.raw(
                        "crm.dealcategory.stage.list-9.json",
                        "{\"result\":[{\"NAME\":\"Дорого\",\"SORT\":50,\"STATUS_ID\":\"C9:7\"}]}")
                .deal("\"STAGE_ID\":\"C9:7\"", "\"CATEGORY_ID\":\"9\"", "\"STAGE_SEMANTIC_ID\":\"F\"")
                .read();
        assertThat(crm.deals()).isEmpty();
        assertThat(crm.problems()).anyMatch(problem -> problem.lost().containsKey("DEALS"));
    }

    @Test
    void what_the_mapping_makes_of_a_final_stage_is_no_contradiction() {
        Mapping mapping = Mapping.parse(
                "format: crm-rules/mapping/1\nstages: { 0/UC_2: { type: CONDITIONAL_REFUSAL } }", "mapping.yaml");
        CrmSnapshot crm = answers.deal("\"STAGE_ID\":\"UC_2\"", "\"CLOSED\":\"Y\"", "\"STAGE_SEMANTIC_ID\":\"F\"")
                .read(new ReadingOptions(null, null, mapping));
        assertThat(crm.deals()).extracting(deal -> deal.stage().type()).containsExactly(Stage.Type.CONDITIONAL_REFUSAL);
    }

    @Test
    void the_first_stage_waits_in_any_language_as_long_as_nobody_renamed_it() {
        String named = status(1, "DEAL_STAGE", "NEW", "Eingegangen", 10, "");
        assertThat(firstStage(with(named, "\"NAME_INIT\":\"Eingegangen\""))).isEqualTo(Stage.Type.INCOMING);
        assertThat(firstStage(with(named, "\"NAME_INIT\":\"Neu\""))).isEqualTo(Stage.Type.WORKING);
    }

    private Stage.Type firstStage(String status) {
        return answers.list("crm.status.list", status)
                .deal("\"STAGE_ID\":\"NEW\"")
                .deal()
                .stage()
                .type();
    }

    @Test
    void a_lead_that_lives_on_as_a_deal_is_not_a_second_one_whatever_its_status() {
        answers.list(
                        "crm.status.list",
                        status(1, "DEAL_STAGE", "PREPARATION", "В работе", 20, ""),
                        status(2, "STATUS", "NEW", "Не обработан", 10, ""))
                .deal("\"LEAD_ID\":\"77\"")
                .list(
                        "crm.lead.list",
                        "{\"ID\":\"77\",\"STATUS_ID\":\"NEW\",\"DATE_CREATE\":\"2026-11-01T10:00:00+03:00\"}",
                        "{\"ID\":\"78\",\"STATUS_ID\":\"CONVERTED\",\"STATUS_SEMANTIC_ID\":\"S\",\"DATE_CREATE\":\"2026-11-01T10:00:00+03:00\"}");
        assertThat(answers.read().deals()).extracting(Deal::id).containsExactly("410");
        assertThat(answers.read().problems())
                .noneMatch(problem -> problem.lost().containsKey("DEALS"));
    }

    @Test
    void the_last_move_was_made_by_whom_the_deal_names_and_no_other_move_is() {
        Deal deal = answers.deal("\"MOVED_BY_ID\":\"5\"", "\"MOVED_TIME\":\"2026-11-02T12:00:00+03:00\"")
                .list(
                        "crm.stagehistory.list",
                        entry(1, 1, "NEW", "10:00"),
                        entry(2, 2, "UC_1", "11:00"),
                        entry(3, 2, "PREPARATION", "12:00"))
                .deal();
        assertThat(deal.stageChanges())
                .extracting(
                        StageChange::at,
                        move -> move.by() == null ? "" : move.by().id())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(moscow("2026-11-02T10:00"), ""),
                        org.assertj.core.groups.Tuple.tuple(moscow("2026-11-02T11:00"), ""),
                        org.assertj.core.groups.Tuple.tuple(moscow("2026-11-02T12:00"), "5"));
        assertThat(answers.read().coverage().carries(DataKind.STAGE_AUTHORS)).isFalse();
    }

    private static String entry(int id, int type, String stage, String at) {
        return "{\"ID\":%d,\"TYPE_ID\":%d,\"OWNER_ID\":410,\"STAGE_ID\":\"%s\",\"CREATED_TIME\":\"2026-11-02T%s:00+03:00\"}"
                .formatted(id, type, stage, at);
    }

    @Test
    void a_department_is_a_team_and_a_user_may_have_a_zone() {
        answers.list("department.get", "{\"ID\":\"3\",\"NAME\":\"Отдел продаж\",\"PARENT\":\"1\"}")
                .list(
                        "user.get",
                        "{\"ID\":\"5\",\"NAME\":\"Анна\",\"ACTIVE\":true,\"UF_DEPARTMENT\":[3],\"TIME_ZONE\":\"Asia/Omsk\"}",
                        "{\"ID\":\"6\",\"NAME\":\"Борис\",\"ACTIVE\":true,\"UF_DEPARTMENT\":[],\"TIME_ZONE\":\"\"}");
        User anna = answers.deal().owner();
        assertThat(anna.team()).isEqualTo("Отдел продаж");
        assertThat(anna.zone()).isEqualTo(ZoneId.of("Asia/Omsk"));
        assertThat(answers.read().users().get(1).zone()).isNull();
    }

    @Test
    void the_values_of_own_lists_are_known_by_crm_deal_userfield_list_too() {
        answers.list(
                        "crm.deal.userfield.list",
                        "{\"ID\":\"7\",\"FIELD_NAME\":\"UF_CRM_1\",\"USER_TYPE_ID\":\"enumeration\","
                                + "\"EDIT_FORM_LABEL\":\"Причина отказа\",\"LIST\":[{\"ID\":\"45\",\"VALUE\":\"Дорого\"}]}")
                .deal("\"STAGE_ID\":\"LOSE\"", "\"UF_CRM_1\":\"45\"");
        assertThat(answers.deal().refusalReason()).isEqualTo("Дорого");
        assertThat(answers.read().coverage().carries(DataKind.REFUSAL_REASONS)).isTrue();
    }

    @Test
    void an_empty_field_leaves_the_reason_that_the_stage_tells() {
        Mapping mapping =
                Mapping.parse("format: crm-rules/mapping/1\nfields: { deal.refusalReason: UF_CRM_1 }", "mapping.yaml");
        CrmSnapshot crm = answers.deal("\"STAGE_ID\":\"UC_2\"", "\"UF_CRM_1\":\"\"")
                .read(new ReadingOptions(null, null, mapping));
        assertThat(crm.deals().get(0).refusalReason()).isEqualTo("Дорого");
    }
}

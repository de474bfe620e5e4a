package io.crmrules.examples.harness.export.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.crmrules.model.DataKind;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {

    @TempDir
    Path folder;

    private Mapping read(String... lines) throws IOException {
        return Mapping.read(Files.writeString(
                folder.resolve("mapping.yaml"), "format: crm-rules/mapping/1\n" + String.join("\n", lines)));
    }

    @Test
    void what_it_says_is_read() throws IOException {
        Mapping mapping = read(
                "stages: { 7/30: { type: WORKING, milestone: INVOICE_ISSUED, optional: true } }",
                "pipelines: { '7': { main: false, archived: true } }",
                "users: { '5': { role: HEAD_OF_SALES, team: Восток } }",
                "fields: { deal.milestones.PAID: Дата оплаты, deal.note: 401 }",
                "dealUrl: https://example.test/deals/{id}/",
                "complete: [TASKS]");
        assertThat(mapping.stages())
                .containsEntry("7/30", new StageTerms(null, Stage.Type.WORKING, MilestoneType.INVOICE_ISSUED, true));
        assertThat(mapping.pipelines()).containsEntry("7", new PipelineTerms(null, false, true));
        assertThat(mapping.users()).containsEntry("5", new UserTerms(Role.HEAD_OF_SALES, "Восток"));
        assertThat(mapping.milestones()).containsExactly(MilestoneType.PAID);
        assertThat(mapping.field(FieldTarget.NOTE)).isEqualTo("401");
        assertThat(mapping.dealUrl("17", "")).isEqualTo("https://example.test/deals/17/");
        assertThat(mapping.complete()).containsExactly(DataKind.TASKS);
    }

    @Test
    void what_cannot_be_meant_is_told_with_its_line_and_a_hint() {
        assertThatThrownBy(() -> read(
                        "stages: { 7/30: { type: WORKIN } }",
                        "fields: { deal.notes: X }",
                        "dealUrl: https://example.test/deals/",
                        "complete: [TASK]",
                        "users: { '5': { role: BOSS } }",
                        "pipeline: {}"))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining(
                        "mapping.yaml:2: stages.7/30.type: 'WORKIN' is not known. Maybe you meant 'WORKING'.")
                .hasMessageContaining("mapping.yaml:3: fields.deal.notes: unknown key. Maybe you meant 'deal.note'.")
                .hasMessageContaining("mapping.yaml:4: dealUrl: 'https://example.test/deals/' does not say where")
                .hasMessageContaining("mapping.yaml:5: complete[0]: 'TASK' is not known. Maybe you meant 'TASKS'.")
                .hasMessageContaining("mapping.yaml:6: users.5.role: 'BOSS' is not known. Known are SALES_REP")
                .hasMessageContaining("mapping.yaml:7: pipeline: unknown key. Maybe you meant 'pipelines'.");
    }

    @Test
    void another_format_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("other.yaml"), "stages: { 30: { type: WON } }\n");
        assertThatThrownBy(() -> Mapping.read(file))
                .hasMessageContaining("does not say its format. Maybe begin it with 'format: crm-rules/mapping/1'.")
                .hasMessageContaining("is no stage of a pipeline. Maybe PIPELINE/STAGE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "samples/amocrm-mapping.yaml",
                "samples/bitrix24-mapping.yaml",
                "samples/amocrm-ui-mapping.yaml",
                "samples/bitrix24-ui-mapping.yaml",
                "src/main/resources/io/crmrules/examples/harness/export/table/amocrm-ui.yaml",
                "src/main/resources/io/crmrules/examples/harness/export/table/bitrix24-ui.yaml"
            })
    void the_schema_describes_what_is_read(String sample) throws IOException {
        Path file = Path.of(sample);
        Mapping.read(file);
        try (InputStream in = Mapping.class.getResourceAsStream("mapping-1.schema.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
            assertThat(schema.validate(new ObjectMapper(new YAMLFactory()).readTree(file.toFile())))
                    .isEmpty();
        }
    }
}

package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped policy, cases file and mapping names its schema, and is what that says. */
class EditorFilesTest {

    private static final Path ROOT = Path.of("../..");
    private static final String NAMED = "# yaml-language-server: $schema=";
    private static final PathMatcher SHIPPED = FileSystems.getDefault()
            .getPathMatcher("glob:{../../crm-rules-api/src/main/**,../../crm-rules-drools/src/main/**/checklist/**,"
                    + "../../crm-rules-examples/custom-rules/rules/**,../../crm-rules-examples/harness/src/main/**,"
                    + "../../crm-rules-examples/harness/samples/*}{.yaml,-policy.yaml,-mapping.yaml}");
    private static final Map<Path, JsonSchema> SCHEMAS = new HashMap<>();

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> !file.toString().contains("/target/"))
                    .filter(file -> SHIPPED.matches(file) && !file.toString().endsWith("-roles.yaml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void there_are_files_of_each_kind() throws IOException {
        assertThat(shipped())
                .extracting(file -> file.getFileName().toString())
                .contains(
                        "overdue-task.cases.yaml",
                        "vip-deal-without-call.cases.yaml",
                        "controller.yaml",
                        "amocrm-policy.yaml",
                        "salesforce.yaml",
                        "amocrm-mapping.yaml");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_file_names_the_schema_that_it_keeps_to(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text).startsWith(NAMED);
        Path schema = file.resolveSibling(text.lines().findFirst().orElseThrow().substring(NAMED.length()));

        assertThat(schema).exists();
        assertThat(complaints(schema.normalize(), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "policy | { criteria: { stale-deal: { maxIdelDays: 3 } } }",
                "policy | { criteria: { stale-deal: { severity: BAD } } }",
                "policy | { kalendar: {} }",
                "cases | { cases: [{ name: a, deal: { tesks: [] }, holds: true }] }",
                "cases | { cases: [{ name: a, deal: {} }] }",
                "cases | { cases: [{ name: a, deal: {}, holds: true, notCheckable: true }] }",
                "cases | { cases: [{ name: a, deal: {}, violated: [{ subjekt: DEAL D-1 }] }] }"
            })
    void what_a_schema_does_not_know_is_told(String schema, String text) throws IOException {
        Path folder = ROOT.resolve("crm-rules-drools/src/main/resources/io/crmrules/drools/testkit");

        assertThat(complaints(folder.resolve(schema + "-1.schema.json"), text)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "policy | { criteria: { stale-deal: { maxIdleDays: 3 }, my-own: { anything: 1 }, overdue-task: off } }",
                "cases | { now: 2026-11-20T18:05:00+03:00, cases: [{ name: a, deal: {}, missing: [TASKS] }] }"
            })
    void what_it_knows_is_let_be(String schema, String text) throws IOException {
        Path folder = ROOT.resolve("crm-rules-drools/src/main/resources/io/crmrules/drools/testkit");

        assertThat(complaints(folder.resolve(schema + "-1.schema.json"), text)).isEmpty();
    }

    private static List<String> complaints(Path schema, String yaml) throws IOException {
        JsonNode read = new YAMLMapper().readTree(yaml);
        JsonNode document = read.isMissingNode() ? NullNode.getInstance() : read;
        return schema(schema).validate(document).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private static JsonSchema schema(Path file) throws IOException {
        JsonSchema known = SCHEMAS.get(file);
        if (known == null) {
            JsonNode tree = new ObjectMapper().readTree(Files.readString(file));
            known = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(tree);
            SCHEMAS.put(file, known);
        }
        return known;
    }
}

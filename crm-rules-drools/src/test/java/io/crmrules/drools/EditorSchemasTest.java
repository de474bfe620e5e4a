package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.json.SnapshotReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schemas by which editors complete policies and cases know the criteria, the parameters and the facts there are. */
class EditorSchemasTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("src/main/resources/io/crmrules/drools/testkit");
    private static final String UPDATE = "crmrules.update.docs";

    @Test
    void the_schema_of_policies_says_what_the_checklist_says() throws IOException {
        assertCurrent("policy-1.schema.json", policy().schema());
    }

    @Test
    void the_schema_of_cases_says_what_snapshots_and_policies_say() throws IOException {
        try (InputStream in = SnapshotReader.class.getResourceAsStream("snapshot-1.schema.json")) {
            assertCurrent("cases-1.schema.json", new CasesSchema((ObjectNode) JSON.readTree(in), policy()).schema());
        }
    }

    private static PolicySchema policy() {
        try (CrmChecker checker = CrmChecker.builder().policy(Policy.standard()).build()) {
            return new PolicySchema(checker.criteria());
        }
    }

    private static void assertCurrent(String file, ObjectNode schema) throws IOException {
        String made = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(FOLDER.resolve(file), made);
        }
        assertThat(Files.readString(FOLDER.resolve(file)))
                .as("%s is older than its sources. Update it with -D%s=true", file, UPDATE)
                .isEqualTo(made);
    }
}

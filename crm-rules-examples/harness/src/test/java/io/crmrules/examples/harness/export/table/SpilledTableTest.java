package io.crmrules.examples.harness.export.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.PATH;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.json.ReportJson;
import io.crmrules.model.CrmStream;
import io.crmrules.model.DataKind;
import io.crmrules.report.ViolationReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too much for memory is kept in a file meanwhile, and nobody can tell by the result. */
class SpilledTableTest {

    private static final Path SAMPLES = Path.of("samples");
    private static final Instant AS_OF = Instant.parse("2026-11-20T15:05:00Z");
    private static final String MAPPING = """
            format: crm-rules/mapping/1
            takenAt: 2026-11-20T18:05:00+03:00
            tables:
              deals: { file: deals.csv, columns: { id: id, stage: stage, createdAt: created }, constants: { pipeline: sales } }
              tasks: { file: tasks.csv, columns: { id: id, deal: deal, text: text, dueAt: due, completedAt: done } }
              comments: { file: comments.csv, columns: { id: id, deal: deal, text: text, createdAt: at } }
            complete: [TASKS, COMMENTS]
            stages: { sales/new: { type: INCOMING }, sales/work: { type: WORKING } }
            """;

    @TempDir
    private Path folder;

    private final CrmChecker checker =
            CrmChecker.builder().policy(Policy.standard()).build();

    @AfterEach
    void close() {
        checker.close();
    }

    private static ReadingOptions options(String sample) {
        Path mapping = SAMPLES.resolve(sample + "-mapping.yaml");
        return new ReadingOptions(AS_OF, null, Files.exists(mapping) ? Mapping.read(mapping) : Mapping.none());
    }

    private String report(TableExport reader, Path export, ReadingOptions options, boolean spilled) throws IOException {
        try (CrmStream crm = reader.read(export, options)) {
            assertThat(crm instanceof SpilledCrm).isEqualTo(spilled);
            ViolationReport report = checker.check(crm, crm.reference().takenAt());
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            ReportJson.write(report, json);
            return json.toString(StandardCharsets.UTF_8);
        }
    }

    private static TableExport ofTables(long most) {
        return TableExport.byMapping().holding(most);
    }

    private ReadingOptions save(int deals) throws IOException {
        StringBuilder rows = new StringBuilder("id,stage,created\n");
        for (int i = 0; i < deals; i++) {
            rows.append(i).append(",work,2026-11-01T10:00:00+03:00\n");
        }
        Files.writeString(folder.resolve("deals.csv"), rows);
        Files.writeString(folder.resolve("tasks.csv"), "id,deal,text,due,done\n");
        Files.writeString(folder.resolve("comments.csv"), "id,deal,text,at\n");
        return new ReadingOptions(null, null, Mapping.parse(MAPPING, "mapping.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hubspot", "pipedrive", "salesforce", "amocrm-ui", "bitrix24-ui"})
    void the_report_is_the_same_byte_for_byte(String sample) throws IOException {
        TableExport reader = TableExport.shipped(sample);
        Path export = SAMPLES.resolve(sample);
        String whole = report(reader.holding(Long.MAX_VALUE), export, options(sample), false);
        assertThat(whole).contains("\"violations\"");
        assertThat(report(reader.holding(0), export, options(sample), true)).isEqualTo(whole);
        assertThat(report(reader.holding(9_000), export, options(sample), true)).isEqualTo(whole);
    }

    @Test
    void a_text_is_what_it_was_however_long_and_odd_it_is() throws IOException {
        ReadingOptions options = save(3);
        String odd = "\ud83d\ude80 \u0000 " + "Щ".repeat(70_000) + "\ud83d\ude80";
        Files.writeString(
                folder.resolve("comments.csv"), "id,deal,text,at\nk1,1," + odd + ",2026-11-02T10:00:00.123456789Z\n");
        try (CrmStream held = ofTables(Long.MAX_VALUE).read(folder, options);
                CrmStream spilled = ofTables(0).read(folder, options)) {
            assertThat(spilled.deals())
                    .toIterable()
                    .hasSize(3)
                    .isEqualTo(held.reference().deals());
            assertThat(held.reference().deals().get(1).comments().get(0).text()).isEqualTo(odd.strip());
            assertThat(spilled.deals())
                    .toIterable()
                    .flatExtracting(deal -> deal.comments())
                    .containsExactlyElementsOf(held.reference().deals().get(1).comments());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {29, 30})
    void many_deals_to_which_nothing_has_happened_are_doubted(int deals) throws IOException {
        ReadingOptions options = save(deals);
        try (CrmStream crm = ofTables(0).read(folder, options)) {
            assertThat(crm.reference().coverage().carries(DataKind.TASKS)).isEqualTo(deals < 30);
        }
        assertThat(report(ofTables(0), folder, options, true))
                .isEqualTo(report(ofTables(Long.MAX_VALUE), folder, options, false));
    }

    private static List<Path> scratchFiles() throws IOException {
        Path open = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(open), "the system tells which files are open");
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(open)) {
            for (Path file : files) {
                Path target = Files.isSymbolicLink(file) ? Files.readSymbolicLink(file) : file;
                if (target.toString().contains(".crm-rules.part")) {
                    found.add(target);
                }
            }
        }
        return found;
    }

    @Test
    void the_file_has_no_name_and_is_gone_when_the_crm_is_closed() throws IOException {
        ReadingOptions options = save(100);
        try (CrmStream crm = ofTables(0).read(folder, options)) {
            assertThat(scratchFiles())
                    .singleElement(PATH)
                    .doesNotExist()
                    .asString()
                    .endsWith("(deleted)");
            assertThat(crm.deals()).toIterable().hasSize(100);
        }
        assertThat(scratchFiles()).isEmpty();
    }
}

package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.crmrules.CrmChecker;
import io.crmrules.json.ReportJson;
import io.crmrules.json.SnapshotReader;
import io.crmrules.model.CrmSnapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of real runs. */
class ReportFileTest {

    @TempDir
    private Path folder;

    private static List<String> complaints(Path report) throws IOException {
        try (InputStream schema = ReportJson.class.getResourceAsStream("report-1.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema)
                    .validate(
                            new ObjectMapper().readTree(report.toFile()),
                            context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                    .stream()
                    .map(ValidationMessage::getMessage)
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"amocrm", "bitrix24"})
    void keeps_to_its_schema(String vendor) throws IOException {
        Path samples = Path.of("samples");
        Ran ran = Ran.with(
                "check",
                samples.resolve(vendor),
                "--roles",
                samples.resolve(vendor + "-roles.yaml"),
                "--report",
                "json",
                "--out",
                folder);

        assertThat(ran.exitCode()).as(ran.err()).isEqualTo(1);
        assertThat(complaints(folder.resolve("report.json"))).isEmpty();
    }

    @Test
    void comes_in_every_format_that_is_asked_for() {
        Ran ran = Ran.with(
                "check",
                Path.of("samples/amocrm"),
                "--lang",
                "ru",
                "--report",
                "json,xlsx,html,csv,junit,md",
                "--out",
                folder);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines().filter(line -> line.startsWith("Отчёт: "))).hasSize(6);
        assertThat(folder.resolve("csv/overdue-task.csv")).isNotEmptyFile();
        assertThat(Stream.of("report.json", "report.xlsx", "report.html", "junit.xml", "report.md"))
                .allSatisfy(file -> assertThat(folder.resolve(file)).isNotEmptyFile());
    }

    @Test
    void equal_runs_give_equal_bytes_whatever_the_threads() throws IOException {
        Ran.with("generate", "--deals", 300, "--out", folder);
        CrmSnapshot crm = SnapshotReader.read(folder.resolve("crm.ndjson"));
        byte[] alone = written(crm, 1, 100);

        assertThat(written(crm, 1, 100)).isEqualTo(alone);
        assertThat(written(crm, 4, 7)).isEqualTo(alone);
        assertThat(alone.length).isGreaterThan(10_000);
    }

    private static byte[] written(CrmSnapshot crm, int threads, int chunkSize) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CrmChecker checker =
                CrmChecker.builder().threads(threads).chunkSize(chunkSize).build()) {
            ReportJson.write(checker.check(crm), out);
        }
        return out.toByteArray();
    }
}

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
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of real runs. */
class ReportFileTest {

    private static final List<String> FORMATS =
            List.of("report.json", "report.xlsx", "report.html", "csv/overdue-task.csv", "junit.xml", "report.md");

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
        assertThat(FORMATS).allSatisfy(file -> assertThat(folder.resolve(file)).isNotEmptyFile());
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

    @Test
    void equal_runs_give_equal_bytes_in_every_time_zone(@TempDir Path elsewhere) throws IOException {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            inEveryFormat(folder);
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            inEveryFormat(elsewhere);
        } finally {
            TimeZone.setDefault(here);
        }

        assertThat(FORMATS)
                .allSatisfy(file -> assertThat(elsewhere.resolve(file)).hasSameBinaryContentAs(folder.resolve(file)));
    }

    private static void inEveryFormat(Path folder) {
        Ran.with("check", Path.of("samples/amocrm"), "--report", "json,xlsx,html,csv,junit,md", "--out", folder);
    }

    @Test
    void a_format_that_fails_does_not_cost_the_others() throws IOException {
        Files.createDirectories(folder.resolve("report.json/yesterday"));

        Ran ran = Ran.with("check", Path.of("samples/amocrm"), "--report", "json,md", "--out", folder);

        assertThat(ran.exitCode()).isEqualTo(5);
        assertThat(ran.err()).startsWith("--report json: " + folder.resolve("report.json") + " could not be written: ");
        assertThat(folder.resolve("report.md")).isNotEmptyFile();
    }

    @Test
    void a_standard_output_that_takes_nothing_is_told() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        StringWriter err = new StringWriter();

        int exitCode = Main.run(new PrintWriter(full), new PrintWriter(err), "check", "samples/amocrm");

        assertThat(exitCode).isEqualTo(5);
        assertThat(err)
                .hasToString(
                        "The standard output did not take all of the results: it is closed, or its disk is full.\n");
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

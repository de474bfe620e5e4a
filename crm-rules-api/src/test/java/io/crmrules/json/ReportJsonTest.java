package io.crmrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.crmrules.report.Answer;
import io.crmrules.report.FindingHistory;
import io.crmrules.report.ResolvedFinding;
import io.crmrules.report.Responsible;
import io.crmrules.report.ViolationReport;
import io.crmrules.report.Waiver;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static String written(ViolationReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ReportJson.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> complaints(JsonNode report) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(resource("report-1.schema.json"))
                .validate(report, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    @Test
    void writes_everything_that_a_report_can_hold() throws IOException {
        assertThat(written(SmallReport.report())).isEqualTo(resource("report.json"));
    }

    @Test
    void writes_what_the_schema_says() throws IOException {
        assertThat(complaints(JSON.readTree(written(SmallReport.report())))).isEmpty();
    }

    @Test
    void what_a_history_says_is_written_as_the_schema_has_it() throws IOException {
        JsonNode json = JSON.readTree(written(compared()));

        assertThat(complaints(json)).isEmpty();
        assertThat(json.at("/violations/0/history").toString())
                .isEqualTo("{\"status\":\"DISPUTED\",\"firstSeen\":\"2026-11-19T18:05:00+03:00\",\"runs\":2,\"answer\":"
                        + "{\"value\":\"NOT_FIXED\",\"reason\":\"DISPUTED\",\"comment\":\"не мой\",\"by\":\"u1\","
                        + "\"at\":\"2026-11-19T18:05:00+03:00\"},\"waiver\":{\"kind\":\"CRITERION\",\"until\":"
                        + "\"2026-11-19\",\"reason\":\"ждём\",\"author\":\"Пётр\"}}");
        assertThat(json.at("/resolved").toString())
                .isEqualTo("[{\"fingerprint\":\"f1\",\"criterion\":\"overdue-task\",\"deal\":null,"
                        + "\"status\":\"CONFIRMED\"}]");
    }

    @Test
    void a_report_without_a_history_says_nothing_of_one() throws IOException {
        assertThat(written(SmallReport.report())).doesNotContain("history", "resolved");
    }

    private static ViolationReport compared() {
        Instant yesterday = Instant.parse("2026-11-19T15:05:00Z");
        FindingHistory history = new FindingHistory(
                FindingHistory.Status.DISPUTED,
                yesterday,
                2,
                new Answer(Answer.Value.DISPUTED, "не мой", "u1", yesterday),
                new Waiver(
                        Waiver.Kind.CRITERION, "overdue-task", LocalDate.of(2026, 11, 19), "ждём", "Пётр", yesterday));
        ViolationReport report = SmallReport.report();
        return new ViolationReport(
                report.summary(),
                report.violations().stream()
                        .map(violation -> violation.toBuilder().history(history).build())
                        .toList(),
                List.of(new ResolvedFinding(
                        "f1",
                        "overdue-task",
                        null,
                        Responsible.system(),
                        yesterday,
                        ResolvedFinding.Status.CONFIRMED)));
    }

    @Test
    void the_schema_allows_nothing_else() throws IOException {
        for (String place : List.of(
                "",
                "/run",
                "/criteria/0",
                "/violations/0",
                "/criteria/0/spread",
                "/people/0",
                "/people/0/workload",
                "/score",
                "/score/terms",
                "/score/company",
                "/score/company/costs/0",
                "/score/teams/0",
                "/score/people/0",
                "/funnel",
                "/funnel/pipelines/0",
                "/funnel/pipelines/0/all",
                "/funnel/pipelines/0/all/steps/0",
                "/run/coverage",
                "/run/dayGateDetails",
                "/notices/0",
                "/ruleProblems/0",
                "/sourceProblems/0")) {
            JsonNode more = JSON.readTree(written(SmallReport.report()));
            more.withObject(place).put("unknown", 1);
            assertThat(complaints(more))
                    .as("with a property more in '%s'", place)
                    .hasSize(1);

            JsonNode less = JSON.readTree(written(SmallReport.report()));
            less.withObject(place).remove(less.at(place).fieldNames().next());
            assertThat(complaints(less))
                    .as("with a property less in '%s'", place)
                    .hasSize(1);
        }
    }

    @Test
    void writes_texts_that_utf8_cannot_carry() throws IOException {
        String text = "\ud83d half \u202e and \u0000 and \"";
        JsonNode report = JSON.readTree(written(SmallReport.withEvidence(Map.of("text", text))));

        assertThat(report.at("/violations/0/evidence/text").textValue()).isEqualTo(text);
    }

    @Test
    void writes_numbers_that_json_does_not_know_as_text() throws IOException {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("none", Double.NaN);
        evidence.put("endless", Float.NEGATIVE_INFINITY);
        evidence.put("long", Long.MAX_VALUE);
        evidence.put("half", 0.5);
        JsonNode report = JSON.readTree(written(SmallReport.withEvidence(evidence)));

        assertThat(report.at("/violations/0/evidence"))
                .hasToString("{\"none\":\"NaN\",\"endless\":\"-Infinity\",\"long\":9223372036854775807,\"half\":0.5}");
    }
}

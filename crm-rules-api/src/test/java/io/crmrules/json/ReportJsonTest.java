package io.crmrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.crmrules.report.ViolationReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

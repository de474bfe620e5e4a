package io.crmrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crmrules.policy.Severity;
import io.crmrules.report.DayGate;
import io.crmrules.report.Standing;
import io.crmrules.report.Subject;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report comes back from its document. */
class ReadReportTest {

    private static final ViolationReport REPORT = SmallReport.report();

    private static ReadReport read(String document) throws IOException {
        return ReportJson.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }

    private static String document() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(REPORT, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String again(ReadReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void what_is_read_is_written_again_byte_by_byte() throws IOException {
        assertThat(again(read(document()))).isEqualTo(document());
    }

    @Test
    void what_was_found_is_there_with_its_values() throws IOException {
        ReadReport read = read(document());

        assertThat(read.run().asOf()).isEqualTo(REPORT.summary().run().asOf());
        assertThat(read.run().zone()).isEqualTo(REPORT.summary().run().zone());
        assertThat(read.run().dayGate()).isEqualTo(REPORT.dayGate().answer());
        assertThat(read.notices()).isEqualTo(REPORT.summary().notices());
        assertThat(read.ruleFailures()).isEqualTo(REPORT.summary().failures());
        assertThat(read.leftOut()).isEqualTo(REPORT.summary().leftOut());
        assertThat(read.criteria())
                .hasSameSizeAs(REPORT.summary().results())
                .anyMatch(line -> line.verdict() == Verdict.VIOLATED && line.systemic());
        assertThat(read.people())
                .hasSameSizeAs(REPORT.people())
                .anyMatch(person ->
                        "HEAD_OF_SALES".equals(person.answers().id()) && person.dayGate() == DayGate.Answer.OPEN);
        assertThat(read.violations()).hasSameSizeAs(REPORT.violations()).first().satisfies(found -> {
            assertThat(found.fingerprint()).isEqualTo(REPORT.violations().get(0).fingerprint());
            assertThat(found.criterion()).isEqualTo("overdue-task");
            assertThat(found.severity()).isEqualTo(Severity.CRITICAL);
            assertThat(found.subject()).isEqualTo(new Subject(Subject.Type.TASK, "t1"));
            assertThat(found.standing()).isEqualTo(Standing.OPEN);
            assertThat(found.since()).isEqualTo(REPORT.violations().get(0).since());
            assertThat(found.moneyAtRisk()).isEqualTo(REPORT.violations().get(0).moneyAtRisk());
            assertThat(found.action()).containsEntry("type", "COMPLETE_TASK");
        });
    }

    @Test
    void what_a_newer_version_says_besides_is_passed_over_and_kept() throws IOException {
        ObjectNode more = (ObjectNode) new ObjectMapper().readTree(document());
        more.put("weather", "rain");
        ((ObjectNode) more.at("/violations/0")).put("mood", 0.50);

        ReadReport read = read(more.toString());

        assertThat(read.violations()).hasSameSizeAs(REPORT.violations());
        JsonNode written = new ObjectMapper().readTree(again(read));
        assertThat(written).isEqualTo(more);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\":\"crm-rules/report/1\",\"run\" | The report is no JSON: ",
                "[] | It has no 'format'. Maybe it is another kind of file; a report has \"format\": \"crm-rules/report/1\".",
                "{\"format\":\"crm-rules/report/2\"} | It has the format 'crm-rules/report/2', not 'crm-rules/report/1'. Maybe it was written by a newer version.",
                "{\"format\":\"crm-rules/snapshot/1\"} | It has the format 'crm-rules/snapshot/1', not 'crm-rules/report/1'. Maybe SnapshotReader reads it.",
                "{\"format\":\"crm-rules/report/1\"} | The report is not whole: 'run' is missing.",
            })
    void what_is_no_report_is_refused_with_the_reason(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UnreadableReportException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"fingerprint\" : | \"finger\" : | The report is not whole: /violations/0: 'fingerprint' is missing.",
                "\"zone\" : \"Europe/Moscow\" | \"zone\" : \"Mars\" | The report is not whole: /run/zone: ",
                "\"standing\" : \"OPEN\" | \"standing\" : \"AJAR\" | The report is not whole: /violations/0/standing: ",
            })
    void what_every_report_has_is_missed_with_its_place(String was, String is, String message) throws IOException {
        String broken = document().replaceFirst(was, is);

        assertThat(broken).isNotEqualTo(document());
        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(UnreadableReportException.class)
                .hasMessageStartingWith(message);
    }
}

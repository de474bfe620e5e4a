package io.crmrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.policy.Cadence;
import io.crmrules.report.DayGate;
import io.crmrules.report.Responsible;
import io.crmrules.report.StageGate;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A host's own mapper writes what ReportJson writes, or nothing. */
class CrmRulesModuleTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final ViolationReport REPORT = SmallReport.report();
    private static final Violation VIOLATION = REPORT.violations().get(0);
    private static final StageGate GATE = new StageGate(List.of(VIOLATION), Map.of("overdue-task", Cadence.DAY_END));
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new CrmRulesModule(MOSCOW)).build();

    private interface Written {
        void to(OutputStream out) throws IOException;
    }

    private static JsonNode tree(Written written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written.to(out);
        return MAPPER.readTree(out.toByteArray());
    }

    private static JsonNode mapped(Object value) throws IOException {
        return MAPPER.readTree(MAPPER.writeValueAsBytes(value));
    }

    @Test
    void a_mapper_with_the_module_writes_the_same() throws IOException {
        assertThat(mapped(REPORT)).isEqualTo(tree(out -> ReportJson.write(REPORT, out)));
        assertThat(mapped(REPORT.summary())).isEqualTo(tree(out -> ReportJson.write(REPORT.summary(), out)));
        assertThat(mapped(REPORT.violations()))
                .isEqualTo(tree(out -> ReportJson.write(REPORT.violations(), MOSCOW, out)));
        assertThat(mapped(GATE)).isEqualTo(tree(out -> ReportJson.write(GATE, MOSCOW, out)));
        assertThat(mapped(REPORT.dayGate())).isEqualTo(tree(out -> ReportJson.write(REPORT.dayGate(), out)));
        assertThat(MAPPER.<JsonNode>valueToTree(Map.of("gate", GATE))
                        .at("/gate/violations/0/fingerprint")
                        .asText())
                .isEqualTo(VIOLATION.fingerprint());
    }

    @Test
    void parts_stand_alone_as_they_stand_in_a_document() throws IOException {
        JsonNode document = tree(out -> ReportJson.write(REPORT, out));

        JsonNode gate =
                tree(out -> ReportJson.write(GATE, REPORT.summary().run().zone(), out));
        assertThat(gate.at("/open").booleanValue()).isFalse();
        assertThat(gate.at("/violations/0")).isEqualTo(document.at("/violations/0"));
        assertThat(gate.at("/cadences/overdue-task").asText()).isEqualTo("DAY_END");
        assertThat(tree(out -> ReportJson.write(REPORT.dayGate(), out)).at("/dayGateDetails"))
                .isEqualTo(document.at("/run/dayGateDetails"));
        assertThat(tree(out -> ReportJson.write(REPORT.summary(), out)).at("/people"))
                .isEqualTo(document.at("/people"));
    }

    @Test
    void people_are_written_as_they_stand_in_a_document() throws IOException {
        JsonNode people = tree(out -> ReportJson.write(REPORT, out)).at("/people");

        assertThat(mapped(REPORT.people())).isEqualTo(people);
        assertThat(mapped(REPORT.people().get(0).answers())).isEqualTo(people.at("/0/answers"));
    }

    static Stream<Object> types() {
        return Stream.of(
                REPORT,
                REPORT.summary(),
                VIOLATION,
                GATE,
                DayGate.open(),
                Map.of("gate", GATE),
                REPORT.people().get(0),
                Responsible.system());
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_mapper_without_it_refuses_instead_of_guessing(Object value) {
        assertThatThrownBy(() -> new ObjectMapper().writeValueAsString(value))
                .hasMessageContaining("Maybe register io.crmrules.json.CrmRulesModule");
    }

    static Stream<Object> neverGuessed() {
        Pipeline sales =
                Pipeline.builder("sales").stage("new", "", Stage.Type.INCOMING).build();
        Deal deal = Deal.builder("D-1", sales.stages().get(0), Instant.EPOCH).build();
        return Stream.of(
                sales,
                deal,
                deal.stage(),
                CrmSnapshot.builder(Instant.EPOCH).build(),
                Coverage.everything(),
                VIOLATION.criterion(),
                REPORT.summary().results().get(0));
    }

    /** Jackson 3 and many a host's mapper write what they know nothing of as {}. */
    @ParameterizedTest
    @MethodSource({"types", "neverGuessed"})
    void a_mapper_that_minds_nothing_refuses_too(Object value) {
        ObjectMapper careless = JsonMapper.builder()
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();

        assertThatThrownBy(() -> careless.writeValueAsString(value))
                .hasMessageContaining("A mapper cannot guess what a ")
                .hasMessageContaining(" says. Maybe ");
    }
}

package io.crmrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The shipped schema says what the reader and the writer do. */
class SnapshotSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private final JsonSchema schema =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(tree());

    private static JsonNode tree() {
        try (InputStream in = SnapshotReader.class.getResourceAsStream("snapshot-1.schema.json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> complaints(String json) throws IOException {
        Set<ValidationMessage> messages = schema.validate(
                JSON.readTree(json), context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
        return messages.stream().map(ValidationMessage::getMessage).toList();
    }

    @Test
    void accepts_the_example() throws IOException {
        try (InputStream in = SnapshotSchemaTest.class.getResourceAsStream("example.json")) {
            assertThat(complaints(new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    @Test
    void accepts_what_the_writer_writes() throws IOException {
        CrmSnapshot crm = new RandomCrm(5).snapshot();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SnapshotWriter.write(crm, out);

        assertThat(complaints(out.toString(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void accepts_the_first_line_of_ndjson() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SnapshotWriter.writeLines(CrmStream.of(new RandomCrm(5).snapshot()), out);

        assertThat(complaints(
                        out.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow()))
                .isEmpty();
    }

    @Test
    void refuses_what_the_reader_refuses() throws IOException {
        for (String deal : List.of(
                "{}",
                Inputs.deal("D-1").replace("'D-1'", "17"),
                Inputs.deal(" "),
                Inputs.deal("D-1", "'closedAt':'2026-11-20T18:05:00'"),
                Inputs.deal("D-1", "'amount':{'value':'1'}"),
                Inputs.deal("D-1", "'tasks':[{}]"),
                Inputs.deal("D-1", "'tags':'vip'"),
                Inputs.deal("D-1", "'milestones':[{'type':'PAYED','at':'2026-11-20T18:05:00Z'}]"))) {
            String json = new String(Inputs.json(Inputs.HEAD + ",'deals':[" + deal + "]}"), StandardCharsets.UTF_8);
            assertThat(complaints(json)).as(deal).isNotEmpty();
            assertThat(Inputs.read(json).problems()).as(deal).isNotEmpty();
        }
    }
}

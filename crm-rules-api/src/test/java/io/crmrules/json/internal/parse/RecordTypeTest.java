package io.crmrules.json.internal.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.crmrules.json.SnapshotReader;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordTypeTest {

    @ParameterizedTest
    @EnumSource
    void knows_the_properties_of_the_schema(RecordType type) throws IOException {
        try (InputStream in = SnapshotReader.class.getResourceAsStream("snapshot-1.schema.json")) {
            JsonNode schema = new ObjectMapper().readTree(in);
            String definition = type.label().replace(" s", "S").replace(" c", "C");
            JsonNode record = type == RecordType.SNAPSHOT ? schema : schema.at("/$defs/" + definition);

            assertThat(record.get("properties").fieldNames()).toIterable().containsExactlyElementsOf(type.properties());
            assertThat(record.get("properties")).allMatch(p -> p.has("description") || p.has("$ref"));
        }
    }
}

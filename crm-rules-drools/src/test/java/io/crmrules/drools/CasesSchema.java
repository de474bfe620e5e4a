package io.crmrules.drools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** What worked cases may say: a snapshot's facts, of which nothing is required, what is expected, and a policy. */
final class CasesSchema {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FACTS =
            List.of("pipelines", "users", "companies", "contacts", "leadSources", "deals", "provides", "carried");
    private static final List<String> OF_FINDING =
            List.of("deal", "owner", "stage", "since", "settledAt", "answers", "message");

    private final ObjectNode snapshot;
    private final PolicySchema policy;

    CasesSchema(ObjectNode snapshot, PolicySchema policy) {
        this.snapshot = snapshot;
        this.policy = policy;
    }

    ObjectNode schema() {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:crm-rules:cases:1");
        schema.put("title", "crm-rules worked cases");
        schema.put("description", "What a rule finds and what it does not.");
        schema.put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        properties.set("now", reference("time"));
        properties.putObject("cases").put("type", "array").set("items", reference("case"));
        schema.putArray("required").add("cases");
        ObjectNode definitions = schema.putObject("$defs");
        policy.definitions(definitions);
        snapshot.get("$defs")
                .properties()
                .forEach(definition -> definitions.set(
                        definition.getKey(), relaxed(definition.getValue().deepCopy())));
        definitions.putObject("fields").put("description", "The company's own fields of the card by name.");
        definitions.set("policy", policy.policy());
        definitions.set("case", oneCase());
        definitions.set("finding", finding());
        return schema;
    }

    private ObjectNode oneCase() {
        ObjectNode one = JSON.createObjectNode().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = one.putObject("properties");
        properties.putObject("name").put("description", "What happens, in a few words.");
        properties.putObject("name_ru").put("description", "The same in Russian, for the reference.");
        properties.set("now", reference("time"));
        properties.set("policy", reference("policy"));
        properties.set("deal", reference("deal"));
        FACTS.forEach(fact -> properties.set(
                fact, relaxed(snapshot.get("properties").get(fact).deepCopy())));
        properties.putObject("violated").put("type", "array").set("items", reference("finding"));
        properties.putObject("holds").put("const", true);
        properties.putObject("missing").put("type", "array");
        properties.putObject("notCheckable").put("const", true);
        one.putArray("required").add("name");
        ArrayNode expected = one.putArray("oneOf");
        Stream.of("violated", "holds", "missing", "notCheckable")
                .forEach(outcome -> expected.addObject().putArray("required").add(outcome));
        return one;
    }

    private static ObjectNode finding() {
        ObjectNode finding = JSON.createObjectNode().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = finding.putObject("properties");
        properties.putObject("subject").put("type", "string").put("description", "DEAL D-1, TASK t1, USER u1, ...");
        properties.putObject("evidence").put("type", "object").put("description", "What the rule binds, without $.");
        properties
                .putObject("severity")
                .putArray("enum")
                .add("CRITICAL")
                .add("MAJOR")
                .add("MINOR")
                .add("INFO");
        properties.putObject("standing").putArray("enum").add("OPEN").add("SETTLED");
        OF_FINDING.forEach(properties::putObject);
        finding.putArray("required").add("subject");
        return finding;
    }

    /** What a case leaves out is filled in; what it says must be known. Ids and texts need no quotes in YAML. */
    private static JsonNode relaxed(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("required");
            object.remove("format");
            if (object.path("type").asText().equals("string")) {
                object.remove("type");
            } else if (object.path("type") instanceof ArrayNode types
                    && types.toString().contains("\"string\"")) {
                types.add("number").add("boolean");
            }
            boolean closed = object.has("properties") && !object.has("additionalProperties");
            if (closed) {
                object.put("additionalProperties", false);
            }
        }
        node.forEach(CasesSchema::relaxed);
        return node;
    }

    private static ObjectNode reference(String definition) {
        return JSON.createObjectNode().put("$ref", "#/$defs/" + definition);
    }
}

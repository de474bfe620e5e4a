package io.crmrules.examples.harness.command.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.crmrules.Policy;
import io.crmrules.examples.harness.command.PolicyOptions;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What was said of the policy, as one tree: a case has no other files beside it. */
final class PolicyTree {

    private static final String EXTENDS = "extends";
    private static final YAMLMapper YAML = new YAMLMapper();

    private PolicyTree() {}

    /**
     * The whole.
     *
     * @throws ParameterException when it is spread over several files
     */
    static ObjectNode of(PolicyOptions options, CommandLine line) throws IOException {
        Path file = options.file();
        JsonNode read = file == null ? YAML.createObjectNode() : YAML.readTree(file.toFile());
        ObjectNode said = read instanceof ObjectNode object ? object : YAML.createObjectNode();
        String base = said.path(EXTENDS).asText("");
        if (!base.isEmpty() && !Policy.profiles().contains(base)) {
            throw new ParameterException(
                    line,
                    "--policy: it extends " + base + ", and a case holds one policy. Maybe put both into one file.");
        }
        if (options.profile() != null) {
            said.put(EXTENDS, options.profile());
        }
        roles(options.roles(), said);
        return said;
    }

    private static void roles(@Nullable Path file, ObjectNode said) throws IOException {
        JsonNode roles = file == null ? YAML.createObjectNode() : YAML.readTree(file.toFile());
        roles.properties()
                .forEach(each -> said.withObjectProperty("users")
                        .withObjectProperty(each.getKey())
                        .set("role", each.getValue()));
    }
}

package io.crmrules.examples.harness.command;

import io.crmrules.policy.Policy;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which policy is in force. */
final class PolicyOptions {

    @Option(names = "--profile", paramLabel = "NAME", description = "a shipped policy; controller if left out")
    private @Nullable String profile;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "your policy in YAML; it may say itself which profile it extends")
    private @Nullable Path file;

    @Option(
            names = "--roles",
            paramLabel = "FILE",
            description = "YAML, user id to role: what the CRM does not say of its users")
    private @Nullable Path roles;

    Policy policy() {
        return roles == null ? chosen() : chosen().rolesFrom(roles);
    }

    private Policy chosen() {
        if (file != null) {
            return profile == null ? Policy.read(file) : Policy.read(file, profile);
        }
        return profile == null ? Policy.standard() : Policy.profile(profile);
    }
}

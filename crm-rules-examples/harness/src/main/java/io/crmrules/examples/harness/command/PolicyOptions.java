package io.crmrules.examples.harness.command;

import io.crmrules.Policy;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which policy is in force. */
public final class PolicyOptions {

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

    /** The policy that was chosen, the standard one unless said otherwise. */
    public Policy policy() {
        return withRoles(chosen());
    }

    /** The file that was named, if one was. */
    public @Nullable Path file() {
        return file;
    }

    /** The shipped policy that was named, if one was. */
    public @Nullable String profile() {
        return profile;
    }

    /** The file of roles that was named, if one was. */
    public @Nullable Path roles() {
        return roles;
    }

    /** What people call the policy that was chosen. */
    String name() {
        if (file != null) {
            return name(file.toString());
        }
        return profile == null ? Policy.profiles().get(0) : profile;
    }

    /** Another policy with the same roles: a shipped one's name, or a file. */
    public Policy named(String nameOrFile) {
        return withRoles(
                Policy.profiles().contains(nameOrFile) ? Policy.profile(nameOrFile) : Policy.read(Path.of(nameOrFile)));
    }

    /** Of a file without its folders. */
    static String name(String nameOrFile) {
        Path name = Path.of(nameOrFile).getFileName();
        return name == null ? nameOrFile : name.toString();
    }

    private Policy withRoles(Policy policy) {
        return roles == null ? policy : policy.rolesFrom(roles);
    }

    private Policy chosen() {
        if (file != null) {
            return profile == null ? Policy.read(file) : Policy.read(file, profile);
        }
        return profile == null ? Policy.standard() : Policy.profile(profile);
    }
}

package io.crmrules.document;

import io.crmrules.policy.PolicyInForce;
import java.util.Objects;

/**
 * A policy, and what a comparison calls it at the head of its column.
 *
 * <pre>{@code
 * NamedPolicy draft = new NamedPolicy("draft of Ms Orlova", Policy.read(file).resolve(specs));
 * }</pre>
 *
 * @param name say, of its file or profile; any text, written out as it is typed
 * @param policy in force for the criteria that are compared
 */
public record NamedPolicy(String name, PolicyInForce policy) {

    /**
     * Refuses what is null.
     *
     * @throws NullPointerException with the name of the component that is null
     */
    public NamedPolicy {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(policy, "policy");
    }
}

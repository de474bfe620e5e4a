package io.crmrules.document;

import io.crmrules.policy.PolicyInForce;
import java.util.Objects;

/**
 * A policy, and what a comparison calls it at the head of its column.
 *
 * @param name say, of its file or profile; any text
 * @param policy in force for the criteria that are compared
 */
public record NamedPolicy(String name, PolicyInForce policy) {

    public NamedPolicy {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(policy, "policy");
    }
}

package io.crmrules.drools.internal.verdict;

import io.crmrules.model.Pipeline;
import io.crmrules.policy.PolicyInForce;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a policy decides about the pipelines of a CRM whose deals exist for criteria. */
final class Decided {

    private final PolicyInForce policy;
    private final Set<String> aside;

    Decided(PolicyInForce policy, Collection<Pipeline> pipelines) {
        this.policy = policy;
        this.aside = pipelines.stream()
                .filter(pipeline -> !policy.judges(pipeline))
                .map(Pipeline::id)
                .collect(Collectors.toSet());
    }

    /** The values that a parameter has wherever its criterion holds, the company's first. */
    List<Object> values(String criterion, String parameter) {
        String id = criterion + "." + parameter;
        List<Object> values = new ArrayList<>();
        if (policy.enabled(criterion, null)) {
            values.add(policy.parameter(id, null));
        }
        policy.pipelineOverrides().stream()
                .filter(pipeline -> !aside.contains(pipeline) && policy.enabled(criterion, pipeline))
                .forEach(pipeline -> values.add(policy.parameter(id, pipeline)));
        return values.stream().distinct().toList();
    }

    /** The ids of the pipelines for which it decides something else about a criterion, whether or not they exist. */
    Set<String> overrides(String criterion) {
        Set<String> pipelines = new TreeSet<>(policy.pipelineOverrides(criterion));
        pipelines.removeAll(aside);
        return pipelines;
    }
}

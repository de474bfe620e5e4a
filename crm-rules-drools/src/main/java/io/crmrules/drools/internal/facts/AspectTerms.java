package io.crmrules.drools.internal.facts;

import io.crmrules.model.User;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.rule.Check;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * By which terms an aspect of a fact is prepared: those that its rule names, and without limits where it names none. Two
 * rules whose terms have the same values share what is prepared.
 *
 * @param company the values for the company, by the name of the term
 * @param pipelines the values for pipelines that have their own
 */
record AspectTerms(Map<String, Object> company, Map<String, Map<String, Object>> pipelines) {

    static final String MIN_LENGTH = "minLength";
    static final String WINDOW = "window";
    static final String KEYS = "keys";
    static final String IGNORED = "ignoreContacts";

    static AspectTerms of(String criterion, Set<String> names, PolicyInForce policy) {
        Map<String, Map<String, Object>> pipelines = new TreeMap<>();
        for (String pipeline : policy.pipelineOverrides()) {
            pipelines.put(pipeline, values(criterion, names, policy, pipeline));
        }
        return new AspectTerms(values(criterion, names, policy, null), pipelines);
    }

    private static Map<String, Object> values(
            String criterion, Set<String> names, PolicyInForce policy, @Nullable String pipeline) {
        Map<String, Object> values = new HashMap<>();
        names.forEach(name -> values.put(name, policy.parameter(criterion + "." + name, pipeline)));
        return values;
    }

    /** The terms of a pipeline. */
    AspectTerms in(String pipeline) {
        return new AspectTerms(pipelines.getOrDefault(pipeline, company), Map.of());
    }

    /** Since when things count, by the calendar of a user, of nobody by the company's. */
    Instant since(Check check, @Nullable User owner) {
        Object window = company.get(WINDOW);
        return window == null ? Instant.MIN : check.windowStart((Integer) window, owner);
    }

    int minLength() {
        return (Integer) company.getOrDefault(MIN_LENGTH, 1);
    }

    List<String> keys() {
        return list(KEYS, List.of("phone", "email"));
    }

    List<String> ignored() {
        return list(IGNORED, List.of());
    }

    @SuppressWarnings("unchecked") // the policy was resolved against the parameter's type
    private List<String> list(String name, List<String> otherwise) {
        return (List<String>) company.getOrDefault(name, otherwise);
    }
}

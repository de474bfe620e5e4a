package io.crmrules.drools.internal.facts;

import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.PolicyInForce;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By which terms facts are prepared: those of the criterion that they were made for. A checklist without it gets the
 * terms that it would have by default.
 */
final class Terms {

    private final PolicyInForce policy;
    private final String criterion;
    private final @Nullable String pipeline;

    Terms(PolicyInForce policy, String criterion, @Nullable String pipeline) {
        this.policy = policy;
        this.criterion = criterion;
        this.pipeline = pipeline;
    }

    int count(String parameter, int otherwise) {
        return (Integer) value(parameter, otherwise);
    }

    @SuppressWarnings("unchecked") // the policy was resolved against the parameter's type
    List<String> list(String parameter, List<String> otherwise) {
        return (List<String>) value(parameter, otherwise);
    }

    /** In how many contacts at most a phone or e-mail tells who somebody is. */
    int maxShared() {
        return (Integer) policy.parameter(CompanyTerm.MAX_SHARED.id(), pipeline);
    }

    private Object value(String parameter, Object otherwise) {
        boolean known = policy.criteria().contains(criterion);
        return known ? policy.parameter(criterion + "." + parameter, pipeline) : otherwise;
    }
}

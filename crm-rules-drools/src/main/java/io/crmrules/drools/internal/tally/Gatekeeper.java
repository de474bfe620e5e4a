package io.crmrules.drools.internal.tally;

import io.crmrules.policy.Cadence;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.Severity;
import io.crmrules.report.Violation;
import io.crmrules.rule.Criterion;
import org.jspecify.annotations.Nullable;

/** What keeps the working day open: critical violations of criteria that are due at once or at day end. */
final class Gatekeeper {

    private final PolicyInForce policy;

    Gatekeeper(PolicyInForce policy) {
        this.policy = policy;
    }

    boolean holds(Violation violation) {
        return violation.severity() == Severity.CRITICAL && due(violation.criterion());
    }

    /** Whether a rule that failed might have found something in this pipeline that {@link #holds}. */
    boolean mightHold(Criterion criterion, @Nullable String pipeline) {
        return due(criterion)
                && policy.enabled(criterion.id(), pipeline)
                && (policy.severity(criterion.id(), pipeline) == Severity.CRITICAL || criticalField(criterion));
    }

    /** The same of a rule that failed nobody knows where. */
    boolean mightHoldAnywhere(Criterion criterion) {
        return mightHold(criterion, null)
                || policy.pipelineOverrides().stream().anyMatch(pipeline -> mightHold(criterion, pipeline));
    }

    private boolean due(Criterion criterion) {
        return Cadence.DAY_END.includes(policy.cadence(criterion.id(), null));
    }

    /** How bad it is that a required field is missing, the policy says of each field. */
    private boolean criticalField(Criterion criterion) {
        return criterion.judgement().asksFields()
                && policy.requiredFields().stream().anyMatch(field -> field.severity() == Severity.CRITICAL);
    }
}

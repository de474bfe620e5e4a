package io.crmrules;

import io.crmrules.policy.BuiltIn;
import io.crmrules.policy.PolicyException;
import io.crmrules.policy.Severity;
import io.crmrules.policy.internal.statement.Statement;

/** What a policy says for one pipeline only; see {@link Policy#forPipeline}. Immutable: every call gives a copy. */
public final class PipelinePolicy {

    private final String pipeline;
    private final Policy policy;

    PipelinePolicy(String pipeline, Policy policy) {
        this.pipeline = pipeline;
        this.policy = policy;
    }

    /** Sets a parameter of a criterion in this pipeline, as {@link Policy#set} does for the company. */
    public PipelinePolicy set(String criterion, String parameter, Object value) {
        return new PipelinePolicy(pipeline, policy.with(Statement.inJava(pipeline, criterion, parameter, value)));
    }

    /**
     * Sets a term of the company otherwise in this pipeline, as {@link Policy#term} does for the company.
     *
     * @throws PolicyException when there is no such term
     */
    public PipelinePolicy term(String term, Object value) {
        return new PipelinePolicy(pipeline, policy.with(Statement.ofTerm(pipeline, term, value)));
    }

    /** The criterion holds in this pipeline. */
    public PipelinePolicy on(String criterion) {
        return set(criterion, BuiltIn.ENABLED, true);
    }

    /** The criterion does not hold in this pipeline. */
    public PipelinePolicy off(String criterion) {
        return set(criterion, BuiltIn.ENABLED, false);
    }

    /** How bad a violation is in this pipeline. */
    public PipelinePolicy severity(String criterion, Severity severity) {
        return set(criterion, BuiltIn.SEVERITY, severity);
    }

    Policy policy() {
        return policy;
    }
}

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
        return said(Statement.inJava(pipeline, criterion, parameter, value));
    }

    /**
     * Sets a term of the company otherwise in this pipeline, as {@link Policy#term} does for the company.
     *
     * @throws PolicyException when there is no such term
     */
    public PipelinePolicy term(String term, Object value) {
        return said(Statement.ofTerm(pipeline, term, value));
    }

    /** The deals of this pipeline go by the calendar of this name, but for those whose owner has an own one. */
    public PipelinePolicy calendar(String name) {
        return said(Statement.ofPipeline(pipeline, "calendar", Statement.PIPELINE_CALENDAR, name));
    }

    /** Whether the deals of this pipeline are judged at all; they are, unless this says otherwise. */
    public PipelinePolicy judged(boolean judged) {
        return said(Statement.ofPipeline(pipeline, "criteria", Statement.JUDGED, judged));
    }

    private PipelinePolicy said(Statement statement) {
        return new PipelinePolicy(pipeline, policy.with(statement));
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

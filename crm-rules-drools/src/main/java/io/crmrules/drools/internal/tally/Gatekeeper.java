package io.crmrules.drools.internal.tally;

import io.crmrules.drools.internal.finding.RunContext;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.Severity;
import io.crmrules.report.DayGate;
import io.crmrules.report.Responsible;
import io.crmrules.report.Violation;
import io.crmrules.rule.Criterion;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What keeps the working day open: open critical findings of criteria that are due at once or at day end, for which not
 * the system answers. What follows from another finding answers as that one does.
 */
final class Gatekeeper {

    private final RunContext context;
    private final PolicyInForce policy;
    private final Set<String> failed = new HashSet<>();

    Gatekeeper(RunContext context) {
        this.context = context;
        this.policy = context.policy();
    }

    boolean holds(Violation violation) {
        return violation.open()
                && violation.severity() == Severity.CRITICAL
                && violation.answers().type() != Responsible.Type.SYSTEM
                && due(violation.criterion());
    }

    /** The rules that failed on this deal might have found something that {@link #holds}. */
    void addFailed(JudgedDeal judged) {
        if (judged.failed().isEmpty()) {
            return; // nearly always
        }
        judged.failed().stream()
                .mapToObj(context.criteria()::criterion)
                .filter(criterion ->
                        mightHold(criterion, judged.deal().pipeline().id()))
                .forEach(criterion -> failed.add(criterion.id()));
    }

    /**
     * @param blocking how many findings hold the day, by criterion
     * @param failedAnywhere the criteria that failed nobody knows where
     * @param notCheckable the criteria that are not checkable as a whole
     * @param lost how many records could not be read
     */
    DayGate gate(
            SortedMap<String, Integer> blocking,
            Collection<String> failedAnywhere,
            Set<String> notCheckable,
            int lost) {
        Set<String> unknown = new TreeSet<>(failed);
        Set<String> beside = new TreeSet<>();
        for (Criterion criterion : context.listed()) {
            String id = criterion.id();
            if (notCheckable.contains(id) && policy.dayGateNeeds().contains(id)) {
                unknown.add(id);
            } else if (mightHoldAnywhere(criterion)) {
                if (failedAnywhere.contains(id)) {
                    unknown.add(id);
                } else if (notCheckable.contains(id)) {
                    beside.add(id);
                }
            }
        }
        return new DayGate(blocking, unknown.stream().toList(), beside.stream().toList(), lost);
    }

    private boolean mightHold(Criterion criterion, @Nullable String pipeline) {
        return due(criterion)
                && policy.enabled(criterion.id(), pipeline)
                && (policy.severity(criterion.id(), pipeline) == Severity.CRITICAL || criticalField(criterion));
    }

    private boolean mightHoldAnywhere(Criterion criterion) {
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

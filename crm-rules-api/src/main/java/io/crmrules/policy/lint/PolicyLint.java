package io.crmrules.policy.lint;

import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.PolicyProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Looks at what is in force for what cannot be meant, and for what is hardly meant. For whoever puts policies in force:
 * hosts see the contradictions as a {@link io.crmrules.policy.PolicyException}, the doubts as warnings.
 */
public final class PolicyLint {

    private final Decided decided;

    /** Takes what is in force, the criteria there are, and everything that was said in its order. */
    public PolicyLint(PolicyInForce policy, Collection<CriterionSpec> criteria, List<PolicyEntry> entries) {
        this.decided = new Decided(policy, criteria, entries);
    }

    /** What the policy says against itself. */
    public List<PolicyProblem> contradictions() {
        return new Contradictions(decided).all();
    }

    /** What is better asked about, by the line where it stands. */
    public List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>(new ProcessDoubts(decided).all());
        doubts.addAll(new IdleSettings(decided).all());
        doubts.addAll(new TermDoubts(decided).all());
        doubts.addAll(new EmptyLimits(decided).all());
        doubts.addAll(new CalendarDoubts(decided).all());
        doubts.addAll(new StandardDoubts(decided).all());
        return doubts;
    }
}

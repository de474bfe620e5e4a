package io.crmrules.drools.testkit;

import io.crmrules.CrmChecker;
import io.crmrules.drools.explain.Explanation;
import io.crmrules.drools.explain.Undecided;
import io.crmrules.drools.internal.check.DroolsCrmChecker;
import io.crmrules.drools.internal.why.Decisions;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.report.Subject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says why a criterion finds something, and why not: each of its conditions with its value, in the checker's language.
 *
 * <pre>{@code
 * RuleExplainer.of(checker, snapshot, snapshot.takenAt())
 *         .explain("overdue-task", new Subject(Subject.Type.DEAL, "D-17"))
 *         .forEach(System.out::println);
 * }</pre>
 *
 * <p>Not thread-safe. The conditions are asked one by one, without the engine, of the same facts by the same policy: what comes out is
 * what a check of the whole CRM says.
 */
public final class RuleExplainer {

    private final DroolsCrmChecker checker;
    private final CrmSnapshot crm;
    private final Instant asOf;
    private final Map<String, Decisions> decisions = new HashMap<>();

    private RuleExplainer(DroolsCrmChecker checker, CrmSnapshot crm, Instant asOf) {
        this.checker = checker;
        this.crm = crm;
        this.asOf = asOf;
    }

    /**
     * Of a CRM at a moment, by what is in force for the checker.
     *
     * @throws IllegalArgumentException when the checker is of another engine
     */
    public static RuleExplainer of(CrmChecker checker, CrmSnapshot crm, Instant asOf) {
        if (checker instanceof DroolsCrmChecker drools) {
            return new RuleExplainer(drools, crm, asOf);
        }
        throw new IllegalArgumentException(
                "The checker is a " + checker.getClass().getName() + ". Maybe build it with CrmChecker.builder().");
    }

    /**
     * Of everything that the criterion could judge: each deal, each owner, ...
     *
     * @throws IllegalArgumentException when the criterion is not in force, or its rule is written in more than the
     *     language of rules of others
     */
    public List<Explanation> explain(String criterion) {
        return checker.explain(criterion, crm, asOf, decisions.computeIfAbsent(criterion, id -> new Decisions()));
    }

    /** The conditions of the criterion that nothing has decided among all that was explained so far. */
    public List<Undecided> undecided(String criterion) {
        return checker.undecided(criterion, decisions.computeIfAbsent(criterion, id -> new Decisions()));
    }

    /**
     * Of what findings about this subject would come from: a task's deal, a contact's duplicates, ...; empty when the CRM
     * has none.
     *
     * @throws IllegalArgumentException when the criterion is not in force
     */
    public List<Explanation> explain(String criterion, Subject subject) {
        return explain(criterion).stream()
                .filter(explanation -> explanation.concerned().contains(subject))
                .toList();
    }
}

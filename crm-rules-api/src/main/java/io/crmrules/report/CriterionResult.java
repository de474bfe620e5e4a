package io.crmrules.report;

import io.crmrules.policy.Severity;
import io.crmrules.rule.Criterion;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run says of one criterion. {@link #violations} may be more than {@code checked}: a deal can have several tasks.
 *
 * @param criterion which
 * @param severity the company's
 * @param verdict what came out
 * @param checked how many it judged: its {@linkplain io.crmrules.rule.Population population}, without those it could
 *     not judge
 * @param open how many violations it found that are still to be put right, as far as the
 *     {@linkplain io.crmrules.Budgets budget} goes
 * @param settled how many more it found that were put right late or cannot be undone
 * @param notCheckable how many of its population it could not judge, because records of theirs were broken, the data do
 *     not reach far enough back, or its rule failed
 * @param spread how widely it is violated: perhaps the process is at fault rather than people
 * @param moneyAtRisk the amounts of the deals with open violations, each deal once; see {@link Violation#moneyAtRisk}
 * @param missing which input it lacks: data kinds, ROLES, STAGES, a type of stages or the name of a parameter; empty
 *     when it was checkable
 * @param parameters by name, as a policy writes them: the company's, pipelines may have others
 */
public record CriterionResult(
        Criterion criterion,
        Severity severity,
        Verdict verdict,
        int checked,
        int open,
        int settled,
        int notCheckable,
        Spread spread,
        MoneyAtRisk moneyAtRisk,
        List<String> missing,
        SortedMap<String, String> parameters) {

    public CriterionResult {
        missing = List.copyOf(missing);
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /** How many violations it found, open and settled. */
    public int violations() {
        return open + settled;
    }

    /** Whether so many owners violate it that perhaps the process is at fault; see {@link Spread}. */
    public boolean systemic() {
        return spread.systemic();
    }
}

package io.crmrules.report;

import io.crmrules.policy.Severity;
import io.crmrules.rule.Criterion;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run says of one criterion. {@code violations} may be more than {@code checked}: a deal can have several tasks.
 *
 * @param criterion which
 * @param severity the company's
 * @param verdict what came out
 * @param checked how many it judged: its {@linkplain io.crmrules.rule.Population population}, without those it could
 *     not judge
 * @param violations how many violations it found, as far as the {@linkplain io.crmrules.Budgets budget} goes
 * @param notCheckable how many of its population it could not judge, because records of theirs were broken, the data do
 *     not reach far enough back, or its rule failed
 * @param systemic whether so many owners violate it that the process is at fault, not people
 * @param moneyAtRisk the amounts of the deals that violate it, each deal once
 * @param missing which input it lacks: data kinds, ROLES, STAGES, a type of stages or the name of a parameter; empty
 *     when it was checkable
 * @param parameters by name, as a policy writes them: the company's, pipelines may have others
 */
public record CriterionResult(
        Criterion criterion,
        Severity severity,
        Verdict verdict,
        int checked,
        int violations,
        int notCheckable,
        boolean systemic,
        MoneyAtRisk moneyAtRisk,
        List<String> missing,
        SortedMap<String, String> parameters) {

    public CriterionResult {
        missing = List.copyOf(missing);
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }
}

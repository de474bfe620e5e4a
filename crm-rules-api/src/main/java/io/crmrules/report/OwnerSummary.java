package io.crmrules.report;

import io.crmrules.model.User;
import io.crmrules.policy.Severity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run says of one owner. Violations belong to whoever was responsible at the moment of the fault, deals to whom
 * they belong now: so an owner without open deals may still be charged.
 *
 * @param owner null stands for deals without an owner
 * @param openDeals how many open deals the owner has now
 * @param violations how many the owner is charged with, by severity, the worst first; only severities that occur
 * @param notCharged how many more there are with which nobody is charged, because the process or the CRM is at fault:
 *     of {@linkplain CriterionResult#systemic systemic} criteria, and those of cause SYSTEM
 * @param moneyAtRisk the amounts of the deals with violations that the owner is charged with, each deal once
 * @param workload the open deals
 * @param dayGate whether the owner may close the day
 */
public record OwnerSummary(
        @Nullable User owner,
        int openDeals,
        Map<Severity, Integer> violations,
        int notCharged,
        MoneyAtRisk moneyAtRisk,
        Workload workload,
        DayGate dayGate) {

    public OwnerSummary {
        Map<Severity, Integer> worstFirst = new EnumMap<>(Severity.class);
        worstFirst.putAll(violations);
        violations = Collections.unmodifiableMap(worstFirst);
    }

    /** How many violations the owner is charged with, of any severity. */
    public int total() {
        return violations.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether nothing critical stands against the owner's leaving. */
    public boolean mayCloseTheDay() {
        return dayGate.mayClose();
    }
}

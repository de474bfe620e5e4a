package io.crmrules.report;

import com.fasterxml.jackson.annotation.JsonValue;
import io.crmrules.policy.Severity;
import io.crmrules.support.NotByGuess;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a run says of one of those who answer: a user, a role, the system, or nobody known. Findings count for who answers
 * for them, deals for whom they belong to now: so somebody without open deals may still have findings.
 *
 * @param answers who it is; UNKNOWN has the deals without an owner
 * @param openDeals how many open deals belong to the user now
 * @param open how many findings there are that are still to be put right
 * @param settled how many more there are for the review
 * @param bySeverity the open ones by severity, the worst first; only severities that occur
 * @param moneyAtRisk the amounts of the deals with open findings, each deal once; see {@link Violation#moneyAtRisk}
 * @param workload the open deals
 * @param dayGate whether the day may be closed
 */
public record PersonSummary(
        Responsible answers,
        int openDeals,
        int open,
        int settled,
        Map<Severity, Integer> bySeverity,
        MoneyAtRisk moneyAtRisk,
        Workload workload,
        DayGate dayGate) {

    public PersonSummary {
        Map<Severity, Integer> worstFirst = new EnumMap<>(Severity.class);
        worstFirst.putAll(bySeverity);
        bySeverity = Collections.unmodifiableMap(worstFirst);
    }

    /** The same with another day gate. */
    public PersonSummary with(DayGate gate) {
        return new PersonSummary(answers, openDeals, open, settled, bySeverity, moneyAtRisk, workload, gate);
    }

    /** How many findings there are, open and settled. */
    public int total() {
        return open + settled;
    }

    /** Whether the day gate is open. */
    public boolean mayCloseTheDay() {
        return dayGate.mayClose();
    }

    /** Asked by mappers that do not know better, and refused. */
    @JsonValue
    Object json() {
        return NotByGuess.REPORT.json(PersonSummary.class);
    }
}

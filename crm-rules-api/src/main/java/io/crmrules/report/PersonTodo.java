package io.crmrules.report;

import io.crmrules.policy.Severity;
import java.util.Comparator;

/**
 * What one of those who answer has to do, and what is to be talked about.
 *
 * @param answers a user, a role, the system, or nobody known
 * @param open what is to be put right
 * @param toDiscuss what is settled: nothing is to be done
 */
public record PersonTodo(Responsible answers, TodoItems open, TodoItems toDiscuss) {

    /** Users, roles, the system, nobody known; of users those with the most critical findings first, then the most. */
    public static final Comparator<PersonTodo> ORDER = Comparator.comparing(
                    (PersonTodo person) -> person.answers.type())
            .thenComparing(PersonTodo::critical, Comparator.reverseOrder())
            .thenComparing(PersonTodo::count, Comparator.reverseOrder())
            .thenComparing(PersonTodo::answers);

    private int critical() {
        return open.bySeverity().getOrDefault(Severity.CRITICAL, 0);
    }

    /** How many findings are open, consequences included. */
    public int count() {
        return open.bySeverity().values().stream().mapToInt(Integer::intValue).sum();
    }
}

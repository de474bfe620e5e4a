package io.crmrules.report;

/**
 * What one of those who answer has to do, and what is to be talked about.
 *
 * @param answers a user, a role, the system, or nobody known
 * @param open what is to be put right
 * @param toDiscuss what is settled: nothing is to be done
 */
public record PersonTodo(Responsible answers, TodoItems open, TodoItems toDiscuss) {

    /** How many findings are open, consequences included. */
    public int count() {
        return open.bySeverity().values().stream().mapToInt(Integer::intValue).sum();
    }
}

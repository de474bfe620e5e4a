package io.crmrules.report;

import java.util.List;

/**
 * Whether a deal may move to a stage. Which violations it lets pass is the host's decision:
 *
 * <pre>{@code
 * boolean forbidden = gate.violations().stream().anyMatch(each -> each.severity() == Severity.CRITICAL);
 * }</pre>
 *
 * @param violations what the move would cause, in order; what is wrong with the deal already is not among it
 */
public record StageGate(List<Violation> violations) {

    public StageGate {
        violations = List.copyOf(violations);
    }

    /** Whether the move would cause no violation, of whatever severity. */
    public boolean open() {
        return violations.isEmpty();
    }
}

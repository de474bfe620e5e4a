package io.crmrules.report;

import com.fasterxml.jackson.annotation.JsonValue;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.Severity;
import io.crmrules.support.NotByGuess;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Whether a deal may move to a stage. Nothing has happened yet, so the messages ask whether to move, and tell what would
 * then be said of the deal. Which violations it lets pass is the host's decision:
 *
 * <pre>{@code
 * boolean forbidden = !gate.atLeast(Severity.CRITICAL).dueBy(Cadence.INSTANT).open();
 * }</pre>
 *
 * @param violations what the move would cause, in order; what is wrong with the deal already is not among it
 * @param cadences how often the criteria of the violations are looked at, by their ids
 */
public record StageGate(List<Violation> violations, Map<String, Cadence> cadences) {

    /**
     * Copies the violations and the cadences.
     *
     * @throws NullPointerException when one of them or an entry is null
     */
    public StageGate {
        violations = List.copyOf(violations);
        cadences = Map.copyOf(cadences);
    }

    /** Whether the move would cause no violation, of whatever severity and cadence. */
    public boolean open() {
        return violations.isEmpty();
    }

    /** The gate of the violations that are at least so severe. */
    public StageGate atLeast(Severity severity) {
        return only(violation -> violation.severity().atLeast(severity));
    }

    /** The gate of the violations that a check of this cadence looks at: {@code INSTANT}, those that cannot wait. */
    public StageGate dueBy(Cadence cadence) {
        return only(violation -> {
            Cadence own = cadences.get(violation.criterion().id());
            return own == null || cadence.includes(own);
        });
    }

    private StageGate only(Predicate<Violation> wanted) {
        return new StageGate(violations.stream().filter(wanted).toList(), cadences);
    }

    /** Asked by mappers that do not know better, and refused. */
    @JsonValue
    Object json() {
        return NotByGuess.REPORT.json(StageGate.class);
    }
}

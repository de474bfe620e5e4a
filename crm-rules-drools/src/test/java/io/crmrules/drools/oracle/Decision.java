package io.crmrules.drools.oracle;

import io.crmrules.policy.Severity;
import java.util.Map;

/**
 * What a company, or one of its pipelines, decides about a criterion.
 *
 * @param oracle with the parameters that hold there
 * @param severity of a violation there
 * @param holds whether the criterion is on there
 */
record Decision(Oracle oracle, Severity severity, boolean holds) {

    /** As the checklist has it, and on. */
    static Decision usual(Oracle oracle) {
        return new Decision(oracle, oracle.row().severity(), true);
    }

    Decision with(String parameter, Object value) {
        return new Decision(Parameters.with(oracle, parameter, value), severity, holds);
    }

    Decision withUsualParameters() {
        return new Decision(Oracles.usual(oracle.criterion()), severity, holds);
    }

    Decision of(Severity other) {
        return new Decision(oracle, other, holds);
    }

    Decision withUsualSeverity() {
        return of(oracle.row().severity());
    }

    Decision on() {
        return new Decision(oracle, severity, true);
    }

    Decision off() {
        return new Decision(oracle, severity, false);
    }

    /** The parameters that are not as in {@code before}, by name. */
    Map<String, Object> moved(Map<String, Object> before) {
        Map<String, Object> moved = Parameters.of(oracle);
        moved.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
        return moved;
    }

    /** What is not as usual, empty when all is. */
    @Override
    public String toString() {
        Map<String, Object> moved = moved(Parameters.usual(oracle));
        boolean usual = moved.isEmpty() && holds && severity == oracle.row().severity();
        return usual ? "" : " " + oracle.criterion() + " " + severity + (holds ? " " : " off ") + moved;
    }
}

package io.crmrules.report;

import io.crmrules.rule.ActionType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What to do about a violation, in a form that a host could carry out, or offer to its user.
 *
 * <pre>{@code
 * if (violation.action().type() == ActionType.MOVE_DEAL) {
 *     String stage = violation.action().on().get("stage"); // where the deal belongs
 * }
 * }</pre>
 *
 * @param type what to do; says which targets there are
 * @param on what it is to be done on: ids, fields and roles by kind ("task", "stage", "field"), in alphabetical order.
 *     Tasks, comments and interactions are those of the violation's deal; the finding's subject always is among them
 * @param deals the ids of the deals to be given back, empty for all other actions
 */
public record Action(ActionType type, Map<String, String> on, List<String> deals) {

    public Action {
        on = Collections.unmodifiableMap(new TreeMap<>(on));
        deals = List.copyOf(deals);
    }

    /** An action that speaks of no list of deals. */
    public Action(ActionType type, Map<String, String> on) {
        this(type, on, List.of());
    }
}

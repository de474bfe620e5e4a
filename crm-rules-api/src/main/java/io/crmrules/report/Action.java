package io.crmrules.report;

import io.crmrules.rule.ActionType;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What to do about a violation, in a form that a host could carry out.
 *
 * @param type what to do
 * @param on what it is to be done on: ids by kind ("task", "deal", "stage"), in alphabetical order
 */
public record Action(ActionType type, Map<String, String> on) {

    public Action {
        on = Collections.unmodifiableMap(new TreeMap<>(on));
    }
}

package io.crmrules.policy.internal.resolve;

import io.crmrules.policy.Cadence;
import io.crmrules.policy.Severity;
import io.crmrules.policy.parameter.Parameter;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is decided about every criterion, for the company or for one pipeline. Parameters have qualified names. */
final class Settings {

    /** The decisions every criterion knows. */
    record Decision(boolean enabled, Severity severity, Cadence cadence) {}

    private final Map<String, Decision> criteria;
    private final NavigableMap<String, Object> parameters;

    Settings(Map<String, Decision> criteria, Map<String, Object> parameters) {
        this.criteria = new HashMap<>(criteria);
        this.parameters = new TreeMap<>(parameters);
    }

    Decision criterion(String id) {
        Decision decision = criteria.get(id);
        if (decision == null) {
            throw unknown("criterion", id, criteria.keySet());
        }
        return decision;
    }

    Object parameter(String name) {
        Object value = parameters.get(name);
        if (value == null) {
            throw unknown("parameter", name, parameters.keySet());
        }
        return value;
    }

    Set<String> criteria() {
        return Collections.unmodifiableSet(new TreeSet<>(criteria.keySet()));
    }

    /** One line per criterion; of one that is off nothing but that. */
    Map<String, String> lines() {
        Map<String, String> lines = new TreeMap<>();
        criteria.keySet().forEach(id -> lines.put(id, line(id)));
        return lines;
    }

    /** All that is decided about a criterion. */
    String line(String id) {
        Decision decision = criterion(id);
        if (!decision.enabled()) {
            return id + " off";
        }
        StringBuilder line = new StringBuilder(id + " " + decision.severity() + " " + decision.cadence());
        String prefix = id + ".";
        parameters
                .subMap(prefix, prefix + Character.MAX_VALUE)
                .forEach((name, value) -> line.append("; ")
                        .append(name, prefix.length(), name.length())
                        .append(" = ")
                        .append(Parameter.format(value)));
        return line.toString();
    }

    private static IllegalArgumentException unknown(String what, String name, Collection<String> known) {
        return new IllegalArgumentException(
                "Unknown " + what + " '" + name + "'. Known are " + String.join(", ", new TreeSet<>(known)) + ".");
    }
}

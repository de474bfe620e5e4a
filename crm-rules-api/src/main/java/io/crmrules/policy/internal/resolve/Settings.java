package io.crmrules.policy.internal.resolve;

import io.crmrules.policy.Cadence;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.Severity;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.support.Hints;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is decided about every criterion, for the company or for one pipeline. Parameters have qualified names; the terms
 * of the company are among them.
 */
final class Settings {

    /** The decisions every criterion knows, and by which terms of the company it goes. */
    record Decision(boolean enabled, Severity severity, Cadence cadence, List<CompanyTerm> terms) {}

    private final Map<String, Decision> criteria;
    private final Map<String, Object> parameters;

    Settings(Map<String, Decision> criteria, Map<String, Object> parameters) {
        this.criteria = new HashMap<>(criteria);
        this.parameters = new HashMap<>(parameters);
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

    /** One line per term of the company and per criterion, by what they are about, in order. */
    SortedMap<String, String> lines() {
        SortedMap<String, String> lines = new TreeMap<>();
        CompanyTerm.ids().forEach(id -> lines.put(id, id + " " + Parameter.format(parameter(id))));
        criteria.keySet().forEach(id -> lines.put("criteria " + id, "criteria " + line(id)));
        return lines;
    }

    /** All that is decided about a criterion, the terms it goes by included; of one that is off nothing but that. */
    String whole(String id) {
        Decision decision = criterion(id);
        return decision.enabled()
                ? line(id)
                        + decision.terms().stream()
                                .map(term -> entry(term.id(), parameter(term.id())))
                                .collect(Collectors.joining())
                : line(id);
    }

    private String line(String id) {
        Decision decision = criterion(id);
        if (!decision.enabled()) {
            return id + " off";
        }
        StringBuilder line = new StringBuilder(id + " " + decision.severity() + " " + decision.cadence());
        String prefix = id + ".";
        parameters.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .forEach(name -> line.append(entry(name.substring(prefix.length()), parameter(name))));
        return line.toString();
    }

    private static String entry(String name, Object value) {
        return "; " + name + " = " + Parameter.format(value);
    }

    private static IllegalArgumentException unknown(String what, String name, Collection<String> known) {
        String meant = Hints.meant(name, known);
        return new IllegalArgumentException("Unknown " + what + " " + Hints.quote(name) + ". "
                + (meant.isEmpty() ? "Known are " + String.join(", ", new TreeSet<>(known)) + "." : meant));
    }
}

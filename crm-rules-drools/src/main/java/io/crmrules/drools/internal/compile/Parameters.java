package io.crmrules.drools.internal.compile;

import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.support.Hints;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The parameters that a rule may ask for: its own, and the terms of the company. */
final class Parameters {

    /** The terms of the company, which every rule may ask for. */
    private static final Map<String, Parameter.Type> TERMS = Map.of(
            "conversation-without-comment.within", Parameter.Type.DURATION,
            "conversation-without-comment.mergeWindow", Parameter.Type.DURATION,
            "conversation-without-comment.lookback", Parameter.Type.DAYS,
            "malformed-contact-data.defaultRegion", Parameter.Type.REGION);

    private final String rule;
    private final Map<String, Parameter.Type> types = new TreeMap<>();

    Parameters(CriterionSpec spec) {
        rule = spec.id();
        types.putAll(TERMS);
        spec.parameters().forEach(parameter -> types.put(rule + "." + parameter.name(), parameter.type()));
    }

    /** Null when the rule may not ask for it. */
    Parameter.@Nullable Type type(String name) {
        return types.get(name);
    }

    /** One of the rule's own of these types, as it is asked for; empty when there is none. */
    String example(Collection<Parameter.Type> read) {
        return types.entrySet().stream()
                .filter(known -> known.getKey().startsWith(rule + ".") && read.contains(known.getValue()))
                .map(known -> "Maybe \"" + known.getKey() + "\".")
                .findFirst()
                .orElse("");
    }

    /** Why a rule may not ask for this name. */
    String unknown(String name) {
        if (name.indexOf('.') < 0) {
            return types.containsKey(rule + "." + name)
                    ? Hints.quote(name) + " lacks the name of its rule."
                    : "there is no parameter " + Hints.quote(name) + ".";
        }
        String other = name.substring(0, name.lastIndexOf('.'));
        return other.equals(rule)
                ? "the rule declares no parameter " + Hints.quote(name.substring(rule.length() + 1)) + "."
                : Hints.quote(name) + " is no parameter of this rule.";
    }

    /** What was probably meant by it. */
    String hint(String name) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        String term = Hints.nearest(name, TERMS.keySet());
        String own = Hints.nearest(simple, ownNames());
        if (term == null && own == null) {
            return "Maybe '" + simple + " = ...' is missing in @parameters.";
        }
        return "Maybe you meant '" + (term == null ? rule + "." + own : term) + "'.";
    }

    private List<String> ownNames() {
        return types.keySet().stream()
                .filter(name -> name.startsWith(rule + "."))
                .map(name -> name.substring(rule.length() + 1))
                .toList();
    }
}

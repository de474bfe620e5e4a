package io.crmrules.drools.internal.compile.metadata;

import io.crmrules.drools.internal.facts.Aspect;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.rule.Scope;
import io.crmrules.rule.source.RuleFlaw;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which prepared facts a rule asks for: those that it matches, with the parts that it speaks of; and by which of its own
 * parameters they are prepared, {@code @facts( "Portfolio.copiedTexts: minLength, window" )}.
 */
final class FactsReader {

    private static final String NAME = "facts";

    private final Annotations annotations;
    private final CriterionSpec spec;

    FactsReader(Annotations annotations, CriterionSpec spec) {
        this.annotations = annotations;
        this.spec = spec;
    }

    /** The names of the parameters by the label of the aspect. */
    Map<String, Set<String>> read(Scope scope, Set<String> words) {
        Map<String, Set<String>> facts = new TreeMap<>();
        List<Aspect> spokenOf = Stream.of(Aspect.values())
                .filter(aspect -> aspect.scope() == scope)
                .filter(aspect -> words.contains(aspect.fact()) && aspect.spokenOf(words))
                .toList();
        spokenOf.forEach(aspect -> facts.put(aspect.label(), new LinkedHashSet<>()));
        for (String entry : annotations.text(NAME).split(";", -1)) {
            if (!entry.isBlank()) {
                read(entry.strip(), facts);
            }
        }
        return facts;
    }

    private void read(String entry, Map<String, Set<String>> facts) {
        String[] parts = entry.split("\\s*:\\s*", 2);
        Aspect aspect = Aspect.labelled(parts[0]);
        Set<String> terms = facts.get(parts[0]);
        if (aspect == null || terms == null) {
            annotations.unknown(NAME, parts[0], facts.keySet());
            return;
        }
        for (String term : parts.length == 1 ? new String[0] : parts[1].split("[\\s,]+", -1)) {
            if (accepts(aspect, term)) {
                terms.add(term);
            }
        }
    }

    private boolean accepts(Aspect aspect, String term) {
        Parameter.Type type = aspect.terms().get(term);
        Parameter parameter = spec.parameter(term);
        if (type == null) {
            annotations.unknown(NAME, term, aspect.terms().keySet());
        } else if (parameter == null || parameter.type() != type) {
            annotations.problem(NAME, RuleFlaw.OTHER_FACTS, null, term, RuleFlaw.type("parameter." + type));
        } else {
            return true;
        }
        return false;
    }
}

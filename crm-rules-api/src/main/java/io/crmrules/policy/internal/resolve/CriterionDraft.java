package io.crmrules.policy.internal.resolve;

import io.crmrules.model.Money;
import io.crmrules.policy.BuiltIn;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.Severity;
import io.crmrules.policy.parameter.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has been decided about one criterion so far. */
final class CriterionDraft {

    private final CriterionSpec spec;
    private final Map<String, Object> decided = new HashMap<>();

    CriterionDraft(CriterionSpec spec) {
        this.spec = spec;
    }

    CriterionDraft copy() {
        CriterionDraft copy = new CriterionDraft(spec);
        copy.decided.putAll(decided);
        return copy;
    }

    /** What can be decided under this name, null when nothing can. */
    @Nullable
    Parameter parameter(String name) {
        Parameter builtIn = BuiltIn.PARAMETERS.get(name);
        return builtIn == null ? spec.parameter(name) : builtIn;
    }

    /** All names under which something can be decided. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        spec.parameters().forEach(parameter -> names.add(parameter.name()));
        names.addAll(CompanyTerm.formerNames(spec.id()));
        names.addAll(List.of(BuiltIn.ENABLED, BuiltIn.SEVERITY, BuiltIn.CADENCE));
        return names;
    }

    void decide(String name, Object value) {
        decided.put(name, value);
    }

    Settings.Decision decision() {
        return new Settings.Decision(
                Boolean.TRUE.equals(decided.getOrDefault(BuiltIn.ENABLED, spec.enabledByDefault())),
                Severity.valueOf(
                        decided.getOrDefault(BuiltIn.SEVERITY, spec.severity()).toString()),
                Cadence.valueOf(
                        decided.getOrDefault(BuiltIn.CADENCE, spec.cadence()).toString()),
                spec.terms());
    }

    /** The parameters under their qualified names; amounts without a currency are in this one. */
    Map<String, Object> parameters(String currency) {
        Map<String, Object> parameters = new HashMap<>();
        for (Parameter parameter : spec.parameters()) {
            Object value = decided.getOrDefault(parameter.name(), parameter.defaultValue());
            boolean bare = value instanceof Money money && money.currency().isEmpty();
            parameters.put(
                    spec.id() + "." + parameter.name(), bare ? new Money(((Money) value).value(), currency) : value);
        }
        return parameters;
    }
}

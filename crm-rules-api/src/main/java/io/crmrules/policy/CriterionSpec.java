package io.crmrules.policy;

import io.crmrules.policy.parameter.Parameter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a policy may say about a criterion, and what holds when it says nothing. Policies are resolved against these,
 * without a rule or an engine.
 *
 * @param id kebab-case, names the defect ("stale-deal"); no key of a policy file under which terms stand
 * @param severity unless the policy says otherwise
 * @param cadence unless the policy says otherwise
 * @param enabledByDefault whether it holds when the policy does not mention it
 * @param parameters in the order in which they are documented; none is named enabled, severity or cadence, which a
 *     policy may say of every criterion
 * @param terms by which terms of the company it goes besides, in the order in which they are documented
 */
public record CriterionSpec(
        String id,
        Severity severity,
        Cadence cadence,
        boolean enabledByDefault,
        List<Parameter> parameters,
        List<CompanyTerm> terms) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when policies call something else by the id, or by the name of a parameter
     */
    public CriterionSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(cadence, "cadence");
        parameters = List.copyOf(parameters);
        terms = List.copyOf(terms);
        if (CompanyTerm.groups().contains(id)) {
            throw new IllegalArgumentException(
                    "A criterion cannot be named '" + id + "': so policies name terms of the company.");
        }
        for (Parameter parameter : parameters) {
            if (BuiltIn.PARAMETERS.containsKey(parameter.name())) {
                throw new IllegalArgumentException("Criterion '" + id + "' cannot have a parameter '" + parameter.name()
                        + "': policies say that of every criterion.");
            }
        }
    }

    /** A criterion that goes by no terms of the company. */
    public CriterionSpec(
            String id, Severity severity, Cadence cadence, boolean enabledByDefault, List<Parameter> parameters) {
        this(id, severity, cadence, enabledByDefault, parameters, List.of());
    }

    /** The parameter of this name, null when the criterion has none. */
    public @Nullable Parameter parameter(String name) {
        for (Parameter parameter : parameters) {
            if (parameter.name().equals(name)) {
                return parameter;
            }
        }
        return null;
    }
}

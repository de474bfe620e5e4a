package io.crmrules.drools.internal.compile.review;

import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.support.Hints;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters that a rule may ask for: those that it declares, and the terms of the company that it names. */
final class Parameters {

    private final CriterionSpec spec;
    private final Map<String, Parameter.Type> types = new HashMap<>();

    Parameters(CriterionSpec spec) {
        this.spec = spec;
        spec.parameters().forEach(own -> types.put(qualified(own.name()), own.type()));
        spec.terms().forEach(term -> types.put(term.id(), term.parameter().type()));
    }

    /** Null when the rule may not ask for it. */
    Parameter.@Nullable Type type(String name) {
        return types.get(name);
    }

    /** One of the rule's own of these types, as it is asked for; empty when there is none. */
    String example(Collection<Parameter.Type> read) {
        return spec.parameters().stream()
                .filter(own -> read.contains(own.type()))
                .map(own -> "Maybe \"" + qualified(own.name()) + "\".")
                .findFirst()
                .orElse("");
    }

    /** Why a rule may not ask for this name. */
    String unknown(String name) {
        String quoted = Hints.quote(name);
        if (CompanyTerm.of(name) != null) {
            return quoted + " is not named in @terms.";
        } else if (name.indexOf('.') < 0) {
            return spec.parameter(name) == null
                    ? "there is no parameter " + quoted + "."
                    : quoted + " lacks the name of its rule.";
        } else if (name.equals(qualified(simple(name)))) {
            return "the rule declares no parameter " + Hints.quote(simple(name)) + ".";
        }
        return quoted + " is no parameter of this rule.";
    }

    /** What was probably meant by it. */
    String hint(String name) {
        if (CompanyTerm.of(name) != null) {
            return "Maybe '@terms( \"" + name + "\" )' is missing.";
        }
        String term = term(name);
        String own = Hints.nearest(
                simple(name), spec.parameters().stream().map(Parameter::name).toList());
        if (term == null && own == null) {
            return "Maybe '" + simple(name) + " = ...' is missing in @parameters.";
        }
        return "Maybe you meant '" + (term == null ? qualified(String.valueOf(own)) : term) + "'.";
    }

    /** The term that is called so today, or nearly so; null when there is none. */
    private static @Nullable String term(String name) {
        int dot = name.lastIndexOf('.');
        CompanyTerm formerly = dot < 0 ? null : CompanyTerm.formerly(name.substring(0, dot), name.substring(dot + 1));
        return formerly == null ? Hints.nearest(name, CompanyTerm.ids()) : formerly.id();
    }

    private String qualified(String name) {
        return spec.id() + "." + name;
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}

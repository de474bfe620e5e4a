package io.crmrules.drools.internal.compile.metadata;

import io.crmrules.policy.Cadence;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.Severity;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.rule.source.RuleFlaw;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleSource;
import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Reads what a policy may change of a criterion: severity, cadence, whether it is on, parameters, terms. */
final class SpecReader {

    private final RuleSource source;
    private final RuleDescr rule;
    private final List<RuleProblem> problems;
    private final Annotations annotations;

    SpecReader(RuleSource source, RuleDescr rule, List<RuleProblem> problems, Annotations annotations) {
        this.source = source;
        this.rule = rule;
        this.problems = problems;
        this.annotations = annotations;
    }

    /** Null when policies could not tell the criterion or its parameters from something else. */
    @Nullable
    CriterionSpec read() {
        List<Parameter> parameters = parameters();
        problems.addAll(DescribedParameters.problems(source, parameters));
        try {
            return new CriterionSpec(
                    rule.getName(),
                    annotations.one("severity", Severity.class, Severity.MAJOR),
                    annotations.one("cadence", Cadence.class, Cadence.INSTANT),
                    annotations.flag("enabled", true),
                    parameters,
                    terms());
        } catch (IllegalArgumentException e) {
            problems.add(new RuleProblem(source.origin(), rule.getLine(), String.valueOf(e.getMessage()), ""));
            return null;
        }
    }

    private List<CompanyTerm> terms() {
        List<CompanyTerm> terms = new ArrayList<>();
        for (String id : annotations.listed("terms")) {
            CompanyTerm term = CompanyTerm.of(id);
            if (term == null) {
                annotations.unknown("terms", id, CompanyTerm.ids());
            } else {
                terms.add(term);
            }
        }
        return terms;
    }

    private List<Parameter> parameters() {
        try {
            return Parameter.parseAll(annotations.text("parameters"));
        } catch (IllegalArgumentException e) {
            annotations.problem("parameters", RuleFlaw.BAD_PARAMETERS, null, String.valueOf(e.getMessage()));
            return List.of();
        }
    }
}

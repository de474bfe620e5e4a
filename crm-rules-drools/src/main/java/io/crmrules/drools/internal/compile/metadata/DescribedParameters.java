package io.crmrules.drools.internal.compile.metadata;

import io.crmrules.policy.parameter.Parameter;
import io.crmrules.rule.source.RuleFlaw;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleSource;
import io.crmrules.rule.source.Spot;
import io.crmrules.support.Hints;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether the texts beside a rule describe parameters that it has. */
final class DescribedParameters {

    private DescribedParameters() {}

    static List<RuleProblem> problems(RuleSource source, List<Parameter> parameters) {
        List<String> known = parameters.stream().map(Parameter::name).toList();
        List<RuleProblem> problems = new ArrayList<>();
        new TreeMap<>(source.texts()).forEach((language, texts) -> {
            for (String name : new TreeSet<>(texts.parameters().keySet())) {
                if (!known.contains(name)) {
                    problems.add(problem(source, language, name, known));
                }
            }
        });
        return problems;
    }

    private static RuleProblem problem(RuleSource source, String language, String name, List<String> known) {
        return RuleProblem.of(
                source.origin(),
                Spot.NOWHERE,
                RuleFlaw.DESCRIBED_PARAMETER,
                List.of(language, name, String.join(", ", known)),
                Hints.nearest(name, known));
    }
}

package io.crmrules.document;

import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.report.CriterionResult;
import io.crmrules.rule.Criterion;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * By which limits a run judged, in the words of the documents: for reports that tell people what was asked of them.
 *
 * <pre>{@code
 * Limits.of(result, "ru").forEach((what, value) -> System.out.println(what + ": " + value));
 * }</pre>
 */
public final class Limits {

    private Limits() {}

    /**
     * The company's limits of a criterion; pipelines may have others.
     *
     * @param language {@code ru}, or {@code en} for every other one
     * @return what is limited, and how; in the order of the parameters' names, unmodifiable, empty when there are none
     */
    public static Map<String, String> of(CriterionResult result, String language) {
        Wording words = new Wording(language);
        Map<String, String> limits = new LinkedHashMap<>();
        result.parameters()
                .forEach((name, value) ->
                        limits.put(meaning(result.criterion(), name, language), value(result, name, value, words)));
        return Collections.unmodifiableMap(limits);
    }

    private static String meaning(Criterion criterion, String name, String language) {
        CompanyTerm term = CompanyTerm.of(name);
        return term == null ? criterion.texts(language).parameters().getOrDefault(name, name) : term.meaning(language);
    }

    /** As the policy writes it where no parameter of that name is known. */
    private static String value(CriterionResult result, String name, String value, Wording words) {
        CompanyTerm term = CompanyTerm.of(name);
        Parameter parameter = term == null ? result.criterion().spec().parameter(name) : term.parameter();
        return parameter == null ? value : words.value(parameter, parameter.read(value));
    }
}

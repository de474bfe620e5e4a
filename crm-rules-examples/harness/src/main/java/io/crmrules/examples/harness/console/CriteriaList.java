package io.crmrules.examples.harness.console;

import io.crmrules.document.CompanyStandard;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.rule.Criterion;
import io.crmrules.support.Words;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The criteria with what a policy decides about them: for people first, with the word beside it that a policy file
 * would use.
 */
public final class CriteriaList {

    private final PolicyInForce policy;
    private final String language;
    private final Words words;

    public CriteriaList(PolicyInForce policy, String language) {
        this.policy = policy;
        this.language = language;
        this.words = Words.beside(CompanyStandard.class, "words", language);
    }

    /** Group by group. */
    public void print(Collection<Criterion> criteria, PrintWriter out) {
        Map<String, List<Criterion>> groups = criteria.stream()
                .collect(Collectors.groupingBy(
                        criterion -> criterion.origin().group(), TreeMap::new, Collectors.toList()));
        groups.forEach((group, those) -> {
            out.println("# " + Printable.line(title(group)));
            those.forEach(criterion -> print(criterion, out));
        });
    }

    private String title(String group) {
        String key = "group." + group;
        return words.has(key) ? words.of(key) : group.isEmpty() ? words.of("own") : group;
    }

    private void print(Criterion criterion, PrintWriter out) {
        out.println(Printable.line(criterion.texts(language).title()));
        out.println("    " + String.join("; ", decided(criterion)));
        for (Parameter parameter : criterion.spec().parameters()) {
            String id = criterion.id() + "." + parameter.name();
            print(parameter.name(), id, criterion.texts(language).parameters().get(parameter.name()), out);
        }
        for (CompanyTerm term : criterion.spec().terms()) {
            print(term.id(), term.id(), term.meaning(language), out);
        }
    }

    private List<String> decided(Criterion criterion) {
        List<String> decided = new ArrayList<>();
        decided.add(
                policy.enabled(criterion.id(), null)
                        ? named(policy.severity(criterion.id(), null))
                        : beside(words.of("default.off"), "off"));
        decided.add(named(policy.cadence(criterion.id(), null)));
        if (!criterion.origin().sources().isEmpty()) {
            decided.add(Printable.line(String.join(", ", criterion.origin().sources())));
        }
        decided.add(criterion.id());
        return decided;
    }

    private String named(Enum<?> constant) {
        return beside(words.of(constant.name()), constant.name());
    }

    private static String beside(String word, String inPolicies) {
        return word.equalsIgnoreCase(inPolicies) ? inPolicies : word + " (" + inPolicies + ")";
    }

    private void print(String name, String id, @Nullable String meaning, PrintWriter out) {
        String value = Parameter.format(policy.parameter(id, null));
        out.println("    " + name + ": " + Printable.line(meaning == null ? value : value + "  # " + meaning));
    }
}

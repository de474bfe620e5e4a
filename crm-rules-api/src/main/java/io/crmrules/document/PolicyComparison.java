package io.crmrules.document;

import io.crmrules.document.layout.Block;
import io.crmrules.document.layout.Document;
import io.crmrules.document.layout.Heading;
import io.crmrules.document.layout.Paragraph;
import io.crmrules.document.layout.Table;
import io.crmrules.document.layout.Text;
import io.crmrules.rule.Criterion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What two policies decide differently: switches, severities, limits, required fields, calendar, pipeline by pipeline.
 *
 * <pre>{@code
 * List<CriterionSpec> specs = checker.criteria().stream().map(Criterion::spec).toList();
 * NamedPolicy before = new NamedPolicy("controller", Policy.profile("controller").resolve(specs));
 * NamedPolicy after = new NamedPolicy("policy.yaml", checker.policy());
 * String markdown = PolicyComparison.document(checker.criteria(), before, after, "en").markdown();
 * }</pre>
 *
 * <p>A table has a row for each decision and a column for each policy. Of a criterion that only one of the two has,
 * nothing more is said than that; of a pipeline, only what differs from its company.
 *
 * <p>Decisions are compared as they are told: a limit of 60 minutes and one of an hour are the same, and so are a value
 * that a policy states and one that it has from its profile.
 */
public final class PolicyComparison {

    private PolicyComparison() {}

    /**
     * Writes the comparison.
     *
     * @param criteria all that there are, in any order; both policies must be in force for them
     * @param one the policy of the left column, usually the older
     * @param other the policy of the right column
     * @param language {@code ru}, or {@code en} for every other one
     * @return a title, and only what differs; a sentence that says so when nothing does
     * @throws IllegalArgumentException when one of the policies was not put in force for one of the criteria; the
     *     message names it
     * @throws NullPointerException when an argument or one of the criteria is null
     */
    public static Document document(
            Collection<Criterion> criteria, NamedPolicy one, NamedPolicy other, String language) {
        Wording words = new Wording(language);
        Differences differences = new Differences(one, other, language);
        List<List<Text>> company = differences.company();
        List<List<Text>> differing = differences.criteria(criteria);
        List<Block> blocks = new ArrayList<>();
        if (company.isEmpty() && differing.isEmpty()) {
            blocks.add(new Paragraph(Text.of(words.of("comparison.same"))));
        }
        if (!company.isEmpty()) {
            blocks.add(new Heading(2, words.of("comparison.company")));
            blocks.add(new Table(differences.head(), List.of(4, 3, 3), company));
        }
        if (!differing.isEmpty()) {
            blocks.add(new Heading(2, words.of("comparison.criteria")));
            blocks.add(new Table(differences.criteriaHead(), List.of(4, 4, 3, 3), differing));
        }
        return new Document(
                words.of("comparison", one.name(), other.name()), words.language(), !differing.isEmpty(), blocks);
    }
}

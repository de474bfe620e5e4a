package io.crmrules.document;

import static io.crmrules.document.internal.Markdown.code;
import static io.crmrules.document.internal.Markdown.escaped;

import io.crmrules.Policy;
import io.crmrules.document.internal.Markdown;
import io.crmrules.document.layout.Text;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.rule.Criterion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The reference of all criteria: meaning, data, parameters, sources, examples; and what the shipped profiles change.
 *
 * <pre>{@code
 * Map<String, List<Example>> examples = RuleCases.shippedExamples(); // of the test kit; Map.of() will do
 * Files.writeString(file, ChecklistReference.markdown(checker.criteria(), examples, "en"));
 * }</pre>
 *
 * <p>It begins with the documents that the criteria come from, a table of all at a glance and a table for each shipped
 * profile; then follow the criteria by their groups, those of the checklist first and a company's own, by their
 * folders, after them. Of each it tells what is found and why, how bad that is and how often it is looked at, which
 * data it requires, who answers, and each parameter with its default and the values it takes. It speaks of defaults,
 * not of a policy: whatever a company decided stands in its {@link CompanyStandard}.
 */
public final class ChecklistReference {

    private final Map<String, List<Criterion>> groups;
    private final Map<String, List<Example>> examples;
    private final String language;
    private final Wording words;
    private final Markdown text = new Markdown();

    private ChecklistReference(Collection<Criterion> criteria, Map<String, List<Example>> examples, String language) {
        this.groups = Groups.of(criteria, Comparator.comparing(Criterion::id));
        this.examples = examples;
        this.language = language;
        this.words = new Wording(language);
    }

    /**
     * Writes the reference. It reads the shipped profiles and nothing else, and keeps nothing.
     *
     * @param criteria in any order, the shipped ones and the company's own alike; a company's own has the texts that
     *     stand beside its rule
     * @param examples by the id of the criterion, in the order in which they are to stand; a criterion may have none,
     *     and what is no criterion's is left out
     * @param language {@code ru}, or {@code en} for every other one
     * @return Markdown, its lines ending with {@code \n}; equal for equal criteria and examples
     * @throws NullPointerException when the criteria or the language are null
     */
    public static String markdown(
            Collection<Criterion> criteria, Map<String, List<Example>> examples, String language) {
        ChecklistReference reference = new ChecklistReference(criteria, examples, language);
        reference.write();
        return reference.text.toString();
    }

    private void write() {
        text.heading(1, words.of("reference")).block(words.of("reference.intro"));
        sources();
        glance();
        profiles();
        groups.forEach((group, criteria) -> {
            text.heading(2, escaped(Groups.title(group, words)));
            for (Criterion criterion : criteria) {
                List<Example> its = examples.getOrDefault(criterion.id(), List.of());
                new ReferenceEntry(criterion, language, words, text).write(its);
            }
        });
    }

    private List<Criterion> all() {
        return groups.values().stream().flatMap(List::stream).toList();
    }

    /** Those of the documents that the library knows; a company's own need no explanation here. */
    private void sources() {
        Set<String> known = new TreeSet<>();
        for (Criterion criterion : all()) {
            for (String source : criterion.origin().sources()) {
                String document = source.replaceFirst("-\\d+$", "");
                if (words.has("source." + document)) {
                    known.add(document);
                }
            }
        }
        if (!known.isEmpty()) {
            text.heading(2, words.of("reference.sources"))
                    .items(known.stream()
                            .map(source -> source + ": " + words.of("source." + source))
                            .toList());
        }
    }

    private void glance() {
        List<List<String>> rows = new ArrayList<>();
        for (Criterion criterion : all()) {
            CriterionSpec spec = criterion.spec();
            rows.add(List.of(
                    "[" + code(spec.id()) + "](#" + spec.id() + ")",
                    escaped(criterion.texts(language).title()),
                    words.name(spec.severity()),
                    words.name(spec.cadence()),
                    words.of(spec.enabledByDefault() ? "default.on" : "default.off")));
        }
        List<String> head = List.of(
                words.of("id"),
                words.of("title.column"),
                words.of("severity"),
                words.of("cadence"),
                words.of("default"));
        text.heading(2, words.of("reference.glance")).table(head, rows);
    }

    /** What each shipped profile decides otherwise than the first. */
    private void profiles() {
        NamedPolicy usual = named(Policy.profiles().get(0));
        text.heading(2, words.of("reference.profiles")).block(words.of("reference.profiles.intro", code(usual.name())));
        for (String profile : Policy.profiles()) {
            if (!profile.equals(usual.name())) {
                Differences differences = new Differences(usual, named(profile), language);
                text.heading(3, code(profile))
                        .table(differences.head(), markdown(differences.company()))
                        .table(differences.criteriaHead(), markdown(differences.criteria(all())));
            }
        }
    }

    private static List<List<String>> markdown(List<List<Text>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Text::markdown).toList())
                .toList();
    }

    private NamedPolicy named(String profile) {
        List<CriterionSpec> specs = all().stream().map(Criterion::spec).toList();
        return new NamedPolicy(profile, Policy.profile(profile).resolve(specs));
    }
}

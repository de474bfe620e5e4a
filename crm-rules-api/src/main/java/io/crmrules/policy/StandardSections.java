package io.crmrules.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a company says in its standard in its own words, section by section. A section of which nothing is said does not
 * appear; for the two on the procedure there are usual words, which an empty list takes away. Immutable.
 *
 * @param names what people call pipelines, stages and fields, by the ids that the policy uses
 * @param terms what words mean, by the word; in order
 * @param sales the kinds of sales there are, each with what it means; in order
 * @param duties what people have to do, by position; the empty position is everybody's
 * @param answering how violations are answered, null for the usual words
 * @param appeal how somebody objects to a violation, null for the usual words
 * @param confidentiality what is not told to others
 * @param revision when and by whom the standard is looked through again
 */
public record StandardSections(
        Map<String, String> names,
        Map<String, String> terms,
        Map<String, String> sales,
        Map<String, List<String>> duties,
        @Nullable List<String> answering,
        @Nullable List<String> appeal,
        List<String> confidentiality,
        List<String> revision) {

    /**
     * Copies the maps and lists.
     *
     * @throws NullPointerException when one of them, or an entry, is null; but for the two that may be
     */
    public StandardSections {
        names = copy(names);
        terms = copy(terms);
        sales = copy(sales);
        Map<String, List<String>> copied = new LinkedHashMap<>();
        duties.forEach((position, each) -> copied.put(position, List.copyOf(each)));
        duties = Collections.unmodifiableMap(copied);
        answering = answering == null ? null : List.copyOf(answering);
        appeal = appeal == null ? null : List.copyOf(appeal);
        confidentiality = List.copyOf(confidentiality);
        revision = List.copyOf(revision);
    }

    private static Map<String, String> copy(Map<String, String> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Nothing is said: the procedure has its usual words. */
    public static StandardSections empty() {
        return new StandardSections(Map.of(), Map.of(), Map.of(), Map.of(), null, null, List.of(), List.of());
    }

    /** What people call the pipeline, stage or field of this id; the id itself when nothing is said of it. */
    public String name(String id) {
        return names.getOrDefault(id, id);
    }
}

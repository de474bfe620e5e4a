package io.crmrules.document;

import static io.crmrules.document.Markdown.code;
import static io.crmrules.document.Markdown.escaped;

import io.crmrules.rule.Criterion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where two policies decide differently, as tables. */
final class Differences {

    private final NamedPolicy one;
    private final NamedPolicy other;
    private final String language;
    private final Wording words;
    private final Decisions left;
    private final Decisions right;

    Differences(NamedPolicy one, NamedPolicy other, String language) {
        this.one = one;
        this.other = other;
        this.language = language;
        this.words = new Wording(language);
        this.left = new Decisions(one.policy(), language);
        this.right = new Decisions(other.policy(), language);
    }

    /** What is decided, by the one, by the other. */
    List<String> head() {
        return List.of(words.of("comparison.decision"), escaped(one.name()), escaped(other.name()));
    }

    /** Of the company as a whole, under {@link #head}. */
    List<List<String>> company() {
        return Stream.of(
                        rows(left.company(), right.company()),
                        rows(left.requiredFields(), right.requiredFields()),
                        rows(left.roles(), right.roles()))
                .flatMap(List::stream)
                .toList();
    }

    List<String> criteriaHead() {
        return with(words.of("criterion"), head());
    }

    /** Of the criteria, under {@link #criteriaHead}. */
    List<List<String>> criteria(Collection<Criterion> criteria) {
        return Groups.of(criteria, Comparator.comparing(Criterion::id)).values().stream()
                .flatMap(List::stream)
                .flatMap(this::named)
                .toList();
    }

    private Stream<List<String>> named(Criterion criterion) {
        String name =
                code(criterion.id()) + " " + escaped(criterion.texts(language).title());
        List<List<String>> rows = new ArrayList<>(about(criterion, null));
        for (String pipeline : pipelines(criterion)) {
            String where = escaped(words.of("pipeline", pipeline)) + ": ";
            about(criterion, pipeline).forEach(row -> rows.add(with(where + row.get(0), row.subList(1, row.size()))));
        }
        return rows.stream().map(row -> with(name, row));
    }

    /** Those for which at least one of the two says something of its own about the criterion. */
    private Set<String> pipelines(Criterion criterion) {
        return Stream.of(one, other)
                .flatMap(each -> each.policy().pipelineOverrides(criterion.id()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of a criterion that only one of the two has, nothing but that; of a pipeline only what is its own. */
    private List<List<String>> about(Criterion criterion, @Nullable String pipeline) {
        Map<String, Decision> some = left.about(criterion, pipeline);
        Map<String, Decision> more = right.about(criterion, pipeline);
        if (pipeline != null) {
            Set<String> own = new HashSet<>(left.only(criterion, pipeline).keySet());
            own.addAll(right.only(criterion, pipeline).keySet());
            some.keySet().retainAll(own);
            more.keySet().retainAll(own);
        }
        List<List<String>> rows = rows(some, more);
        boolean switched =
                one.policy().enabled(criterion.id(), pipeline) != other.policy().enabled(criterion.id(), pipeline);
        return switched ? rows.subList(0, 1) : rows;
    }

    private List<List<String>> rows(Map<String, Decision> some, Map<String, Decision> more) {
        Set<String> keys = new LinkedHashSet<>(some.keySet());
        keys.addAll(more.keySet());
        List<List<String>> rows = new ArrayList<>();
        for (String key : keys) {
            Decision first = some.get(key);
            Decision second = more.get(key);
            Decision known = first == null ? second : first;
            if (known != null && !(known.equals(first) && known.equals(second))) {
                rows.add(List.of(escaped(known.label()), value(first), value(second)));
            }
        }
        return rows;
    }

    private String value(@Nullable Decision decision) {
        return decision == null ? words.of("none") : escaped(decision.value());
    }

    private static List<String> with(String first, List<String> others) {
        List<String> all = new ArrayList<>(others);
        all.add(0, first);
        return all;
    }
}

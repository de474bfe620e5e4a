package io.crmrules.document;

import io.crmrules.document.internal.Decision;
import io.crmrules.document.layout.Span;
import io.crmrules.document.layout.Text;
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
        return List.of(words.of("comparison.decision"), one.name(), other.name());
    }

    /** Of the company as a whole, under {@link #head}. */
    List<List<Text>> company() {
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
    List<List<Text>> criteria(Collection<Criterion> criteria) {
        return Groups.of(criteria, Comparator.comparing(Criterion::id)).values().stream()
                .flatMap(List::stream)
                .flatMap(this::named)
                .toList();
    }

    private Stream<List<Text>> named(Criterion criterion) {
        Text name = new Text(List.of(
                new Span(criterion.texts(language).title() + " ", Span.Style.PLAIN),
                new Span(criterion.id(), Span.Style.CODE)));
        List<List<Text>> rows = new ArrayList<>(about(criterion, null));
        for (String pipeline : pipelines(criterion)) {
            String where = words.of("pipeline", pipeline) + ": ";
            about(criterion, pipeline)
                    .forEach(row -> rows.add(with(Text.of(where + row.get(0).plain()), row.subList(1, row.size()))));
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
    private List<List<Text>> about(Criterion criterion, @Nullable String pipeline) {
        Map<String, Decision> some = left.about(criterion, pipeline);
        Map<String, Decision> more = right.about(criterion, pipeline);
        if (pipeline != null) {
            Set<String> own = new HashSet<>(left.only(criterion, pipeline).keySet());
            own.addAll(right.only(criterion, pipeline).keySet());
            some.keySet().retainAll(own);
            more.keySet().retainAll(own);
        }
        List<List<Text>> rows = rows(some, more);
        boolean switched =
                one.policy().enabled(criterion.id(), pipeline) != other.policy().enabled(criterion.id(), pipeline);
        return switched ? rows.subList(0, 1) : rows;
    }

    private List<List<Text>> rows(Map<String, Decision> some, Map<String, Decision> more) {
        Set<String> keys = new LinkedHashSet<>(some.keySet());
        keys.addAll(more.keySet());
        List<List<Text>> rows = new ArrayList<>();
        for (String key : keys) {
            Decision first = some.get(key);
            Decision second = more.get(key);
            Decision known = first == null ? second : first;
            if (known != null && !(known.equals(first) && known.equals(second))) {
                rows.add(List.of(Text.of(known.label()), value(first), value(second)));
            }
        }
        return rows;
    }

    private Text value(@Nullable Decision decision) {
        return Text.of(decision == null ? words.of("none") : decision.value());
    }

    private static <T> List<T> with(T first, List<T> others) {
        List<T> all = new ArrayList<>(others);
        all.add(0, first);
        return all;
    }
}

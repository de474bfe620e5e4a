package io.crmrules.document;

import io.crmrules.rule.Criterion;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The folders that criteria stand in, in the order of the checklist; those of a company's own follow. */
final class Groups {

    private static final List<String> ORDER =
            List.of("tasks", "comments", "stages", "card", "refusals", "flow", "traceability");

    private Groups() {}

    static Map<String, List<Criterion>> of(Collection<Criterion> criteria, Comparator<Criterion> within) {
        return criteria.stream()
                .sorted(Comparator.comparingInt(Groups::place)
                        .thenComparing(criterion -> criterion.origin().group())
                        .thenComparing(within))
                .collect(Collectors.groupingBy(
                        criterion -> criterion.origin().group(), LinkedHashMap::new, Collectors.toList()));
    }

    /** What people call it; a folder of a company's own keeps its name. */
    static String title(String group, Wording words) {
        String key = "group." + group;
        return words.has(key) ? words.of(key) : group.isEmpty() ? words.of("own") : group;
    }

    private static int place(Criterion criterion) {
        int place = ORDER.indexOf(criterion.origin().group());
        return place < 0 ? ORDER.size() : place;
    }
}

package io.crmrules.examples.harness.export.amocrm.internal;

import io.crmrules.examples.harness.export.internal.Problems;
import io.crmrules.model.SourceProblem;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Pages that other pages speak of and that are not there. */
final class MissingPages {

    private static final int MOST_NAMED = 10;

    private MissingPages() {}

    private record PagedList(Resource resource, String request) {}

    /** Reports them, and gives the resources of which a page is missing. */
    static Set<Resource> report(List<Body> bodies, Problems problems) {
        Map<PagedList, SortedMap<Integer, Body>> lists = new LinkedHashMap<>();
        for (Body body : bodies) {
            Integer page = body.pageNumber();
            Resource resource = body.resource();
            if (resource != null && body.form() == Body.Form.LIST && page != null && page > 0) {
                PagedList list = new PagedList(resource, body.self().list());
                lists.computeIfAbsent(list, any -> new TreeMap<>()).put(page, body);
            }
        }
        Set<Resource> incomplete = EnumSet.noneOf(Resource.class);
        lists.forEach((list, pages) -> {
            if (reportGaps(list.resource(), pages, problems)) {
                incomplete.add(list.resource());
            }
        });
        return incomplete;
    }

    private static boolean reportGaps(Resource resource, SortedMap<Integer, Body> pages, Problems problems) {
        int reported = 0;
        int expected = 1;
        for (Map.Entry<Integer, Body> page : pages.entrySet()) {
            for (; expected < page.getKey() && reported < MOST_NAMED; expected++, reported++) {
                problems.add(missing(resource, expected, page.getValue(), "/_page"));
            }
            expected = page.getKey() + 1;
        }
        Body last = List.copyOf(pages.values()).get(pages.size() - 1);
        if (last.next() == null) {
            return reported > 0;
        }
        problems.add(missing(resource, expected, last, "/_links/next"));
        return true;
    }

    private static SourceProblem missing(Resource resource, int page, Body neighbour, String place) {
        String problem = "Page " + page + " of " + resource.key() + " is not among the files.";
        String hint = "Maybe page " + page + " was not saved.";
        return new SourceProblem(neighbour.file(), place, "", problem, hint, true, Map.of());
    }
}

package io.crmrules.examples.harness.export.bitrix24.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A page of which the portal said how many records its list has in all. A method may have been asked several times, with
 * different filters: pages that tell of nearly the same number are of one list, whose last ones differ by what came
 * meanwhile, unless more than one of them is the last.
 *
 * @param total of the list
 * @param next whether another page follows
 */
record CountedPage(Set<String> ids, long total, boolean next) {

    private static final int DRIFT = 5;
    private static final int DRIFT_PER = 50;

    /** How many records are missing on these pages. */
    static long lacking(List<CountedPage> pages) {
        List<CountedPage> largestFirst = new ArrayList<>(pages);
        largestFirst.sort(Comparator.comparingLong(CountedPage::total).reversed());
        Set<String> seen = new HashSet<>();
        long lacking = 0;
        List<CountedPage> list = new ArrayList<>();
        for (CountedPage page : largestFirst) {
            if (!list.isEmpty() && !list.get(0).near(page)) {
                lacking += lacking(list, seen);
                list.clear();
            }
            list.add(page);
        }
        return lacking + (list.isEmpty() ? 0 : lacking(list, seen));
    }

    private boolean near(CountedPage smaller) {
        return total - smaller.total <= DRIFT + total / DRIFT_PER;
    }

    /** The same of pages with nearly the same total; what stands in a larger list already is none of its own. */
    private static long lacking(List<CountedPage> pages, Set<String> seen) {
        Set<String> here = new HashSet<>();
        pages.forEach(page -> here.addAll(page.ids));
        boolean known = !here.isEmpty() && seen.containsAll(here);
        seen.addAll(here);
        return known ? 0 : Math.max(0, expected(pages) - here.size());
    }

    /** A page behind the last one holds nothing, and is counted all the same. */
    private boolean ends() {
        return !next && !ids.isEmpty();
    }

    private static long expected(List<CountedPage> pages) {
        Set<String> last = new HashSet<>();
        long expected = 0;
        for (CountedPage page : pages) {
            if (page.ends() && Collections.disjoint(last, page.ids)) {
                last.addAll(page.ids);
                expected += page.total;
            }
        }
        return Math.max(expected, pages.get(0).total);
    }
}

package io.crmrules.examples.harness.output.xlsx;

import io.crmrules.examples.harness.output.ReportTexts;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of a criterion's violations a sheet can hold.
 *
 * @param all how many violations there are
 * @param rows how many of them are shown
 * @param links how many of those may have a link
 */
record Capacity(int all, int rows, int links) {

    /** The notices that something is left out take rows of their own, two at most, and the header one. */
    private static final int ABOVE = 3;

    static Capacity of(int all, Limits limits) {
        return new Capacity(all, Math.min(all, limits.rows() - ABOVE), limits.links());
    }

    /** What the reader has to know, not empty when something is left out. */
    List<String> notices(ReportTexts texts) {
        List<String> notices = new ArrayList<>();
        if (rows < all) {
            notices.add(texts.of("capped.rows", rows, all));
        }
        if (links < rows) {
            notices.add(texts.of("capped.links", links));
        }
        return notices;
    }
}

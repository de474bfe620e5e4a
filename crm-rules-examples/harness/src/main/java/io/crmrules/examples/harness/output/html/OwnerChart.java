package io.crmrules.examples.harness.output.html;

import io.crmrules.examples.harness.output.Results;
import io.crmrules.policy.Severity;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.RunSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What each owner has to put right and to work on, as bars that are to scale with each other.
 *
 * @param shown those with the most critical violations first
 * @param left how many more there are than a page can bear
 */
record OwnerChart(List<PersonSummary> shown, int left) {

    private static final int OWNERS = 300;

    static OwnerChart of(RunSummary summary) {
        List<PersonSummary> owners = Results.owners(summary);
        List<PersonSummary> shown = owners.subList(0, Math.min(OWNERS, owners.size()));
        return new OwnerChart(shown, owners.size() - shown.size());
    }

    /** The bar of an owner, one piece for each severity. */
    List<Piece> bar(PersonSummary owner) {
        int most = shown.stream().mapToInt(PersonSummary::open).max().orElse(0);
        List<Piece> pieces = new ArrayList<>();
        int before = 0;
        for (Map.Entry<Severity, Integer> count : owner.bySeverity().entrySet()) {
            pieces.add(new Piece(count.getKey(), Percent.of(before, most), Percent.of(count.getValue(), most)));
            before += count.getValue();
        }
        return pieces;
    }

    /**
     * A piece of a bar, in per cent of the longest one.
     *
     * @param severity what it stands for
     * @param start where it begins
     * @param length how long it is
     */
    record Piece(Severity severity, String start, String length) {}
}

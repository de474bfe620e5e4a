package io.crmrules.examples.harness.output.html;

import io.crmrules.examples.harness.output.Results;
import io.crmrules.policy.Severity;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.RunSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What each of those who answer has to put right and to work on, as bars that are to scale with each other.
 *
 * @param shown users first, those with the most critical violations before the others
 * @param left how many more there are than a page can bear
 */
record PeopleChart(List<PersonSummary> shown, int left) {

    private static final int PEOPLE = 300;

    static PeopleChart of(RunSummary summary) {
        List<PersonSummary> people = Results.people(summary);
        List<PersonSummary> shown = people.subList(0, Math.min(PEOPLE, people.size()));
        return new PeopleChart(shown, people.size() - shown.size());
    }

    /** The bar of a person's open violations, one piece for each severity. */
    List<Piece> bar(PersonSummary person) {
        int most = shown.stream().mapToInt(PersonSummary::open).max().orElse(0);
        List<Piece> pieces = new ArrayList<>();
        int before = 0;
        for (Map.Entry<Severity, Integer> count : person.bySeverity().entrySet()) {
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

package io.crmrules.history;

import io.crmrules.policy.Severity;
import io.crmrules.report.DayGate;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.Responsible;
import io.crmrules.report.RunSummary;
import io.crmrules.report.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Day gates that are not held by what is waived. All counts stay: what is waived is found all the same. */
final class WaivedGates {

    private WaivedGates() {}

    /** @param violations of the run, with their histories */
    static RunSummary of(RunSummary run, List<Violation> violations) {
        List<Violation> waived = violations.stream()
                .filter(violation -> violation.open()
                        && violation.severity() == Severity.CRITICAL
                        && violation.history() != null
                        && violation.history().status().waived())
                .toList();
        if (waived.isEmpty()) {
            return run;
        }
        List<PersonSummary> people = new ArrayList<>();
        SortedMap<String, Integer> held = new TreeMap<>(run.dayGate().blocking());
        for (PersonSummary person : run.people()) {
            DayGate gate = person.dayGate();
            SortedMap<String, Integer> theirs = without(gate.blocking(), waived, person.answers());
            gate.blocking()
                    .forEach((criterion, count) ->
                            held.merge(criterion, theirs.getOrDefault(criterion, 0) - count, Integer::sum));
            people.add(person.with(gate.heldBy(theirs)));
        }
        held.values().removeIf(count -> count <= 0);
        return run.with(people, run.dayGate().heldBy(held));
    }

    private static SortedMap<String, Integer> without(
            SortedMap<String, Integer> blocking, List<Violation> waived, Responsible whose) {
        SortedMap<String, Integer> left = new TreeMap<>(blocking);
        waived.stream()
                .filter(violation -> violation.answers().equals(whose))
                .forEach(violation ->
                        left.computeIfPresent(violation.criterion().id(), (criterion, count) -> count - 1));
        left.values().removeIf(count -> count <= 0);
        return left;
    }
}

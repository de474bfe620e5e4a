package io.crmrules.drools.oracle;

import io.crmrules.report.CriterionResult;
import io.crmrules.report.Verdict;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the library's report differs from what the oracles expect. */
public final class Comparison {

    private static final int TOLD = 5;

    private final Expectation expected;
    private final ViolationReport report;
    private final List<String> differences = new ArrayList<>();

    private Comparison(Expectation expected, ViolationReport report) {
        this.expected = expected;
        this.report = report;
    }

    /** The differences, a few of each kind; empty when there are none. */
    public static List<String> of(Expectation expected, ViolationReport report) {
        Comparison comparison = new Comparison(expected, report);
        comparison.findings();
        comparison.checkability();
        comparison.withheld();
        return comparison.differences;
    }

    private void findings() {
        Map<String, Finding> all =
                report.violations().stream().collect(Collectors.toMap(Violation::fingerprint, Finding::of));
        Map<Finding, Told> found = report.violations().stream()
                .collect(Collectors.toMap(Finding::of, violation -> Told.of(violation, all)));
        tell(
                "by the rules alone",
                found.keySet().stream().filter(finding -> !expected.told().containsKey(finding)));
        tell("by the oracles alone", expected.told().keySet().stream().filter(finding -> !found.containsKey(finding)));
        tell(
                "told otherwise",
                found.entrySet().stream()
                        .filter(entry -> expected.told().containsKey(entry.getKey()))
                        .filter(entry -> expected.told().get(entry.getKey()).stream()
                                .noneMatch(told -> told.agreesWith(entry.getValue())))
                        .map(entry -> entry.getKey() + "\n   rules " + entry.getValue() + "\n oracles "
                                + expected.told().get(entry.getKey())));
    }

    private void checkability() {
        tell(
                "checkable for one of the two",
                report.summary().results().stream()
                        .filter(result -> (result.verdict() == Verdict.NOT_CHECKABLE) != notCheckable(result))
                        .map(result -> result.criterion().id() + " " + result.verdict() + " " + result.missing()));
    }

    /** Also when of every deal nothing can be said. */
    private boolean notCheckable(CriterionResult result) {
        boolean nothingLeft = result.checked() == 0 && result.notCheckable() > 0;
        return expected.notCheckable().contains(result.criterion().id()) || nothingLeft;
    }

    private void withheld() {
        tell(
                "deals of which nothing is said",
                report.summary().results().stream()
                        .filter(result -> !expected.notCheckable()
                                .contains(result.criterion().id()))
                        .filter(result -> result.notCheckable() < least(result) || result.notCheckable() > most(result))
                        .map(result -> result.criterion().id() + ": rules " + result.notCheckable() + ", oracles "
                                + least(result) + " to " + most(result)));
    }

    private long least(CriterionResult result) {
        return expected.withheld()
                .getOrDefault(result.criterion().id(), Set.of())
                .size();
    }

    /** Which of the deals that lost records a criterion would have judged is not said here. */
    private long most(CriterionResult result) {
        return least(result) + expected.damaged();
    }

    private void tell(String kind, Stream<?> those) {
        List<String> all = those.map(String::valueOf).sorted().toList();
        if (!all.isEmpty()) {
            differences.add(kind + " (" + all.size() + "):\n "
                    + all.stream().limit(TOLD).collect(Collectors.joining("\n ")));
        }
    }
}

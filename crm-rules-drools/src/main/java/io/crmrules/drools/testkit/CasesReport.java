package io.crmrules.drools.testkit;

import io.crmrules.drools.explain.Undecided;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.support.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of the worked cases of rules.
 *
 * @param cases every case, in the order of rules and files
 * @param problems rules that cannot be used, and files of cases that cannot be read
 * @param withoutCases the criteria that no case proves: nobody knows whether they do what they are meant to
 * @param neverViolated the criteria whose cases expect no violation: they would pass with a rule that finds nothing
 * @param undecided the conditions that no case decides: a case could be missing
 */
public record CasesReport(
        List<CasesReport.Case> cases,
        List<RuleProblem> problems,
        List<String> withoutCases,
        List<String> neverViolated,
        List<Undecided> undecided) {

    /**
     * One case.
     *
     * @param criterion the id of the rule
     * @param file where the case stands
     * @param line from 1
     * @param name what it shows, possibly empty when its text is broken
     * @param explanation why it fails: what was expected and what was found, on lines of their own; empty when it passes
     */
    public record Case(String criterion, String file, int line, String name, String explanation) {

        public boolean passed() {
            return explanation.isEmpty();
        }

        /** {@code rules/overdue-task.cases.yaml:3: due at noon: passed}, or why not. */
        @Override
        public String toString() {
            String place = file + ":" + line + ": " + name + ": ";
            return place + (passed() ? "passed" : "FAILED\n  " + explanation.replace("\n", "\n  "));
        }
    }

    public CasesReport {
        cases = List.copyOf(cases);
        problems = List.copyOf(problems);
        withoutCases = List.copyOf(withoutCases);
        neverViolated = List.copyOf(neverViolated);
        undecided = List.copyOf(undecided);
    }

    /** Whether every rule could be used, has cases, one of them a violation, and all of them pass. */
    public boolean passed() {
        return problems.isEmpty() && failed().isEmpty() && withoutCases.isEmpty() && neverViolated.isEmpty();
    }

    /** The cases that do not pass. */
    public List<Case> failed() {
        return cases.stream().filter(each -> !each.passed()).toList();
    }

    /**
     * For tests.
     *
     * @throws AssertionError when something does not pass; says what and why
     */
    public void orThrow() {
        if (!passed()) {
            throw new AssertionError(toString());
        }
    }

    /** The problems, the cases that fail, what nothing proves, and a line that counts. */
    @Override
    public String toString() {
        return text("en");
    }

    /** The same in a language; what a case expected and what was found stays English. */
    public String text(String language) {
        Words words = Words.beside(CasesReport.class, "words", language);
        return Stream.of(
                        problems.stream().map(problem -> problem.text(language)),
                        failed().stream().map(Case::toString),
                        withoutCases.stream().map(id -> words.of("withoutCases", id)),
                        neverViolated.stream().map(id -> words.of("neverViolated", id)),
                        undecided.stream().map(condition -> text(condition, words)),
                        Stream.of(words.of("counts", cases.size(), failed().size(), problems.size())))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Undecided condition, Words words) {
        return words.of(
                "undecided",
                condition.file(),
                String.valueOf(condition.line()),
                condition.condition(),
                words.of("undecided." + condition.seen()));
    }
}

package io.crmrules.report;

import io.crmrules.model.User;
import io.crmrules.report.funnel.Funnel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Summaries of what some of those who answer have to do with. Left out on purpose is what is the whole company's: its score
 * and those of teams and others, and the funnel, which is counted over everybody's deals.
 */
final class Narrowed {

    private Narrowed() {}

    /** The summary of a run that found these violations only, for which those who are meant answer. */
    static RunSummary of(RunSummary run, Predicate<Responsible> whose, List<Violation> theirs) {
        Map<String, List<Violation>> byCriterion = theirs.stream()
                .collect(
                        Collectors.groupingBy(violation -> violation.criterion().id()));
        List<PersonSummary> people = run.people().stream()
                .filter(person -> whose.test(person.answers()))
                .toList();
        return new RunSummary(
                run.run(),
                run.results().stream()
                        .map(result -> of(
                                result,
                                byCriterion.getOrDefault(result.criterion().id(), List.of())))
                        .toList(),
                run.users(),
                people,
                run.dayGate().heldBy(held(people)),
                run.failures(),
                run.sourceProblems(),
                run.ruleProblems(),
                run.notices(),
                run.known(),
                run.scores().of(users(run, whose)::contains),
                Funnel.notCheckable());
    }

    /** The ids of those who are meant. */
    private static Set<String> users(RunSummary run, Predicate<Responsible> whose) {
        return run.users().stream()
                .filter(user -> whose.test(Responsible.of(user)))
                .map(User::id)
                .collect(Collectors.toSet());
    }

    private static SortedMap<String, Integer> held(List<PersonSummary> people) {
        SortedMap<String, Integer> held = new TreeMap<>();
        for (PersonSummary person : people) {
            person.dayGate().blocking().forEach((criterion, count) -> held.merge(criterion, count, Integer::sum));
        }
        return held;
    }

    private static CriterionResult of(CriterionResult all, List<Violation> theirs) {
        List<Violation> open = theirs.stream().filter(Violation::open).toList();
        boolean acquitted = all.verdict() == Verdict.VIOLATED && theirs.isEmpty();
        return new CriterionResult(
                all.criterion(),
                all.severity(),
                acquitted ? Verdict.PASSED : all.verdict(),
                all.checked(),
                open.size(),
                theirs.size() - open.size(),
                all.notCheckable(),
                all.spread(),
                money(open),
                all.missing(),
                all.parameters());
    }

    /** Of how many deals the amount is not known, single violations do not tell. */
    private static MoneyAtRisk money(List<Violation> open) {
        TodoItems deals = TodoItems.of(open.stream()
                .map(violation -> new RootCause(violation, List.of()))
                .toList());
        return new MoneyAtRisk(deals.money(), 0);
    }
}

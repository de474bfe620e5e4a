package io.crmrules.report;

import io.crmrules.policy.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be done, and by whom, in the one order in which it should be shown everywhere: those who answer, for each the
 * deals, the worst first, and under a deal what is wrong with it, a cause once with what follows from it.
 *
 * <pre>{@code
 * for (PersonTodo person : report.todo().people()) {
 *     for (TodoItem deal : person.open().deals()) {
 *         deal.causes().forEach(cause -> tell(person.answers(), deal.deal(), cause.root().message()));
 *     }
 * }
 * }</pre>
 *
 * <p>What follows from something is answered for by whoever answers for that, so nobody reads the consequence of another's
 * cause. A deal for which several people answer stands with each of them, and once in {@link #open}.
 *
 * @param people those who have something to do or to talk about, in order: users, roles, the system, nobody known;
 *     of users those with the most critical findings first, then those with the most
 * @param open all that is to be put right and counts, each deal once
 * @param toDiscuss all that is settled, each deal once
 */
public record TodoList(List<PersonTodo> people, TodoItems open, TodoItems toDiscuss) {

    private static final Comparator<Ranked> ORDER = Comparator.comparing(Ranked::type)
            .thenComparing(Ranked::critical, Comparator.reverseOrder())
            .thenComparing(Ranked::count, Comparator.reverseOrder())
            .thenComparing(ranked -> ranked.person.answers());

    /** What decides where somebody stands, asked once. */
    private record Ranked(PersonTodo person, Responsible.Type type, int critical, int count) {

        static Ranked of(PersonTodo person) {
            int critical = person.open().bySeverity().getOrDefault(Severity.CRITICAL, 0);
            return new Ranked(person, person.answers().type(), critical, person.count());
        }
    }

    /** Sorts the people, and copies them. */
    public TodoList {
        people = people.stream()
                .map(Ranked::of)
                .sorted(ORDER)
                .map(Ranked::person)
                .toList();
    }

    static TodoList of(ViolationReport report) {
        List<RootCause> open = report.counting().open().rootCauses();
        List<RootCause> settled = report.settled().rootCauses();
        Map<Responsible, List<RootCause>> toDo = byWhoAnswers(open);
        Map<Responsible, List<RootCause>> toDiscuss = byWhoAnswers(settled);
        Set<Responsible> all = new LinkedHashSet<>(toDo.keySet());
        all.addAll(toDiscuss.keySet());
        List<PersonTodo> people = all.stream()
                .map(answers -> new PersonTodo(
                        answers,
                        TodoItems.of(toDo.getOrDefault(answers, List.of())),
                        TodoItems.of(toDiscuss.getOrDefault(answers, List.of()))))
                .toList();
        return new TodoList(people, TodoItems.of(open), TodoItems.of(settled));
    }

    private static Map<Responsible, List<RootCause>> byWhoAnswers(List<RootCause> causes) {
        Map<Responsible, List<RootCause>> grouped = new LinkedHashMap<>();
        for (RootCause cause : causes) {
            grouped.computeIfAbsent(cause.root().answers(), key -> new ArrayList<>())
                    .add(cause);
        }
        return grouped;
    }

    /** What this one has to do; nothing when nothing was found. */
    public PersonTodo of(Responsible answers) {
        return people.stream()
                .filter(person -> person.answers().equals(answers))
                .findFirst()
                .orElseGet(() -> new PersonTodo(answers, new TodoItems(List.of()), new TodoItems(List.of())));
    }
}

package io.crmrules.drools.internal.tally;

import io.crmrules.model.Pipeline;
import io.crmrules.model.User;
import io.crmrules.report.DayGate;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.Responsible;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is counted of all who answer; deals that belong to nobody are those of nobody known. */
public final class PeopleTallies {

    private final int criteria;
    private final Map<Responsible, PersonTally> people = new HashMap<>();

    PeopleTallies(int criteria) {
        this.criteria = criteria;
    }

    PersonTally of(Responsible answers) {
        return people.computeIfAbsent(answers, key -> new PersonTally(criteria));
    }

    PersonTally of(@Nullable User owner) {
        return of(owner == null ? Responsible.unknown() : Responsible.of(owner));
    }

    /** These, then the users of deals and findings who are none of them, by id. */
    List<User> users(List<User> known) {
        Stream<User> others = people.keySet().stream()
                .map(Responsible::user)
                .flatMap(Stream::ofNullable)
                .filter(Predicate.not(Set.copyOf(known)::contains))
                .sorted(Comparator.comparing(User::id));
        return Stream.concat(known.stream(), others).toList();
    }

    int sum(ToIntFunction<DealCounts> count) {
        return people.values().stream()
                .mapToInt(person -> count.applyAsInt(person.deals))
                .sum();
    }

    /** The deals of each user, by the user. */
    Map<User, DealCounts> dealsOfUsers() {
        Map<User, DealCounts> deals = new HashMap<>();
        people.forEach((answers, person) -> {
            if (answers.user() != null) {
                deals.put(answers.user(), person.deals);
            }
        });
        return deals;
    }

    /** How many findings hold the day, by criterion. */
    SortedMap<String, Integer> blocking() {
        SortedMap<String, Integer> blocking = new TreeMap<>();
        people.values()
                .forEach(person -> person.blocking()
                        .forEach((criterion, count) -> blocking.merge(criterion, count, Integer::sum)));
        return blocking;
    }

    /**
     * In their order.
     *
     * @param company what is known of the company's day
     * @param pipelines in their order
     */
    List<PersonSummary> summaries(DayGate company, List<Pipeline> pipelines) {
        return people.entrySet().stream()
                .filter(entry -> entry.getValue().worthTelling())
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().summary(entry.getKey(), company, pipelines))
                .toList();
    }
}

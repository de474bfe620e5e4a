package io.crmrules.drools.internal.tally;

import io.crmrules.drools.internal.finding.CriterionIndex;
import io.crmrules.drools.internal.money.Charges;
import io.crmrules.drools.internal.money.MoneyTally;
import io.crmrules.model.Pipeline;
import io.crmrules.model.User;
import io.crmrules.report.OwnerSummary;
import io.crmrules.rule.Criterion;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is counted of all owners; nobody is one of them. */
public final class OwnerTallies {

    private static final Comparator<@Nullable User> BY_NAME =
            Comparator.nullsLast(Comparator.comparing(User::label).thenComparing(User::id));

    private final CriterionIndex index;
    private final Map<@Nullable User, OwnerTally> owners = new HashMap<>();

    OwnerTallies(CriterionIndex index) {
        this.index = index;
    }

    OwnerTally of(@Nullable User owner) {
        return owners.computeIfAbsent(owner, key -> new OwnerTally(index));
    }

    /** These, then the owners of deals who are none of them, by id. */
    public List<User> users(List<User> known) {
        Stream<User> others = owners.keySet().stream()
                .flatMap(Stream::ofNullable)
                .filter(Predicate.not(Set.copyOf(known)::contains))
                .sorted(Comparator.comparing(User::id));
        return Stream.concat(known.stream(), others).toList();
    }

    /** How many deals the criterion judged. */
    public int judged(Criterion criterion) {
        int number = index.number(criterion.id());
        return owners.values().stream()
                .mapToInt(owner -> owner.deals.judged(number))
                .sum();
    }

    public int notCheckable(Criterion criterion) {
        int number = index.number(criterion.id());
        return owners.values().stream()
                .mapToInt(owner -> owner.deals.unjudged(number))
                .sum();
    }

    /** Of each known owner of whom at least one deal was judged, whether the owner violates the criterion. */
    public List<Boolean> violating(Criterion criterion) {
        int number = index.number(criterion.id());
        return owners.entrySet().stream()
                .filter(entry ->
                        entry.getKey() != null && entry.getValue().deals.judged(number) > 0)
                .map(entry -> entry.getValue().violates(criterion.id()))
                .toList();
    }

    public boolean violates(User owner, Criterion criterion) {
        OwnerTally tally = owners.get(owner);
        return tally != null && tally.violates(criterion.id());
    }

    /** A rule that might have found what holds the day failed on nobody knows whose deal: it may be anybody's. */
    void addUnknown(Criterion criterion, Collection<User> known) {
        known.forEach(this::of);
        of(null);
        owners.values().forEach(owner -> owner.unknown.add(criterion.id()));
    }

    /**
     * By name; nobody last.
     *
     * @param pipelines in their order
     */
    List<OwnerSummary> summaries(Charges charges, MoneyTally money, List<Pipeline> pipelines) {
        return owners.entrySet().stream()
                .filter(entry -> entry.getValue().worthTelling())
                .sorted(Map.Entry.comparingByKey(BY_NAME))
                .map(entry -> entry.getValue().summary(entry.getKey(), charges, money.of(entry.getKey()), pipelines))
                .toList();
    }
}

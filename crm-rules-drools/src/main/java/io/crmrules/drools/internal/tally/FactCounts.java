package io.crmrules.drools.internal.tally;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.User;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Population;
import io.crmrules.rule.facts.Portfolio;
import io.crmrules.rule.facts.Refusals;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom criteria have judged that look at more than one deal. */
public final class FactCounts {

    private static final String REFUSALS = Refusals.class.getSimpleName();

    private final Map<String, List<User>> owners = new HashMap<>();
    private final Map<String, Set<User>> violators = new HashMap<>();
    private final Set<String> withoutRefusals = new HashSet<>();

    /** The criterion has judged these facts. */
    public void add(Criterion criterion, List<?> facts) {
        Population population = criterion.judgement().population();
        if (population.ofOwners()) {
            owners.put(
                    criterion.id(),
                    facts.stream()
                            .map(Portfolio.class::cast)
                            .filter(population::includes)
                            .map(Portfolio::owner)
                            .toList());
        }
        if (criterion.judgement().facts().containsKey(REFUSALS)
                && facts.stream().anyMatch(fact -> fact instanceof Refusals refusals && refusals.size() == 0)) {
            withoutRefusals.add(criterion.id());
        }
    }

    /** The criterion has found something of an owner, whoever answers for it. */
    void addViolator(Criterion criterion, User owner) {
        violators.computeIfAbsent(criterion.id(), id -> new HashSet<>()).add(owner);
    }

    /** How many of the owners whom it judged violate the criterion. */
    int violating(Criterion criterion) {
        Set<User> violating = violators.getOrDefault(criterion.id(), Set.of());
        return (int) owners(criterion).stream().filter(violating::contains).count();
    }

    public List<User> owners(Criterion criterion) {
        return owners.getOrDefault(criterion.id(), List.of());
    }

    /**
     * How many records of a population that consists of no deals.
     *
     * @param crm what stands beside the deals
     */
    public int judged(Criterion criterion, CrmSnapshot crm, Instant asOf) {
        return switch (criterion.judgement().population()) {
            case CONTACTS -> crm.contacts().size();
            case LEAD_SOURCES ->
                (int) crm.leadSources().stream()
                        .filter(each -> each.active() && each.existedAt(asOf))
                        .count();
            case CRM -> withoutRefusals.contains(criterion.id()) ? 0 : 1;
            default -> owners(criterion).size();
        };
    }
}

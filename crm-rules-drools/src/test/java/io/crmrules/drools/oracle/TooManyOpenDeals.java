package io.crmrules.drools.oracle;

import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An active SALES_REP or TRAINEE owns more open deals than the role's limit; those idle longest are told. */
@Row(id = "too-many-open-deals", severity = MAJOR)
record TooManyOpenDeals(Map<Role, Integer> limit) implements Oracle {

    private static final Set<Role> SELLING = Set.of(Role.SALES_REP, Role.TRAINEE);

    TooManyOpenDeals() {
        this(Map.of(Role.SALES_REP, 80, Role.TRAINEE, 40));
    }

    @Override
    public Stream<Accusation> judge(CrmSnapshot past, Terms terms) {
        Map<User, List<Deal>> open = past.deals().stream()
                .filter(deal -> Stages.open(deal) && deal.owner() != null)
                .collect(Collectors.groupingBy(Deal::owner));
        return open.keySet().stream()
                .filter(user -> user.active() && open.get(user).size() > limitOf(user, terms))
                .map(user -> accused(user, open.get(user), terms));
    }

    @Override
    public Set<User> owners(CrmSnapshot past, Terms terms) {
        return Hands.ofOpenDeals(past).stream()
                .filter(user -> user.active() && (terms.is(user, Role.SALES_REP) || terms.is(user, Role.TRAINEE)))
                .collect(Collectors.toSet());
    }

    private long limitOf(User user, Terms terms) {
        Role role = terms.roles().apply(user);
        boolean limited = role != null && SELLING.contains(role) && limit.containsKey(role);
        return limited ? limit.get(role) : Long.MAX_VALUE;
    }

    private Accusation accused(User user, List<Deal> open, Terms terms) {
        long above = open.size() - limitOf(user, terms);
        List<String> idlest = open.stream()
                .sorted(Comparator.comparing((Deal deal) -> StaleDeal.lastActivity(deal, terms))
                        .thenComparing(Deal::id))
                .limit(above)
                .map(Deal::id)
                .toList();
        return Accusation.of(user, new Finding(criterion(), "USER", user.id(), null, ""))
                .with("count", open.size())
                .with("limit", limitOf(user, terms))
                .with("giveBack", idlest);
    }
}

package io.crmrules.drools.oracle;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An active SALES_REP or TRAINEE owns more open deals than the role's limit. */
record TooManyOpenDeals(Map<Role, Integer> limit) implements Oracle {

    TooManyOpenDeals() {
        this(Map.of(Role.SALES_REP, 80, Role.TRAINEE, 40));
    }

    @Override
    public String criterion() {
        return "too-many-open-deals";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of();
    }

    @Override
    public Stream<Finding> judge(CrmSnapshot past, Terms terms) {
        Map<String, Long> open = past.deals().stream()
                .filter(deal -> Stages.open(deal) && deal.owner() != null)
                .collect(Collectors.groupingBy(deal -> deal.owner().id(), Collectors.counting()));
        return past.users().stream()
                .filter(user -> user.active() && open.getOrDefault(user.id(), 0L) > limitOf(user, terms))
                .map(user -> new Finding(criterion(), "USER", user.id(), null, ""));
    }

    private long limitOf(User user, Terms terms) {
        Role role = terms.roles().apply(user);
        return role == null || !limit.containsKey(role) ? Long.MAX_VALUE : limit.get(role);
    }
}

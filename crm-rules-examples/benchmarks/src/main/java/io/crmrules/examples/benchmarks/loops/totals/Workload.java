package io.crmrules.examples.benchmarks.loops.totals;

import io.crmrules.examples.benchmarks.loops.common.Finding;
import io.crmrules.model.Deal;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** too-many-open-deals; like the engine it keeps which deals have been idle longest, to be given back. */
public final class Workload {

    private static final Map<Role, Integer> LIMITS = Map.of(Role.SALES_REP, 80, Role.TRAINEE, 40);

    private record OpenDeal(String id, Instant lastActivity) {}

    private final Map<User, List<OpenDeal>> openDeals = new HashMap<>();

    public void add(Deal deal, Instant lastActivity) {
        User owner = deal.owner();
        if (owner != null) {
            openDeals.computeIfAbsent(owner, key -> new ArrayList<>()).add(new OpenDeal(deal.id(), lastActivity));
        }
    }

    public void check(List<Finding> found) {
        openDeals.forEach((owner, deals) -> {
            deals.sort(Comparator.comparing(OpenDeal::lastActivity));
            if (owner.active() && owner.role() != null && deals.size() > limit(owner.role())) {
                found.add(new Finding("too-many-open-deals", owner.id(), null, null));
            }
        });
    }

    private static int limit(Role role) {
        return LIMITS.getOrDefault(role, Integer.MAX_VALUE);
    }
}

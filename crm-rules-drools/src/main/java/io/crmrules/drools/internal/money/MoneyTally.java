package io.crmrules.drools.internal.money;

import io.crmrules.model.User;
import io.crmrules.report.DealRef;
import io.crmrules.report.MoneyAtRisk;
import io.crmrules.report.Violation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The money at risk of each owner. */
public final class MoneyTally {

    private final Charges charges;
    private final CountedDeals counted = new CountedDeals();
    private final Map<@Nullable User, OwnerMoney> owners = new HashMap<>();

    public MoneyTally(Charges charges) {
        this.charges = charges;
    }

    /** The violations of one deal, which may be several owners'. It may come again with those of another scope. */
    public void add(DealRef deal, List<Violation> violations) {
        Map<@Nullable User, List<Violation>> byOwner = new HashMap<>();
        for (Violation violation : violations) {
            byOwner.computeIfAbsent(violation.owner(), owner -> new ArrayList<>(2))
                    .add(violation);
        }
        byOwner.forEach((owner, own) -> add(deal, owner, own));
    }

    private void add(DealRef deal, @Nullable User owner, List<Violation> violations) {
        BitSet combination = charges.combination(violations);
        if (combination.isEmpty()) {
            return;
        }
        OwnerMoney money = owners.computeIfAbsent(owner, key -> new OwnerMoney());
        String ownerId = owner == null ? "" : owner.id();
        BitSet before = counted.get(deal.id(), ownerId);
        if (before != null) {
            combination.or(before);
            money.remove(before, violations.get(0).moneyAtRisk());
        }
        money.add(combination, violations.get(0).moneyAtRisk());
        counted.put(deal.id(), ownerId, combination);
    }

    /** What the owner is charged with. */
    public MoneyAtRisk of(@Nullable User owner) {
        OwnerMoney money = owners.get(owner);
        return money == null ? MoneyAtRisk.none() : money.moneyAtRisk(charges.toPeople());
    }
}

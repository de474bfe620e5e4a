package io.crmrules.drools.internal.run;

import io.crmrules.model.Role;
import io.crmrules.model.User;
import io.crmrules.rule.Population;
import io.crmrules.rule.Portfolio;
import io.crmrules.rule.internal.DefaultCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The open deals of each owner. */
final class Portfolios {

    private final Map<User, List<Portfolio.OpenDeal>> openDeals = new HashMap<>();

    void add(JudgedChunk chunk) {
        for (OwnedDeal owned : chunk.owned()) {
            openDeals.computeIfAbsent(owned.owner(), owner -> new ArrayList<>()).add(owned.deal());
        }
    }

    /** By the owner's id. */
    List<Portfolio> all(DefaultCheck check) {
        return openDeals.entrySet().stream()
                .map(entry -> new Portfolio(entry.getKey(), check.role(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(portfolio -> portfolio.owner().id()))
                .toList();
    }

    /** The owners among {@code portfolios} whom a criterion with this population judges. */
    static List<User> judged(List<Portfolio> portfolios, Population population) {
        return portfolios.stream()
                .filter(portfolio -> population == Population.OWNERS
                        || (population == Population.SALESPEOPLE && salesperson(portfolio)))
                .map(Portfolio::owner)
                .toList();
    }

    private static boolean salesperson(Portfolio portfolio) {
        return portfolio.owner().active() && (portfolio.role() == Role.SALES_REP || portfolio.role() == Role.TRAINEE);
    }
}

package io.crmrules.drools.internal.tally;

import io.crmrules.drools.internal.finding.RunContext;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import io.crmrules.policy.SystemicTerms;
import io.crmrules.report.Spread;
import io.crmrules.rule.Criterion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How widely a criterion is violated: by how many owners, on how many of their deals. What follows from something else
 * does not count.
 */
public final class OwnerShares {

    private static final int FEWEST_OWNERS = 3;

    private final RunContext context;
    private final PeopleTallies people;
    private final FactCounts facts;
    private final SystemicTerms terms;

    OwnerShares(RunContext context, PeopleTallies people, FactCounts facts) {
        this.context = context;
        this.people = people;
        this.facts = facts;
        this.terms = context.policy().systemic();
    }

    /** Criteria that look at the whole CRM judge no owners. */
    public Spread of(Criterion criterion) {
        return switch (criterion.judgement().scope()) {
            case DEAL -> ofDeals(context.criteria().number(criterion.id()));
            case USER -> ofOwners(criterion);
            case CRM -> Spread.none();
        };
    }

    /** Owners are those of now; whoever is no owner in earnest is left out. */
    private Spread ofDeals(int number) {
        List<DealCounts> judged = people.dealsOfUsers().entrySet().stream()
                .filter(entry -> entry.getValue().judged(number) >= Math.max(terms.minJudged(), 1))
                .filter(entry -> earnest(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        List<DealCounts> affected = judged.stream()
                .filter(deals -> reaches(deals.violating(number), deals.judged(number), terms.ownerShare()))
                .toList();
        return new Spread(
                systemic(affected.size(), judged.size()),
                judged.size(),
                affected.size(),
                affected.stream().mapToInt(deals -> deals.judged(number)).sum(),
                affected.stream().mapToInt(deals -> deals.violating(number)).sum());
    }

    private Spread ofOwners(Criterion criterion) {
        int judged = facts.owners(criterion).size();
        int affected = facts.violating(criterion);
        return new Spread(systemic(affected, judged), judged, affected, 0, 0);
    }

    private boolean earnest(User owner) {
        Role role = context.policy().role(owner);
        return owner.active() && role != Role.ROBOT && role != Role.LEAD_EXCHANGE;
    }

    private boolean systemic(int affected, int judged) {
        return affected >= FEWEST_OWNERS && reaches(affected, judged, terms.share());
    }

    private static boolean reaches(int part, int whole, BigDecimal share) {
        return part > 0 && BigDecimal.valueOf(part).compareTo(share.multiply(BigDecimal.valueOf(whole))) >= 0;
    }
}

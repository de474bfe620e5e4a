package io.crmrules.drools.internal.score;

import io.crmrules.model.Role;
import io.crmrules.model.User;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.report.Responsible;
import io.crmrules.report.Violation;
import io.crmrules.report.score.Charge;
import io.crmrules.report.score.Scores;
import io.crmrules.rule.Cause;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts judged deals, and findings that follow from no other, by who answers. */
public final class ScoreTally {

    private final Map<Responsible, Counted> people = new HashMap<>();

    private static final class Counted {
        private final Map<String, Charge> charges = new TreeMap<>();
        private int deals;

        void charge(Violation violation) {
            boolean open = violation.open();
            Charge one = new Charge(violation.criterion(), violation.severity(), open ? 1 : 0, open ? 0 : 1);
            charges.merge(violation.criterion().id() + " " + violation.severity(), one, Charge::and);
        }
    }

    private Counted of(Responsible answers) {
        return people.computeIfAbsent(answers, key -> new Counted());
    }

    /** One more deal that is judged, of this owner. */
    public void addDeal(@Nullable User owner) {
        of(owner == null ? Responsible.unknown() : Responsible.of(owner)).deals++;
    }

    /** What was found of some deals, or of something else, with all that follows from it. */
    public void add(Collection<Violation> found) {
        Set<String> there = found.stream().map(Violation::fingerprint).collect(Collectors.toSet());
        for (Violation violation : found) {
            boolean follows = violation.follows() != null && there.contains(violation.follows());
            boolean system =
                    violation.cause() == Cause.SYSTEM || violation.answers().type() == Responsible.Type.SYSTEM;
            if (!follows && !system) {
                of(violation.answers()).charge(violation);
            }
        }
    }

    /**
     * The scores of everybody.
     *
     * @param systemic the ids of criteria that are perhaps the fault of the process
     */
    public Scores scores(PolicyInForce policy, List<String> systemic) {
        List<Scores.Share> shares = people.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> share(person(each.getKey().user(), policy), each.getValue(), policy))
                .toList();
        return Scores.of(shares, policy.score(), systemic);
    }

    private static Scores.Share share(@Nullable User user, Counted counted, PolicyInForce policy) {
        String team = user == null ? null : policy.team(user);
        return new Scores.Share(user, team, counted.deals, List.copyOf(counted.charges.values()));
    }

    /** The user; null who has no score of their own. */
    private static @Nullable User person(@Nullable User user, PolicyInForce policy) {
        Role role = policy.role(user);
        boolean person = user != null && user.active() && role != Role.ROBOT && role != Role.LEAD_EXCHANGE;
        return person ? user : null;
    }
}

package io.crmrules.drools.internal.judge;

import io.crmrules.drools.internal.facts.Preparation;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Scope;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who judges what.
 *
 * @param deals by the criteria of DEAL scope
 * @param prepared facts by those of USER scope, then by those of CRM scope
 */
public record Judges(Judge deals, List<OfPrepared> prepared) {

    /** Judges the facts of one preparation. */
    public record OfPrepared(Preparation preparation, Judge judge) {}

    public static Judges of(SessionPools sessions, Collection<Criterion> criteria, PolicyInForce policy) {
        return new Judges(
                new Judge(sessions, of(criteria, Scope.DEAL)),
                Stream.of(Scope.USER, Scope.CRM)
                        .flatMap(scope -> Preparation.of(of(criteria, scope), policy).stream())
                        .map(preparation -> new OfPrepared(preparation, new Judge(sessions, preparation.criteria())))
                        .toList());
    }

    private static List<Criterion> of(Collection<Criterion> criteria, Scope scope) {
        return criteria.stream()
                .filter(criterion -> criterion.judgement().scope() == scope)
                .toList();
    }

    /** What is prepared, in the order of {@link #prepared}. */
    public List<Preparation> preparations() {
        return prepared.stream().map(OfPrepared::preparation).toList();
    }
}

package io.crmrules.drools.internal.facts;

import io.crmrules.rule.Criterion;
import io.crmrules.rule.Population;
import io.crmrules.rule.Scope;
import java.util.Collection;

/**
 * Which facts the criteria in force ask for: those of CRM scope by whom they judge.
 *
 * @param portfolios owners with their open deals
 * @param copies texts that owners wrote more than once
 * @param lines lines on which owners talk
 * @param dealGroups groups of open deals that share a customer
 * @param contactGroups groups of contacts that share a phone or e-mail
 * @param leadFlows what comes from each lead source
 * @param refusals why deals were refused
 */
record Wanted(
        boolean portfolios,
        boolean copies,
        boolean lines,
        boolean dealGroups,
        boolean contactGroups,
        boolean leadFlows,
        boolean refusals) {

    static Wanted by(Collection<Criterion> criteria) {
        return new Wanted(
                criteria.stream().anyMatch(criterion -> criterion.judgement().scope() == Scope.USER),
                contains(criteria, "copy-pasted-comment"),
                contains(criteria, "call-outside-company-line"),
                judged(criteria, Population.OPEN_DEALS),
                judged(criteria, Population.CONTACTS),
                judged(criteria, Population.LEAD_SOURCES),
                judged(criteria, Population.CRM));
    }

    private static boolean contains(Collection<Criterion> criteria, String id) {
        return criteria.stream().anyMatch(criterion -> criterion.id().equals(id));
    }

    private static boolean judged(Collection<Criterion> criteria, Population population) {
        return criteria.stream()
                .anyMatch(criterion -> criterion.judgement().scope() == Scope.CRM
                        && criterion.judgement().population() == population);
    }

    boolean openDeals() {
        return portfolios || dealGroups;
    }
}

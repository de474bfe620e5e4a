package io.crmrules.drools.internal.facts;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.LeadSource;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.rule.Check;
import io.crmrules.rule.facts.LeadFlow;
import io.crmrules.rule.facts.Refusals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The facts of one preparation, made of notes about each deal. */
final class FactStore {

    private final Preparation preparation;
    private final PolicyInForce policy;
    private final Portfolios portfolios = new Portfolios();
    private final DealGroups dealGroups = new DealGroups();
    private final Map<String, Instant> lastDealAt = new HashMap<>();
    private final Map<String, Integer> refusals = new HashMap<>();

    FactStore(Preparation preparation, PolicyInForce policy) {
        this.preparation = preparation;
        this.policy = policy;
    }

    DealGroups dealGroups() {
        return dealGroups;
    }

    void add(DealNotes notes, DealNotes.Part own) {
        if (notes.open() != null && preparation.asksFor(Aspect.PORTFOLIO)) {
            portfolios.add(notes.open(), own);
        }
        if (own.closed() != null) {
            portfolios.add(own.closed());
        }
        if (notes.open() != null
                && preparation.asksFor(Aspect.DEAL_GROUPS)
                && !notes.deal().damagedKinds().contains(DataKind.CONTACTS)) {
            dealGroups.add(notes.open());
        }
        if (own.refusal() != null) {
            refusals.merge(own.refusal(), 1, Integer::sum);
        }
        LeadSource source = notes.deal().source();
        if (source != null && preparation.asksFor(Aspect.LEAD_FLOWS)) {
            lastDealAt.merge(source.id(), notes.deal().createdAt(), (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    /**
     * All of them, in an order of their own.
     *
     * @param crm everything but the deals, as it stood at the moment of the check
     * @param keys asked only when groups are
     */
    List<Object> facts(CrmSnapshot crm, Check check, Supplier<SharedKeys> keys) {
        List<Object> facts = new ArrayList<>();
        if (preparation.asksFor(Aspect.PORTFOLIO)) {
            facts.addAll(portfolios.all(check));
        }
        AspectTerms contactGroups = preparation.terms(Aspect.CONTACT_GROUPS);
        if (contactGroups != null) {
            int maxShared = (Integer) policy.parameter(CompanyTerm.MAX_SHARED.id(), null);
            facts.addAll(ContactGroups.of(crm.contacts(), keys.get(), contactGroups, maxShared));
        }
        AspectTerms dealTerms = preparation.terms(Aspect.DEAL_GROUPS);
        if (dealTerms != null) {
            facts.addAll(dealGroups.all(keys.get(), dealTerms, policy));
        }
        if (preparation.asksFor(Aspect.LEAD_FLOWS)) {
            crm.leadSources().forEach(source -> facts.add(new LeadFlow(source, lastDealAt.get(source.id()))));
        }
        if (preparation.asksFor(Aspect.REFUSALS)) {
            facts.add(new Refusals(refusals));
        }
        return facts;
    }
}

package io.crmrules.drools.internal.facts;

import io.crmrules.model.Contact;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.LeadSource;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.rule.Check;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.facts.LeadFlow;
import io.crmrules.rule.facts.Portfolio;
import io.crmrules.rule.facts.Refusals;
import io.crmrules.rule.support.ContactKeys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What rules of USER and CRM scope judge, made of notes about each deal that are small enough for a large CRM. */
public final class PreparedFacts {

    private final PolicyInForce policy;
    private final Wanted wanted;
    private final NoteTaker notes;
    private final Portfolios portfolios = new Portfolios();
    private final DealGroups dealGroups = new DealGroups();
    private final Map<String, Instant> lastDealAt = new HashMap<>();
    private final Map<String, Integer> refusals = new HashMap<>();

    /** @param criteria those in force that are checkable */
    public PreparedFacts(PolicyInForce policy, Collection<Criterion> criteria) {
        this.policy = policy;
        this.wanted = Wanted.by(criteria);
        this.notes = new NoteTaker(wanted, policy);
    }

    /** Nothing is kept: for one deal alone. */
    public static PreparedFacts none(PolicyInForce policy) {
        return new PreparedFacts(policy, List.of());
    }

    /** What is to be kept of a deal; on whatever thread. */
    public DealNotes note(Deal deal, Check check) {
        return notes.of(deal, check);
    }

    /** Keeps it; on one thread, in the order of the deals. */
    public void add(DealNotes notes) {
        if (wanted.portfolios()) {
            portfolios.add(notes);
        }
        if (wanted.dealGroups()
                && notes.open() != null
                && !notes.deal().damagedKinds().contains(DataKind.CONTACTS)) {
            dealGroups.add(notes.open());
        }
        if (notes.refusal() != null) {
            refusals.merge(notes.refusal(), 1, Integer::sum);
        }
        LeadSource source = notes.deal().source();
        if (wanted.leadFlows() && source != null) {
            lastDealAt.merge(source.id(), notes.deal().createdAt(), (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    /** Owners with their open deals, by the owner's id. */
    public List<Portfolio> portfolios(Check check) {
        return portfolios.all(check);
    }

    /**
     * The facts of CRM scope.
     *
     * @param crm everything but the deals, as it stood at the moment of the check
     */
    public List<Object> ofCrm(CrmSnapshot crm, Check check, int threads) {
        List<Object> facts = new ArrayList<>();
        if (wanted.contactGroups() || wanted.dealGroups()) {
            facts.addAll(groups(crm.contacts(), check, threads));
        }
        if (wanted.leadFlows()) {
            crm.leadSources().forEach(source -> facts.add(new LeadFlow(source, lastDealAt.get(source.id()))));
        }
        if (wanted.refusals()) {
            facts.add(new Refusals(refusals));
        }
        return facts;
    }

    private List<Object> groups(List<Contact> contacts, Check check, int threads) {
        String region = new Terms(policy, "malformed-contact-data", null).text("defaultRegion", "RU");
        ContactKeys keys = new ContactKeys(check, List.of("phone", "email"), region);
        SharedKeys shared = SharedKeys.of(known(contacts), keys, threads);
        List<Object> groups = new ArrayList<>();
        if (wanted.contactGroups()) {
            groups.addAll(ContactGroups.of(contacts, shared, new Terms(policy, "duplicate-contact", null)));
        }
        groups.addAll(dealGroups.all(shared, policy));
        return groups;
    }

    /** Also those that only a deal knows. */
    private List<Contact> known(List<Contact> contacts) {
        Set<String> ids = new HashSet<>();
        contacts.forEach(contact -> ids.add(contact.id()));
        List<Contact> all = new ArrayList<>(contacts);
        for (Contact contact : dealGroups.contacts()) {
            if (ids.add(contact.id())) {
                all.add(contact);
            }
        }
        return all;
    }
}

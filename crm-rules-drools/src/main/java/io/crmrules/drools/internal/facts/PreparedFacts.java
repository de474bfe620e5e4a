package io.crmrules.drools.internal.facts;

import io.crmrules.model.Contact;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.rule.Check;
import io.crmrules.rule.facts.OpenDeal;
import io.crmrules.rule.support.ContactKeys;
import io.crmrules.rule.support.ContactNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What rules of USER and CRM scope judge, made of notes about each deal that are small enough for a large CRM. */
public final class PreparedFacts {

    private final PolicyInForce policy;
    private final Map<Preparation, FactStore> stores = new LinkedHashMap<>();
    private final List<NoteTaker> notes = new ArrayList<>();
    private final boolean openDeals;
    private @Nullable SharedKeys sharedKeys;

    /** @param ignored the ids of criteria for which nothing needs to be prepared */
    public PreparedFacts(List<Preparation> preparations, Set<String> ignored, PolicyInForce policy) {
        this.policy = policy;
        boolean asked = false;
        for (Preparation preparation : preparations) {
            Preparation wanted = preparation.without(ignored, policy);
            stores.put(preparation, new FactStore(wanted, policy));
            notes.add(new NoteTaker(wanted));
            asked |= wanted.asksForOpenDeals();
        }
        this.openDeals = asked;
    }

    /** Nothing is kept: for one deal alone. */
    public static PreparedFacts none(PolicyInForce policy) {
        return new PreparedFacts(List.of(), Set.of(), policy);
    }

    /** What is to be kept of a deal; on whatever thread. */
    public DealNotes note(Deal deal, Check check) {
        return new DealNotes(
                deal,
                deal.open() && openDeals ? OpenDeal.of(deal, check.lastActivity(deal)) : null,
                notes.stream().map(taker -> taker.of(deal, check)).toList());
    }

    /** The same of a deal that no criterion judges, or can judge: it only shows that its lead source is alive. */
    public DealNotes noteAside(Deal deal) {
        DealNotes.Part nothing = new DealNotes.Part(List.of(), List.of(), null, null);
        return new DealNotes(deal, null, Collections.nCopies(notes.size(), nothing));
    }

    /** Keeps it; on one thread, in the order of the deals. */
    public void add(DealNotes noted) {
        int part = 0;
        for (FactStore store : stores.values()) {
            store.add(noted, noted.parts().get(part++));
        }
    }

    /**
     * The facts of a preparation.
     *
     * @param crm everything but the deals, as it stood at the moment of the check
     */
    public List<Object> of(Preparation preparation, CrmSnapshot crm, Check check, int threads) {
        return Objects.requireNonNull(stores.get(preparation)).facts(crm, check, () -> keys(crm, check, threads));
    }

    /** Read once for all, for it takes longer than all else. */
    private SharedKeys keys(CrmSnapshot crm, Check check, int threads) {
        SharedKeys known = sharedKeys;
        if (known == null) {
            String region = (String) policy.parameter(CompanyTerm.REGION.id(), null);
            ContactKeys keys = new ContactKeys(check, List.of("phone", "email"), region);
            known = SharedKeys.of(everybody(crm.contacts()), keys, new ContactNames(check), threads);
            sharedKeys = known;
        }
        return known;
    }

    /** Also the contacts that only a deal knows. */
    private List<Contact> everybody(List<Contact> contacts) {
        Set<String> ids = new HashSet<>();
        contacts.forEach(contact -> ids.add(contact.id()));
        List<Contact> all = new ArrayList<>(contacts);
        for (FactStore store : stores.values()) {
            for (Contact contact : store.dealGroups().contacts()) {
                if (ids.add(contact.id())) {
                    all.add(contact);
                }
            }
        }
        return all;
    }
}

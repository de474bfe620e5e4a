package io.crmrules.examples.benchmarks.loops.totals;

import io.crmrules.examples.benchmarks.loops.common.Finding;
import io.crmrules.model.Contact;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** duplicate-contact and duplicate-deal. */
public final class Duplicates {

    private static final int MAX_SHARED = 10;
    private static final Comparator<Contact> OLDEST_CONTACT = Comparator.comparing(
                    (Contact contact) -> contact.createdAt() == null ? Instant.MAX : contact.createdAt())
            .thenComparing(Contact::id);
    private static final Comparator<Deal> OLDEST_DEAL =
            Comparator.comparing(Deal::createdAt).thenComparing(Deal::id);

    private final CrmSnapshot crm;
    private final ContactLoops contacts;
    private final Map<String, Integer> holders = new HashMap<>();

    public Duplicates(CrmSnapshot crm, ContactLoops contacts) {
        this.crm = crm;
        this.contacts = contacts;
    }

    public void check(List<Finding> found) {
        for (Contact contact : crm.contacts()) {
            contacts.data(contact).keys().forEach(key -> holders.merge(key, 1, Integer::sum));
        }
        contacts(found);
        deals(found);
    }

    private void contacts(List<Finding> found) {
        Groups<Contact> groups = new Groups<>();
        for (Contact contact : crm.contacts()) {
            groups.add(contact, keys(contact));
        }
        for (List<Contact> group : groups.all()) {
            group.sort(OLDEST_CONTACT);
            for (Contact duplicate : group.subList(1, group.size())) {
                found.add(new Finding("duplicate-contact", duplicate.id(), null, null));
            }
        }
    }

    private void deals(List<Finding> found) {
        Map<String, Groups<Deal>> pipelines = new LinkedHashMap<>();
        for (Deal deal : crm.deals()) {
            if (deal.open()) {
                pipelines
                        .computeIfAbsent(deal.pipeline().id(), id -> new Groups<>())
                        .add(deal, keys(deal));
            }
        }
        for (Groups<Deal> groups : pipelines.values()) {
            for (List<Deal> group : groups.all()) {
                group.sort(OLDEST_DEAL);
                for (Deal duplicate : group.subList(1, group.size())) {
                    found.add(new Finding("duplicate-deal", duplicate.id(), duplicate.id(), null));
                }
            }
        }
    }

    private List<String> keys(Deal deal) {
        List<String> keys = new ArrayList<>();
        for (Contact contact : deal.contacts()) {
            keys.add("contact " + contact.id());
            keys.addAll(keys(contact));
        }
        return keys;
    }

    /** Without what no other has, and without switchboards. */
    private List<String> keys(Contact contact) {
        List<String> keys = new ArrayList<>(1);
        for (String key : contacts.data(contact).keys()) {
            int shared = holders.getOrDefault(key, 0);
            if (shared > 1 && shared <= MAX_SHARED) {
                keys.add(key);
            }
        }
        return keys;
    }
}

package io.crmrules.drools.internal.run;

import io.crmrules.model.Contact;
import io.crmrules.rule.ContactGroup;
import io.crmrules.rule.internal.ContactKeys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds contacts that share a phone or an e-mail, directly or through others. A key that more contacts share than the
 * policy allows is a switchboard or a filler, and no key. Nearly linear in the number of contacts.
 */
final class ContactGroups {

    private static final Comparator<Contact> OLDEST_FIRST = Comparator.comparing(
                    (Contact contact) -> contact.createdAt() == null ? Instant.MAX : contact.createdAt())
            .thenComparing(Contact::id);

    private final List<Contact> contacts;
    private final int[] parent;
    private final Map<String, List<Integer>> holders = new LinkedHashMap<>();

    private ContactGroups(List<Contact> contacts, List<Set<String>> keys, int maxShared) {
        this.contacts = contacts;
        this.parent = new int[contacts.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            for (String key : keys.get(i)) {
                holders.computeIfAbsent(key, any -> new ArrayList<>(1)).add(i);
            }
        }
        holders.values().removeIf(sharing -> sharing.size() < 2 || sharing.size() > maxShared);
        holders.values().forEach(sharing -> sharing.forEach(other -> join(sharing.get(0), other)));
    }

    /**
     * The groups, by the id of their oldest contact.
     *
     * @param threads how many may read phones, which takes longer than all else
     */
    static List<ContactGroup> of(List<Contact> contacts, ContactKeys keys, int maxShared, int threads) {
        List<Set<String>> keysOf = InParallel.map(contacts, keys::of, threads);
        return new ContactGroups(contacts, keysOf, maxShared).groups();
    }

    private List<ContactGroup> groups() {
        Map<Integer, List<String>> keysOf = new HashMap<>();
        holders.forEach((key, sharing) -> sharing.forEach(contact ->
                keysOf.computeIfAbsent(contact, any -> new ArrayList<>()).add(key)));
        Map<Integer, List<ContactGroup.Member>> members = new HashMap<>();
        keysOf.forEach((contact, shared) -> members.computeIfAbsent(root(contact), any -> new ArrayList<>())
                .add(new ContactGroup.Member(
                        contacts.get(contact), shared.stream().sorted().toList())));
        return members.values().stream()
                .map(ContactGroups::group)
                .sorted(Comparator.comparing(group -> group.oldest().id()))
                .toList();
    }

    private static ContactGroup group(List<ContactGroup.Member> members) {
        List<ContactGroup.Member> byAge = members.stream()
                .sorted(Comparator.comparing(ContactGroup.Member::contact, OLDEST_FIRST))
                .toList();
        return new ContactGroup(byAge.get(0).contact(), byAge.subList(1, byAge.size()));
    }

    private int root(int contact) {
        int root = contact;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private void join(int one, int other) {
        parent[root(one)] = root(other);
    }
}

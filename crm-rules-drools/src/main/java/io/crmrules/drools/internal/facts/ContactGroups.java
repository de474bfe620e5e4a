package io.crmrules.drools.internal.facts;

import io.crmrules.model.Contact;
import io.crmrules.rule.facts.ContactGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts contacts that are one customer in groups. Nearly linear in the number of contacts. */
final class ContactGroups {

    private static final Comparator<ContactGroup.Member> OLDEST_FIRST = Comparator.comparing(
                    (ContactGroup.Member member) -> createdAt(member.contact()))
            .thenComparing(member -> member.contact().id());

    private ContactGroups() {}

    /** The groups, by the id of their oldest contact. */
    static List<ContactGroup> of(List<Contact> contacts, SharedKeys keys, AspectTerms terms, int maxShared) {
        JoinedContacts joined = new JoinedContacts(keys, terms.keys(), maxShared, Set.of());
        Map<String, List<ContactGroup.Member>> customers = new TreeMap<>();
        for (Contact contact : contacts) {
            List<String> shared = joined.shared(contact.id());
            if (!shared.isEmpty()) {
                customers
                        .computeIfAbsent(joined.customer(contact.id()), any -> new ArrayList<>())
                        .add(new ContactGroup.Member(contact, shared));
            }
        }
        return customers.values().stream()
                .filter(members -> members.size() > 1)
                .flatMap(ContactGroups::groups)
                .sorted(Comparator.comparing(group -> group.oldest().id()))
                .toList();
    }

    private static Stream<ContactGroup> groups(List<ContactGroup.Member> members) {
        List<ContactGroup.Member> byAge = members.stream().sorted(OLDEST_FIRST).toList();
        Contact oldest = byAge.get(0).contact();
        return Parts.of(byAge.subList(1, byAge.size())).stream().map(others -> new ContactGroup(oldest, others));
    }

    private static Instant createdAt(Contact contact) {
        return contact.createdAt() == null ? Instant.MAX : contact.createdAt();
    }
}

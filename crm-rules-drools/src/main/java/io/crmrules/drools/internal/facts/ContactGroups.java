package io.crmrules.drools.internal.facts;

import io.crmrules.model.Contact;
import io.crmrules.rule.facts.ContactGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds contacts that share a phone or an e-mail, directly or through others. A key that more contacts share than the
 * policy allows is a switchboard or a filler, and no key. Nearly linear in the number of contacts.
 */
final class ContactGroups {

    private static final Comparator<ContactGroup.Member> OLDEST_FIRST = Comparator.comparing(
                    (ContactGroup.Member member) -> createdAt(member.contact()))
            .thenComparing(member -> member.contact().id());

    private ContactGroups() {}

    /** The groups, by the id of their oldest contact. */
    static List<ContactGroup> of(List<Contact> contacts, SharedKeys keys, Terms terms, int maxShared) {
        List<ContactGroup.Member> members = new ArrayList<>();
        for (Contact contact : contacts) {
            List<String> shared = keys.of(contact, terms.keys(), maxShared);
            if (!shared.isEmpty()) {
                members.add(new ContactGroup.Member(contact, shared));
            }
        }
        return together(members).groups().stream()
                .flatMap(group -> groups(group.stream().map(members::get).toList()))
                .sorted(Comparator.comparing(group -> group.oldest().id()))
                .toList();
    }

    private static Unions together(List<ContactGroup.Member> members) {
        Unions unions = new Unions(members.size());
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            for (String key : members.get(i).shared()) {
                Integer other = first.putIfAbsent(key, i);
                if (other != null) {
                    unions.join(i, other);
                }
            }
        }
        return unions;
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

package io.crmrules.drools.internal.facts;

import io.crmrules.model.Contact;
import io.crmrules.rule.facts.ContactGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    static List<ContactGroup> of(List<Contact> contacts, SharedKeys keys, AspectTerms terms, int maxShared) {
        List<ContactGroup.Member> members = new ArrayList<>();
        for (Contact contact : contacts) {
            List<String> shared = keys.of(contact, terms.keys(), maxShared);
            if (!shared.isEmpty()) {
                members.add(new ContactGroup.Member(contact, shared));
            }
        }
        return Unions.of(members, ContactGroup.Member::shared).stream()
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

package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.CONTACTS;
import static io.crmrules.policy.Severity.MINOR;

import io.crmrules.model.Contact;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.rule.Answering;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Contacts share a phone or e-mail. What more than {@code maxShared} contacts share is no key; groups are transitive;
 * the oldest of a group stays, every other is a finding.
 */
@Row(id = "duplicate-contact", severity = MINOR, answers = Answering.HEAD_OF_SALES, requires = CONTACTS)
record DuplicateContact(Set<String> keys, int maxShared) implements Oracle {

    private static final Comparator<Contact> OLDEST_FIRST = Comparator.comparing(
                    (Contact contact) -> contact.createdAt() == null ? Instant.MAX : contact.createdAt())
            .thenComparing(Contact::id);

    DuplicateContact() {
        this(Set.of("phone", "email"), 10);
    }

    @Override
    public Stream<Accusation> judge(CrmSnapshot past, Terms terms) {
        SharedKeys shared = SharedKeys.among(past.contacts(), maxShared, terms);
        Map<String, List<Contact>> sharing = new HashMap<>();
        past.contacts()
                .forEach(contact -> shared.of(contact, keys)
                        .forEach(key -> sharing.computeIfAbsent(key, any -> new ArrayList<>())
                                .add(contact)));
        return Groups.of(past.contacts(), contact -> shared.of(contact, keys), sharing::get).stream()
                .flatMap(group -> judge(group, shared));
    }

    private Stream<Accusation> judge(Set<Contact> group, SharedKeys shared) {
        List<Contact> byAge = group.stream().sorted(OLDEST_FIRST).toList();
        return byAge.stream()
                .skip(1)
                .map(contact -> Accusation.ofNobody(new Finding(criterion(), "CONTACT", contact.id(), null, ""))
                        .with("oldest", byAge.get(0).id())
                        .with("shared", shared.of(contact, keys)));
    }
}

package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.CONTACTS;
import static io.crmrules.policy.Severity.MINOR;

import io.crmrules.model.Contact;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.rule.Answering;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Contacts are joined by a phone or e-mail when their names agree. What more than {@code maxShared} contacts share is no
 * key; groups are transitive; the oldest of a group stays, every other is a finding.
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
        Customers customers = Customers.among(past.contacts(), shared, keys, terms);
        return past.contacts().stream()
                .filter(contact -> customers.groups().containsKey(contact.id()))
                .flatMap(contact -> judge(contact, oldest(contact, past, customers), customers));
    }

    private static Contact oldest(Contact contact, CrmSnapshot past, Customers customers) {
        return past.contacts().stream()
                .filter(other -> customers.same(contact, other))
                .min(OLDEST_FIRST)
                .orElseThrow();
    }

    private Stream<Accusation> judge(Contact contact, Contact oldest, Customers customers) {
        return contact.id().equals(oldest.id())
                ? Stream.empty()
                : Stream.of(Accusation.ofNobody(new Finding(criterion(), "CONTACT", contact.id(), null, ""))
                        .with("oldest", oldest.id())
                        .with("shared", customers.keys(contact)));
    }
}

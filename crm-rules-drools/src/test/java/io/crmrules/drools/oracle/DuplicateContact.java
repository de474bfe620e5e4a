package io.crmrules.drools.oracle;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.crmrules.model.Contact;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Contacts share a phone (E.164) or e-mail (case folded). What more than {@code maxShared} contacts share is no key;
 * groups are transitive; the oldest of a group stays, every other is a finding.
 */
record DuplicateContact(int maxShared) implements Oracle {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final Comparator<Contact> OLDEST_FIRST = Comparator.comparing(
                    (Contact contact) -> contact.createdAt() == null ? Instant.MAX : contact.createdAt())
            .thenComparing(Contact::id);

    DuplicateContact() {
        this(10);
    }

    @Override
    public String criterion() {
        return "duplicate-contact";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.CONTACTS);
    }

    @Override
    public Stream<Finding> judge(CrmSnapshot past, Terms terms) {
        Map<String, Set<Contact>> sharing = new HashMap<>();
        past.contacts()
                .forEach(contact -> keys(contact)
                        .forEach(key -> sharing.computeIfAbsent(key, k -> new LinkedHashSet<>())
                                .add(contact)));
        sharing.values().removeIf(contacts -> contacts.size() > maxShared);
        return groups(past.contacts(), sharing).stream()
                .flatMap(group -> group.stream().sorted(OLDEST_FIRST).skip(1))
                .map(contact -> new Finding(criterion(), "CONTACT", contact.id(), null, ""));
    }

    private static Set<Set<Contact>> groups(List<Contact> contacts, Map<String, Set<Contact>> sharing) {
        Set<Contact> placed = new HashSet<>();
        Set<Set<Contact>> groups = new LinkedHashSet<>();
        for (Contact contact : contacts) {
            if (!placed.contains(contact)) {
                Set<Contact> group = reachable(contact, sharing);
                placed.addAll(group);
                groups.add(group);
            }
        }
        return groups;
    }

    private static Set<Contact> reachable(Contact start, Map<String, Set<Contact>> sharing) {
        Set<Contact> group = new LinkedHashSet<>(List.of(start));
        boolean grown = true;
        while (grown) {
            Set<Contact> neighbours = group.stream()
                    .flatMap(DuplicateContact::keys)
                    .flatMap(key -> sharing.getOrDefault(key, Set.of()).stream())
                    .collect(Collectors.toSet());
            grown = group.addAll(neighbours);
        }
        return group;
    }

    /** By what a contact is recognised. */
    static Stream<String> keys(Contact contact) {
        Stream<String> phones = contact.phones().stream()
                .flatMap(field -> Stream.of(field.split("[,;]")))
                .flatMap(DuplicateContact::phone);
        return Stream.concat(phones, contact.emails().stream().flatMap(DuplicateContact::email));
    }

    private static Stream<String> phone(String written) {
        if (Terms.blank(written)) {
            return Stream.empty();
        }
        try {
            PhoneNumber number = PHONES.parse(written, "RU");
            boolean possible = PHONES.isPossibleNumber(number);
            return possible ? Stream.of(PHONES.format(number, PhoneNumberFormat.E164)) : Stream.empty();
        } catch (NumberParseException malformed) {
            return Stream.empty();
        }
    }

    /** One local part, one @ and a domain with a dot, without blanks. */
    private static Stream<String> email(String written) {
        String email = written.strip();
        boolean wellFormed = email.matches("[^@\\s\\u00a0]+@[^@\\s\\u00a0]+\\.[^@\\s\\u00a0]+");
        return wellFormed && !Terms.blank(email)
                ? Stream.of(email.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))
                : Stream.empty();
    }
}

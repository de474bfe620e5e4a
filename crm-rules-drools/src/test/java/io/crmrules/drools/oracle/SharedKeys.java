package io.crmrules.drools.oracle;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.crmrules.model.Contact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what contacts are recognised: phones (E.164, with the extension) and e-mails (case folded) that at least two of them have, and no more
 * than are likely.
 *
 * @param byContact the keys of each contact, by its id
 */
record SharedKeys(Map<String, Set<String>> byContact) {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    static SharedKeys among(List<Contact> contacts, int maxShared, Terms terms) {
        Map<String, Set<String>> keys = new HashMap<>();
        contacts.forEach(contact -> keys.computeIfAbsent(
                contact.id(), id -> keys(contact, terms).collect(Collectors.toCollection(HashSet::new))));
        Map<String, Long> holders = keys.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
        keys.values().forEach(all -> all.removeIf(key -> holders.get(key) < 2 || holders.get(key) > maxShared));
        return new SharedKeys(keys);
    }

    /** Those of a contact that are of these kinds: "phone", "email". */
    Set<String> of(Contact contact, Set<String> kinds) {
        return byContact.getOrDefault(contact.id(), Set.of()).stream()
                .filter(key -> kinds.contains(key.contains("@") ? "email" : "phone"))
                .collect(Collectors.toSet());
    }

    private static Stream<String> keys(Contact contact, Terms terms) {
        return Stream.concat(
                Phones.in(contact.phones()).stream()
                        .filter(phone -> !terms.blank(phone))
                        .flatMap(phone -> phone(phone, terms.region())),
                parts(contact.emails(), terms).flatMap(email -> email(email, terms)));
    }

    private static Stream<String> parts(List<String> fields, Terms terms) {
        return fields.stream()
                .flatMap(field -> Stream.of(field.split("[,;]")))
                .map(part -> new Written(part).trimmed())
                .filter(part -> !terms.blank(part));
    }

    private static Stream<String> phone(String written, String region) {
        try {
            PhoneNumber number = PHONES.parse(Phones.number(written), region);
            boolean possible = PHONES.isPossibleNumber(number);
            String extension = Phones.extension(written);
            String key = PHONES.format(number, PhoneNumberFormat.E164) + (extension.isEmpty() ? "" : "#" + extension);
            return possible ? Stream.of(key) : Stream.empty();
        } catch (NumberParseException malformed) {
            return Stream.empty();
        }
    }

    /** One local part, one @ and a domain with a dot, without blanks. */
    private static Stream<String> email(String email, Terms terms) {
        boolean wellFormed = email.matches("[^@\\s\\u00a0]+@[^@\\s\\u00a0]+\\.[^@\\s\\u00a0]+");
        String folded = email.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return wellFormed && !terms.blank(folded) ? Stream.of(folded) : Stream.empty();
    }
}

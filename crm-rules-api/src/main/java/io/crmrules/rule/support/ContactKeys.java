package io.crmrules.rule.support;

import io.crmrules.model.Contact;
import io.crmrules.rule.Check;
import io.crmrules.rule.support.address.Addresses;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * By what two contacts are recognised as one: phones as E.164 with their extension, e-mails case folded. Blank,
 * malformed or an extension alone is no key. For engines, which make groups of duplicates. Thread-safe.
 */
public final class ContactKeys {

    private final Check check;
    private final List<String> kinds;
    private final String region;

    /**
     * @param kinds which of "phone" and "email" are keys
     * @param region of national phone numbers, an ISO 3166 code
     */
    public ContactKeys(Check check, List<String> kinds, String region) {
        this.check = check;
        this.kinds = kinds;
        this.region = region;
    }

    /** The keys of a contact, each once. */
    public Set<String> of(Contact contact) {
        Set<String> keys = new TreeSet<>();
        if (kinds.contains("phone")) {
            addPhones(keys, contact.phones());
        }
        if (kinds.contains("email")) {
            addEmails(keys, contact.emails());
        }
        return keys;
    }

    private void addPhones(Set<String> keys, List<String> fields) {
        for (String phone : Addresses.in(fields, check)) {
            String key = Addresses.e164(phone, region);
            if (key != null) {
                keys.add(key);
            }
        }
    }

    private void addEmails(Set<String> keys, List<String> fields) {
        for (String email : Addresses.in(fields, check)) {
            String key = email.toLowerCase(Locale.ROOT);
            if (Addresses.email(email) && !check.blank(key)) {
                keys.add(key);
            }
        }
    }
}

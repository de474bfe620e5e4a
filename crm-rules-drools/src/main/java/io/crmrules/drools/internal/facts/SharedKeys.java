package io.crmrules.drools.internal.facts;

import io.crmrules.model.Contact;
import io.crmrules.rule.internal.ContactKeys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The phones and e-mails that more than one contact has. Of the others, which are most, nothing is kept.
 *
 * @param byContact the shared keys of a contact, by its id
 * @param holders how many contacts have a key
 */
record SharedKeys(Map<String, List<String>> byContact, Map<String, Integer> holders) {

    /** @param threads how many may read phones, which takes longer than all else */
    static SharedKeys of(List<Contact> contacts, ContactKeys keys, int threads) {
        List<List<String>> keysOf = InParallel.map(contacts, contact -> List.copyOf(keys.of(contact)), threads);
        Map<String, Integer> holders = new HashMap<>();
        keysOf.forEach(all -> all.forEach(key -> holders.merge(key, 1, Integer::sum)));
        holders.values().removeIf(count -> count < 2);
        Map<String, List<String>> byContact = new HashMap<>();
        for (int i = 0; i < contacts.size(); i++) {
            List<String> shared =
                    keysOf.get(i).stream().filter(holders::containsKey).toList();
            if (!shared.isEmpty()) {
                byContact.put(contacts.get(i).id(), shared);
            }
        }
        return new SharedKeys(byContact, holders);
    }

    /** The keys that tie the contact to others: of these kinds, and shared by no more contacts than are likely. */
    List<String> of(Contact contact, List<String> kinds, int maxShared) {
        return byContact.getOrDefault(contact.id(), List.of()).stream()
                .filter(key -> kinds.contains(key.indexOf('@') < 0 ? "phone" : "email"))
                .filter(key -> holders.getOrDefault(key, 0) <= maxShared)
                .toList();
    }
}

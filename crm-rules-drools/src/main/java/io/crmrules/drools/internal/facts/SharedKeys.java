package io.crmrules.drools.internal.facts;

import io.crmrules.model.Contact;
import io.crmrules.rule.support.ContactKeys;
import io.crmrules.support.Hash64;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The phones and e-mails that more than one contact has. Of the others, which are most, nothing is kept, not even while
 * they are counted: a hash of each has to do.
 *
 * @param byContact the shared keys of a contact, by its id
 * @param holders how many contacts have a key
 */
record SharedKeys(Map<String, List<String>> byContact, Map<String, Integer> holders) {

    /** @param threads how many may read phones, which takes longer than all else */
    static SharedKeys of(List<Contact> contacts, ContactKeys keys, int threads) {
        List<long[]> hashesOf = InParallel.map(contacts, contact -> hashes(contact, keys), threads);
        long[] repeated = repeated(hashesOf);
        Map<String, List<String>> byContact = new HashMap<>();
        Map<String, Integer> holders = new HashMap<>();
        for (int i = 0; i < contacts.size(); i++) {
            if (Arrays.stream(hashesOf.get(i)).anyMatch(hash -> has(repeated, hash))) {
                Contact contact = contacts.get(i);
                List<String> shared = keys.of(contact).stream()
                        .filter(key -> has(repeated, Hash64.of(key)))
                        .toList();
                byContact.put(contact.id(), shared);
                shared.forEach(key -> holders.merge(key, 1, Integer::sum));
            }
        }
        return new SharedKeys(byContact, holders);
    }

    private static long[] hashes(Contact contact, ContactKeys keys) {
        return keys.of(contact).stream().mapToLong(Hash64::of).toArray();
    }

    /** In order. */
    private static long[] repeated(List<long[]> hashes) {
        long[] all = hashes.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        int repeated = 0;
        for (int i = 1; i < all.length; i++) {
            if (all[i] == all[i - 1]) {
                all[repeated++] = all[i];
            }
        }
        return Arrays.copyOf(all, repeated);
    }

    private static boolean has(long[] sorted, long hash) {
        return Arrays.binarySearch(sorted, hash) >= 0;
    }

    /** The keys that tie the contact to others: of these kinds, and shared by no more contacts than are likely. */
    List<String> of(Contact contact, List<String> kinds, int maxShared) {
        return byContact.getOrDefault(contact.id(), List.of()).stream()
                .filter(key -> kinds.contains(key.indexOf('@') < 0 ? "phone" : "email"))
                .filter(key -> holders.getOrDefault(key, 0) <= maxShared)
                .toList();
    }
}

package io.crmrules.drools.internal.facts;

import io.crmrules.model.Contact;
import io.crmrules.rule.support.ContactKeys;
import io.crmrules.rule.support.ContactNames;
import io.crmrules.support.Hash64;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The phones and e-mails that more than one contact has. Of the others, which are most, nothing is kept, not even while
 * they are counted: a hash of each has to do.
 *
 * @param byContact the shared keys of a contact, by its id
 * @param holders how many contacts have a key
 * @param named the words in the names of these contacts, by the id; none of those without a name
 */
record SharedKeys(
        Map<String, List<String>> byContact, Map<String, Integer> holders, Map<String, Set<String>> named) {

    /** @param threads how many may read phones, which takes longer than all else */
    static SharedKeys of(List<Contact> contacts, ContactKeys keys, ContactNames names, int threads) {
        List<long[]> hashesOf = InParallel.map(contacts, contact -> hashes(contact, keys), threads);
        long[] repeated = repeated(hashesOf);
        Map<String, List<String>> byContact = new HashMap<>();
        Map<String, Integer> holders = new HashMap<>();
        Map<String, Set<String>> named = new HashMap<>();
        for (int i = 0; i < contacts.size(); i++) {
            if (Arrays.stream(hashesOf.get(i)).anyMatch(hash -> has(repeated, hash))) {
                Contact contact = contacts.get(i);
                List<String> shared = keys.of(contact).stream()
                        .filter(key -> has(repeated, Hash64.of(key)))
                        .toList();
                byContact.put(contact.id(), shared);
                shared.forEach(key -> holders.merge(key, 1, Integer::sum));
                Set<String> words = names.words(contact);
                if (words != null) {
                    named.put(contact.id(), words);
                }
            }
        }
        return new SharedKeys(byContact, holders, named);
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

    /** The keys of a contact that say who it is: of these kinds, and shared by no more contacts than are likely. */
    List<String> of(String contact, List<String> kinds, int maxShared) {
        return byContact.getOrDefault(contact, List.of()).stream()
                .filter(key -> kinds.contains(key.indexOf('@') < 0 ? "phone" : "email"))
                .filter(key -> holders.getOrDefault(key, 0) <= maxShared)
                .toList();
    }

    /** The words of the contact's name; null when it has none. */
    @Nullable
    Set<String> words(String contact) {
        return named.get(contact);
    }
}

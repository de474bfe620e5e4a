package io.crmrules.drools.internal.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Contacts that are one customer: two are joined by a phone or e-mail that both have when their names agree, others
 * through these. Nearly linear: who has no name is joined to all that have the key, others by the words of their names.
 */
final class JoinedContacts {

    private final Map<String, String> customers = new HashMap<>();
    private final Map<String, List<String>> shared = new HashMap<>();

    /** @param ignored ids of contacts that join nothing */
    JoinedContacts(SharedKeys keys, List<String> kinds, int maxShared, Set<String> ignored) {
        Map<String, List<String>> usable = new TreeMap<>();
        for (String contact : keys.byContact().keySet()) {
            if (!ignored.contains(contact)) {
                usable.put(contact, keys.of(contact, kinds, maxShared));
            }
        }
        Map<String, Map<String, List<String>>> ties = ties(usable, keys);
        keepShared(ties);
        List<String> contacts = List.copyOf(ties.keySet());
        for (List<String> group : Unions.of(contacts, contact -> flat(ties.get(contact)))) {
            group.forEach(contact -> customers.put(contact, group.get(0)));
        }
    }

    /** By what each contact could be joined to others: for each of its keys, the key and a word of its name. */
    private static Map<String, Map<String, List<String>>> ties(Map<String, List<String>> usable, SharedKeys keys) {
        Set<String> nameless = new HashSet<>();
        usable.forEach((contact, own) -> {
            if (keys.words(contact) == null) {
                nameless.addAll(own);
            }
        });
        Map<String, Map<String, List<String>>> ties = new TreeMap<>();
        usable.forEach((contact, own) -> {
            Map<String, List<String>> byKey = new LinkedHashMap<>();
            Set<String> words = keys.words(contact);
            for (String key : own) {
                boolean all = words == null || nameless.contains(key);
                byKey.put(key, all ? List.of(key) : words.stream().map(word -> key + " " + word).toList());
            }
            ties.put(contact, byKey);
        });
        return ties;
    }

    private void keepShared(Map<String, Map<String, List<String>>> ties) {
        Map<String, Integer> holders = new HashMap<>();
        ties.values().forEach(own -> flat(own).forEach(tie -> holders.merge(tie, 1, Integer::sum)));
        ties.forEach((contact, own) -> {
            List<String> kept = new ArrayList<>();
            own.forEach((key, words) -> {
                if (words.stream().anyMatch(tie -> holders.getOrDefault(tie, 0) > 1)) {
                    kept.add(key);
                }
            });
            shared.put(contact, kept);
        });
    }

    private static List<String> flat(Map<String, List<String>> ties) {
        return ties.values().stream().flatMap(Collection::stream).toList();
    }

    /** Who the contact is: the same for all that are joined. */
    String customer(String contact) {
        return customers.getOrDefault(contact, contact);
    }

    /** The phones and e-mails by which the contact is joined to others; empty when it is joined to none. */
    List<String> shared(String contact) {
        return shared.getOrDefault(contact, List.of());
    }
}

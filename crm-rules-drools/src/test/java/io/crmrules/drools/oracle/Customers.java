package io.crmrules.drools.oracle;

import io.crmrules.model.Contact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Contacts that are joined as duplicates: by a common key when their names agree, and through others.
 *
 * @param groups each contact's group, by its id; those that are joined to nobody are not there
 * @param keys by which each contact is joined to another, by its id
 */
record Customers(Map<String, Set<String>> groups, Map<String, Set<String>> keys) {

    static Customers among(List<Contact> contacts, SharedKeys shared, Set<String> kinds, Terms terms) {
        Map<String, Contact> byId = new HashMap<>();
        contacts.forEach(contact -> byId.putIfAbsent(contact.id(), contact));
        Map<String, List<Contact>> holders = new HashMap<>();
        byId.values()
                .forEach(contact -> shared.of(contact, kinds)
                        .forEach(key -> holders.computeIfAbsent(key, any -> new ArrayList<>())
                                .add(contact)));
        Map<String, Set<String>> joined = new HashMap<>();
        Map<String, Set<String>> keys = new HashMap<>();
        holders.forEach((key, those) -> those.forEach(one -> those.stream()
                .filter(other -> !other.id().equals(one.id()) && Names.agree(one, other, terms))
                .forEach(other -> {
                    joined.computeIfAbsent(one.id(), any -> new HashSet<>()).add(other.id());
                    keys.computeIfAbsent(one.id(), any -> new HashSet<>()).add(key);
                })));
        return new Customers(groups(joined), keys);
    }

    private static Map<String, Set<String>> groups(Map<String, Set<String>> joined) {
        Map<String, Set<String>> groups = new HashMap<>();
        List<String> ids = List.copyOf(joined.keySet());
        Map<String, List<String>> sharing = ids.stream().collect(Collectors.toMap(id -> id, List::of));
        Groups.of(ids, id -> joined.get(id), sharing::get).forEach(group -> group.forEach(id -> groups.put(id, group)));
        return groups;
    }

    boolean same(Contact one, Contact other) {
        return one.id().equals(other.id())
                || groups.getOrDefault(one.id(), Set.of()).contains(other.id());
    }

    Set<String> keys(Contact contact) {
        return keys.getOrDefault(contact.id(), Set.of());
    }
}

package io.crmrules.drools.oracle;

import io.crmrules.model.Contact;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Open deals of one pipeline share a contact, or have contacts with the same phone or e-mail. What more than
 * {@code maxShared} contacts of the CRM share is no key; groups are transitive; the oldest stays, every other is a finding.
 */
record DuplicateDeal(int maxShared) implements Oracle {

    private static final Comparator<Deal> OLDEST_FIRST =
            Comparator.comparing(Deal::createdAt).thenComparing(Deal::id);

    DuplicateDeal() {
        this(10);
    }

    @Override
    public String criterion() {
        return "duplicate-deal";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.CONTACTS);
    }

    @Override
    public Stream<Finding> judge(CrmSnapshot past, Terms terms) {
        List<Deal> deals = past.deals().stream()
                .filter(deal -> Stages.open(deal) && !deal.damagedKinds().contains(DataKind.CONTACTS))
                .toList();
        Map<String, Set<String>> keys = keys(past.contacts(), deals);
        return deals.stream()
                .collect(Collectors.groupingBy(deal -> deal.pipeline().id()))
                .values()
                .stream()
                .flatMap(ofPipeline -> groups(ofPipeline, keys).stream())
                .flatMap(group -> group.stream().sorted(OLDEST_FIRST).skip(1))
                .map(deal -> new Finding(criterion(), "DEAL", deal.id(), deal.id(), ""));
    }

    /** By what each contact, by its id, is recognised. */
    private Map<String, Set<String>> keys(List<Contact> contacts, List<Deal> deals) {
        Map<String, Set<String>> keys = new HashMap<>();
        Stream.concat(contacts.stream(), deals.stream().flatMap(deal -> deal.contacts().stream()))
                .forEach(contact -> keys.computeIfAbsent(
                        contact.id(), id -> DuplicateContact.keys(contact).collect(Collectors.toSet())));
        Map<String, Long> holders = keys.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
        keys.values().forEach(all -> all.removeIf(key -> holders.getOrDefault(key, 0L) > maxShared));
        return keys;
    }

    private static List<Set<Deal>> groups(List<Deal> deals, Map<String, Set<String>> keys) {
        Map<String, List<Deal>> byKey = new HashMap<>();
        deals.forEach(deal -> keysOf(deal, keys)
                .forEach(key ->
                        byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(deal)));
        Set<Deal> placed = new HashSet<>();
        List<Set<Deal>> groups = new ArrayList<>();
        for (Deal deal : deals) {
            if (!placed.contains(deal)) {
                Set<Deal> group = reachable(deal, keys, byKey);
                placed.addAll(group);
                groups.add(group);
            }
        }
        return groups;
    }

    private static Set<Deal> reachable(Deal start, Map<String, Set<String>> keys, Map<String, List<Deal>> byKey) {
        Set<Deal> reached = new HashSet<>(List.of(start));
        Deque<Deal> ahead = new ArrayDeque<>(reached);
        while (!ahead.isEmpty()) {
            keysOf(ahead.pop(), keys).stream()
                    .map(key -> byKey.getOrDefault(key, List.of()))
                    .flatMap(Collection::stream)
                    .filter(reached::add)
                    .forEach(ahead::push);
        }
        return reached;
    }

    private static Set<String> keysOf(Deal deal, Map<String, Set<String>> keys) {
        Set<String> all = new HashSet<>();
        deal.contacts().forEach(contact -> {
            all.add("id=" + contact.id());
            all.addAll(keys.getOrDefault(contact.id(), Set.of()));
        });
        return all;
    }
}

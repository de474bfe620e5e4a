package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.CONTACTS;
import static io.crmrules.policy.Severity.MINOR;

import io.crmrules.model.Contact;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Open deals of one pipeline share a contact, or have contacts with the same phone or e-mail; contacts to be ignored tie
 * nothing. What more than {@code maxShared} contacts of the CRM share is no key; groups are transitive; the oldest
 * stays, every other is a finding.
 */
@Row(id = "duplicate-deal", severity = MINOR, requires = CONTACTS)
record DuplicateDeal(Set<String> keys, Set<String> ignoreContacts, int maxShared) implements Oracle {

    private static final Comparator<Deal> OLDEST_FIRST =
            Comparator.comparing(Deal::createdAt).thenComparing(Deal::id);

    DuplicateDeal() {
        this(Set.of("phone", "email"), Set.of(), 10);
    }

    @Override
    public boolean perPipeline() {
        return true;
    }

    @Override
    public Stream<Accusation> judge(CrmSnapshot past, Terms terms) {
        List<Deal> deals = past.deals().stream()
                .filter(deal -> Stages.open(deal) && !deal.damagedKinds().contains(CONTACTS))
                .toList();
        SharedKeys shared = SharedKeys.among(contacts(past.contacts(), deals), maxShared, terms);
        return deals.stream()
                .collect(Collectors.groupingBy(deal -> deal.pipeline().id()))
                .values()
                .stream()
                .flatMap(ofPipeline -> judge(ofPipeline, shared));
    }

    /** Also those that only a deal knows. */
    private static List<Contact> contacts(List<Contact> contacts, List<Deal> deals) {
        return Stream.concat(contacts.stream(), deals.stream().flatMap(deal -> deal.contacts().stream()))
                .toList();
    }

    private Stream<Accusation> judge(List<Deal> deals, SharedKeys shared) {
        Map<String, List<Deal>> byKey = new HashMap<>();
        deals.forEach(deal -> keysOf(deal, shared)
                .forEach(key ->
                        byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(deal)));
        return Groups.of(deals, deal -> keysOf(deal, shared), byKey::get).stream()
                .map(group -> group.stream().sorted(OLDEST_FIRST).toList())
                .flatMap(byAge -> byAge.stream().skip(1).map(deal -> accused(deal, byAge.get(0), shared, byKey)));
    }

    private Accusation accused(Deal deal, Deal oldest, SharedKeys shared, Map<String, List<Deal>> byKey) {
        Set<String> common = keysOf(deal, shared).stream()
                .filter(key -> byKey.get(key).size() > 1)
                .collect(Collectors.toSet());
        return Accusation.of(deal, new Finding(criterion(), "DEAL", deal.id(), deal.id(), ""))
                .with("oldest", oldest.id())
                .with("createdAt", deal.createdAt())
                .with("shared", common);
    }

    /** Ids of contacts, phones and e-mails: none looks like another. */
    private Set<String> keysOf(Deal deal, SharedKeys shared) {
        Set<String> all = new HashSet<>();
        deal.contacts().stream()
                .filter(contact -> !ignoreContacts.contains(contact.id()))
                .forEach(contact -> {
                    all.add(contact.id());
                    all.addAll(shared.of(contact, keys));
                });
        return all;
    }
}

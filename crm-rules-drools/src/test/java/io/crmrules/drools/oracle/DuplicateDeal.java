package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.CONTACTS;
import static io.crmrules.policy.Severity.MINOR;

import io.crmrules.model.Contact;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Of two open deals of one pipeline that share a contact, or have contacts joined as duplicates, the younger was created
 * within {@code apart} local days of the older, or stands on an INCOMING stage. Contacts to be ignored tie nothing.
 */
@Row(id = "duplicate-deal", severity = MINOR, requires = CONTACTS)
record DuplicateDeal(Set<String> keys, Set<String> ignoreContacts, int maxShared, int apart) implements Oracle {

    private static final Comparator<Deal> OLDEST_FIRST =
            Comparator.comparing(Deal::createdAt).thenComparing(Deal::id);

    DuplicateDeal() {
        this(Set.of("phone", "email"), Set.of(), 10, 7);
    }

    @Override
    public boolean perPipeline() {
        return true;
    }

    @Override
    public Stream<Accusation> judge(CrmSnapshot past, Terms terms) {
        List<Deal> deals = past.deals().stream()
                .filter(deal -> Stages.open(deal) && !deal.damagedKinds().contains(CONTACTS))
                .sorted(OLDEST_FIRST)
                .toList();
        List<Contact> contacts = Stream.concat(
                        past.contacts().stream(), deals.stream().flatMap(deal -> deal.contacts().stream()))
                .toList();
        SharedKeys shared = SharedKeys.among(contacts, maxShared, terms);
        List<Contact> telling = contacts.stream().filter(this::telling).toList();
        Customers customers = Customers.among(telling, shared, keys, terms);
        return deals.stream()
                .collect(Collectors.groupingBy(deal -> deal.pipeline().id()))
                .values()
                .stream()
                .flatMap(ofPipeline -> IntStream.range(0, ofPipeline.size())
                        .boxed()
                        .flatMap(i -> judge(ofPipeline.get(i), ofPipeline.subList(0, i), customers, terms)));
    }

    private boolean telling(Contact contact) {
        return !ignoreContacts.contains(contact.id());
    }

    /** Told is the last of the older ones. */
    private Stream<Accusation> judge(Deal deal, List<Deal> older, Customers customers, Terms terms) {
        Deal last = older.stream()
                .filter(other -> common(deal, other, customers).findAny().isPresent())
                .reduce((one, other) -> other)
                .orElse(null);
        if (last == null || !(deal.stage().type() == Stage.Type.INCOMING || near(deal, last, terms))) {
            return Stream.empty();
        }
        Set<String> shared = common(deal, last, customers)
                .flatMap(contact ->
                        last.contacts().contains(contact) ? Stream.of(contact.id()) : customers.keys(contact).stream())
                .collect(Collectors.toSet());
        return Stream.of(Accusation.of(deal, new Finding(criterion(), "DEAL", deal.id(), deal.id(), ""))
                .with("older", last.id())
                .with("createdAt", deal.createdAt())
                .with("shared", shared));
    }

    /** By the days of the company. */
    private boolean near(Deal deal, Deal older, Terms terms) {
        return !older.createdAt().isBefore(terms.time().daysBefore(deal.createdAt(), apart));
    }

    private Stream<Contact> common(Deal deal, Deal older, Customers customers) {
        return deal.contacts().stream()
                .filter(this::telling)
                .filter(contact ->
                        older.contacts().stream().anyMatch(other -> telling(other) && customers.same(contact, other)));
    }
}

package io.crmrules.drools.internal.facts;

import io.crmrules.model.Contact;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.rule.facts.DealGroup;
import io.crmrules.rule.facts.OpenDeal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds open deals of one pipeline that are of the same customer, directly or through others. Nearly linear. */
final class DealGroups {

    private static final Comparator<OpenDeal> OLDEST_FIRST =
            Comparator.comparing(OpenDeal::createdAt).thenComparing(OpenDeal::id);

    private final Map<String, List<OpenDeal>> byPipeline = new TreeMap<>();

    /** Who is joined to whom, in the view of a pipeline; most pipelines share one. */
    private record Terms(List<String> keys, int maxShared, Set<String> ignored) {}

    void add(OpenDeal deal) {
        if (!deal.contacts().isEmpty()) {
            byPipeline
                    .computeIfAbsent(deal.stage().pipeline().id(), any -> new ArrayList<>())
                    .add(deal);
        }
    }

    /** The contacts of all these deals. */
    Iterable<Contact> contacts() {
        return () -> byPipeline.values().stream()
                .flatMap(List::stream)
                .flatMap(deal -> deal.contacts().stream())
                .iterator();
    }

    /** The groups, by the id of their oldest deal. */
    List<DealGroup> all(SharedKeys keys, AspectTerms terms, PolicyInForce policy) {
        Map<Terms, JoinedContacts> joined = new HashMap<>();
        List<DealGroup> groups = new ArrayList<>();
        byPipeline.forEach((pipeline, deals) -> {
            AspectTerms own = terms.in(pipeline);
            int maxShared = (Integer) policy.parameter(CompanyTerm.MAX_SHARED.id(), pipeline);
            Terms seen = new Terms(own.keys(), maxShared, Set.copyOf(own.ignored()));
            JoinedContacts customers = joined.computeIfAbsent(
                    seen, any -> new JoinedContacts(keys, seen.keys(), seen.maxShared(), seen.ignored()));
            groups.addAll(new OfPipeline(customers, seen.ignored()).all(deals));
        });
        groups.sort(Comparator.comparing(group -> group.oldest().id()));
        return groups;
    }

    private record OfPipeline(JoinedContacts joined, Set<String> ignored) {

        List<DealGroup> all(List<OpenDeal> deals) {
            return Unions.of(deals, this::customers).stream()
                    .flatMap(this::groups)
                    .toList();
        }

        private Set<String> customers(OpenDeal deal) {
            Set<String> all = new LinkedHashSet<>();
            known(deal).forEach(contact -> all.add(joined.customer(contact.id())));
            return all;
        }

        private Stream<Contact> known(OpenDeal deal) {
            return deal.contacts().stream().filter(contact -> !ignored.contains(contact.id()));
        }

        private Stream<DealGroup> groups(List<OpenDeal> group) {
            List<OpenDeal> byAge = group.stream().sorted(OLDEST_FIRST).toList();
            Map<String, OpenDeal> latest = new HashMap<>();
            List<DealGroup.Member> others = new ArrayList<>();
            for (OpenDeal deal : byAge) {
                OpenDeal older = older(deal, latest);
                if (older != null) {
                    others.add(new DealGroup.Member(deal, older, shared(deal, older)));
                }
                customers(deal).forEach(customer -> latest.put(customer, deal));
            }
            return Parts.of(others).stream().map(part -> new DealGroup(byAge.get(0), part));
        }

        /** The youngest of the older deals that have a customer in common with this one. */
        private @Nullable OpenDeal older(OpenDeal deal, Map<String, OpenDeal> latest) {
            return customers(deal).stream()
                    .map(latest::get)
                    .filter(Objects::nonNull)
                    .max(OLDEST_FIRST)
                    .orElse(null);
        }

        /** A contact goes by its name in messages, so it is handed over itself. */
        private List<Object> shared(OpenDeal deal, OpenDeal older) {
            Set<String> customers = customers(older);
            Set<Object> shared = new LinkedHashSet<>();
            known(deal).filter(contact -> customers.contains(joined.customer(contact.id()))).forEach(contact -> {
                if (older.contacts().contains(contact)) {
                    shared.add(contact);
                } else {
                    shared.addAll(joined.shared(contact.id()));
                }
            });
            return List.copyOf(shared);
        }
    }
}

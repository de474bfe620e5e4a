package io.crmrules.drools.internal.facts;

import io.crmrules.model.Contact;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.rule.facts.DealGroup;
import io.crmrules.rule.facts.OpenDeal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds open deals of one pipeline that share a customer, directly or through others. Nearly linear. */
final class DealGroups {

    private static final Comparator<DealGroup.Member> OLDEST_FIRST = Comparator.comparing(
                    (DealGroup.Member member) -> member.deal().createdAt())
            .thenComparing(member -> member.deal().id());

    private static final String CONTACT = "contact ";

    private final Map<String, List<OpenDeal>> byPipeline = new TreeMap<>();

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
        List<DealGroup> groups = new ArrayList<>();
        byPipeline.forEach((pipeline, deals) ->
                groups.addAll(new OfPipeline(deals, keys, terms.in(pipeline), maxShared(policy, pipeline)).all()));
        groups.sort(Comparator.comparing(group -> group.oldest().id()));
        return groups;
    }

    private static int maxShared(PolicyInForce policy, String pipeline) {
        return (Integer) policy.parameter(CompanyTerm.MAX_SHARED.id(), pipeline);
    }

    /** A contact goes by its name in messages, so it is handed over itself. */
    private static Object shared(String key, OpenDeal deal) {
        return deal.contacts().stream()
                .filter(contact -> key.equals(CONTACT + contact.id()))
                .<Object>map(contact -> contact)
                .findFirst()
                .orElse(key);
    }

    private static final class OfPipeline {
        private final List<OpenDeal> deals;
        private final SharedKeys keys;
        private final List<String> kinds;
        private final int maxShared;
        private final Set<String> ignored;

        OfPipeline(List<OpenDeal> deals, SharedKeys keys, AspectTerms terms, int maxShared) {
            this.deals = deals;
            this.keys = keys;
            this.kinds = terms.keys();
            this.maxShared = maxShared;
            this.ignored = new HashSet<>(terms.ignored());
        }

        List<DealGroup> all() {
            return Unions.of(deals, this::keysOf).stream().flatMap(this::groups).toList();
        }

        /** A contact is a key by itself, told from phones and e-mails by what it begins with. */
        private Set<String> keysOf(OpenDeal deal) {
            Set<String> all = new TreeSet<>();
            for (Contact contact : deal.contacts()) {
                if (!ignored.contains(contact.id())) {
                    all.add(CONTACT + contact.id());
                    all.addAll(keys.of(contact, kinds, maxShared));
                }
            }
            return all;
        }

        private Stream<DealGroup> groups(List<OpenDeal> group) {
            Map<String, Integer> holders = new HashMap<>();
            group.forEach(deal -> keysOf(deal).forEach(key -> holders.merge(key, 1, Integer::sum)));
            List<DealGroup.Member> byAge = group.stream()
                    .map(deal -> new DealGroup.Member(
                            deal,
                            keysOf(deal).stream()
                                    .filter(key -> holders.getOrDefault(key, 0) > 1)
                                    .map(key -> shared(key, deal))
                                    .toList()))
                    .sorted(OLDEST_FIRST)
                    .toList();
            OpenDeal oldest = byAge.get(0).deal();
            return Parts.of(byAge.subList(1, byAge.size())).stream().map(others -> new DealGroup(oldest, others));
        }
    }
}

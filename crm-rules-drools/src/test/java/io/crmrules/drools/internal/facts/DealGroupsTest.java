package io.crmrules.drools.internal.facts;

import static io.crmrules.drools.oracle.Example.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Policy;
import io.crmrules.model.Contact;
import io.crmrules.model.Coverage;
import io.crmrules.model.Deal;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.rule.facts.DealGroup;
import io.crmrules.rule.facts.OpenDeal;
import io.crmrules.rule.support.ContactKeys;
import io.crmrules.rule.support.ContactNames;
import io.crmrules.rule.support.DefaultCheck;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Deals by the ten thousand that share a customer, or seem to. */
class DealGroupsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");
    private static final PolicyInForce POLICY = Policy.standard().resolve(List.of());

    @Test
    void a_hundred_thousand_deals_of_one_contact_are_one_group() {
        Contact customer = Contact.builder("c").phones("+79161234567").build();

        List<DealGroup> parts = groups(100_000, i -> customer);

        assertThat(parts).allSatisfy(part -> assertThat(part.oldest().id()).isEqualTo("D0"));
        assertThat(others(parts))
                .hasSize(99_999)
                .allSatisfy(member -> assertThat(member.shared()).containsExactly(customer));
    }

    @Test
    void a_filler_in_fifty_thousand_contacts_ties_nothing_together() {
        assertThat(groups(50_000, i -> customer(i, "0000000"))).isEmpty();
        assertThat(groups(5_000, i -> customer(i, "+74951234567"))).isEmpty();
    }

    @Test
    void a_chain_of_thousands_is_one_group() {
        List<DealGroup> parts = groups(5_000, i -> customer(i, phone(i), phone(i + 1)));

        assertThat(parts).extracting(DealGroup::oldest).extracting(OpenDeal::id).containsOnly("D0");
        assertThat(others(parts)).hasSize(4_999);
    }

    @Test
    void pairs_stay_pairs() {
        assertThat(groups(10_000, i -> customer(i, phone(i / 2)))).hasSize(5_000);
    }

    private static List<DealGroup.Member> others(List<DealGroup> parts) {
        return parts.stream().flatMap(part -> part.others().stream()).toList();
    }

    private static List<DealGroup> groups(int deals, IntFunction<Contact> customers) {
        DealGroups groups = new DealGroups();
        List<Contact> contacts = new ArrayList<>();
        IntStream.range(0, deals).forEach(i -> {
            Contact customer = customers.apply(i);
            Deal deal = deal("work", "2026-11-01T10:00")
                    .id("D" + i)
                    .contacts(customer)
                    .build();
            groups.add(OpenDeal.of(deal, NOW));
            if (i == 0 || !contacts.get(contacts.size() - 1).equals(customer)) {
                contacts.add(customer);
            }
        });
        DefaultCheck check = new DefaultCheck(POLICY, Coverage.everything(), NOW);
        ContactKeys keys = new ContactKeys(check, List.of("phone", "email"), "RU");
        return groups.all(SharedKeys.of(contacts, keys, new ContactNames(check), 1), new AspectTerms(Map.of(), Map.of()), POLICY);
    }

    private static Contact customer(int number, String... phones) {
        return Contact.builder("c" + number).phones(List.of(phones)).build();
    }

    private static String phone(int i) {
        return String.format("+7916%07d", i);
    }
}

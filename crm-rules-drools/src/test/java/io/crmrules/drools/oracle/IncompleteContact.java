package io.crmrules.drools.oracle;

import io.crmrules.model.Contact;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A contact of an open deal past the first WORKING stage fills less than {@code minPercent} of the weighted fields:
 * name 3, phone 3, email 2, position 1, city 1, birthday 1.
 */
record IncompleteContact(int minPercent) implements DealOracle {

    private static final int ALL = 3 + 3 + 2 + 1 + 1 + 1;

    IncompleteContact() {
        this(60);
    }

    @Override
    public String criterion() {
        return "incomplete-contact";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.CONTACTS);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        return deal.contacts().stream()
                .filter(contact -> Stages.pastFirstWorking(deal.stage()))
                .filter(contact -> 100 * filled(contact) < minPercent * ALL)
                .map(contact -> about(deal, "CONTACT", contact.id(), ""));
    }

    private static int filled(Contact contact) {
        return weight(3, List.of(contact.name()))
                + weight(3, contact.phones())
                + weight(2, contact.emails())
                + weight(1, List.of(contact.position()))
                + weight(1, List.of(contact.city()))
                + (contact.birthday() == null ? 0 : 1);
    }

    private static int weight(int weight, List<String> values) {
        return values.stream().allMatch(Terms::blank) ? 0 : weight;
    }
}

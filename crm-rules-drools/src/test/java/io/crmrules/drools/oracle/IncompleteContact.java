package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.CONTACTS;
import static io.crmrules.policy.Severity.MINOR;

import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A contact of an open deal past the first WORKING stage fills less than {@code minShare} of the weight of its
 * {@code fields}.
 */
@Row(id = "incomplete-contact", severity = MINOR, requires = CONTACTS)
record IncompleteContact(Map<String, Integer> fields, BigDecimal minShare) implements DealOracle {

    IncompleteContact() {
        this(Map.of("name", 3, "phone", 3, "email", 2, "position", 1, "city", 1, "birthday", 1), new BigDecimal("0.6"));
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        return Stages.pastFirstWorking(deal.stage())
                ? deal.contacts().stream().flatMap(contact -> judge(deal, contact, terms))
                : Stream.empty();
    }

    private Stream<Accusation> judge(Deal deal, Contact contact, Terms terms) {
        return Form.judge(
                accuse(deal, "CONTACT", contact.id()),
                "contact",
                fields,
                minShare,
                field -> Card.filled(contact, field, terms));
    }
}

package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.CONTACTS;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** An open deal has no contact and no company, its own or a contact's, with a phone or e-mail that is not blank. */
@Row(id = "deal-without-contact", severity = MAJOR, requires = CONTACTS)
record DealWithoutContact() implements DealOracle {

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        Stream<List<String>> people =
                deal.contacts().stream().flatMap(contact -> Stream.of(contact.phones(), contact.emails()));
        Stream<List<String>> companies = Stream.concat(
                        Stream.of(deal).map(Deal::company),
                        deal.contacts().stream().map(Contact::company))
                .filter(Objects::nonNull)
                .flatMap(DealWithoutContact::addresses);
        boolean reachable =
                Stream.concat(people, companies).flatMap(List::stream).anyMatch(value -> !terms.blank(value));
        return Stages.open(deal) && !reachable ? Stream.of(accuse(deal)) : Stream.empty();
    }

    private static Stream<List<String>> addresses(Company company) {
        return Stream.of(company.phones(), company.emails());
    }
}

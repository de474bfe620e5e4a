package io.crmrules.drools.oracle;

import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** An open deal has no contact and no company, its own or a contact's, with a phone or e-mail that is not blank. */
record DealWithoutContact() implements DealOracle {

    @Override
    public String criterion() {
        return "deal-without-contact";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.CONTACTS);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        Stream<List<String>> people =
                deal.contacts().stream().flatMap(contact -> Stream.of(contact.phones(), contact.emails()));
        Stream<List<String>> companies = Stream.concat(
                        Stream.of(deal).map(Deal::company),
                        deal.contacts().stream().map(Contact::company))
                .filter(Objects::nonNull)
                .flatMap(DealWithoutContact::addresses);
        boolean reachable =
                Stream.concat(people, companies).flatMap(List::stream).anyMatch(value -> !Terms.blank(value));
        return about(deal, Stages.open(deal) && !reachable);
    }

    private static Stream<List<String>> addresses(Company company) {
        return Stream.of(company.phones(), company.emails());
    }
}

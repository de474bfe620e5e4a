package io.crmrules.drools.oracle;

import io.crmrules.model.Contact;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The default requirement: from the first WORKING stage on, one of an open deal's contacts has a phone or an e-mail.
 * Won, lost and conditionally refused deals are not asked, for the requirement does not name their stage.
 */
record RequiredFieldMissing() implements DealOracle {

    static final String REQUIREMENT = "contact.phone or contact.email";

    @Override
    public String criterion() {
        return "required-field-missing";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.CONTACTS);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        boolean missing = asked(deal.stage()) && deal.contacts().stream().noneMatch(RequiredFieldMissing::reachable);
        return missing ? Stream.of(about(deal, "DEAL", deal.id(), REQUIREMENT)) : Stream.empty();
    }

    private static boolean asked(Stage stage) {
        Stage from = Stages.firstWorking(stage.pipeline());
        return from != null && Stages.active(stage) && !Stages.before(stage, from);
    }

    private static boolean reachable(Contact contact) {
        return Stream.concat(contact.phones().stream(), contact.emails().stream())
                .anyMatch(value -> !Terms.blank(value));
    }
}

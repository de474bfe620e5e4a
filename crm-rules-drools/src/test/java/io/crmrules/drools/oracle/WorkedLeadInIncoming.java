package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A deal on an INCOMING stage has a contact attempt by a person that began more than {@code grace} of working time ago.
 */
record WorkedLeadInIncoming(Duration grace) implements DealOracle {

    WorkedLeadInIncoming() {
        this(Duration.ofHours(1));
    }

    @Override
    public String criterion() {
        return "worked-lead-in-incoming";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.INTERACTIONS);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        boolean worked = deal.interactions().stream()
                .filter(terms::contactAttempt)
                .anyMatch(contact -> terms.passedMoreThan(grace, contact.startedAt()));
        return about(deal, deal.stage().type() == Stage.Type.INCOMING && worked);
    }
}

package io.crmrules.drools.oracle;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/**
 * More than {@code within} working days have passed since a deal came to CONDITIONAL_REFUSAL, where it stands, and no call
 * of a QUALITY_CONTROL user followed, nor one of somebody unknown.
 */
record RefusalNotVerified(int within) implements DealOracle {

    RefusalNotVerified() {
        this(2);
    }

    @Override
    public String criterion() {
        return "refusal-not-verified";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.STAGE_HISTORY, DataKind.INTERACTIONS);
    }

    @Override
    public Stream<Finding> judge(CrmSnapshot past, Terms terms) {
        return terms.anybodyIs(Set.of(Role.QUALITY_CONTROL), past)
                ? DealOracle.super.judge(past, terms)
                : Stream.empty();
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        Instant came = Stages.cameAt(deal);
        boolean late = deal.stage().type() == Stage.Type.CONDITIONAL_REFUSAL
                && came != null
                && terms.time().daysPassed(came, terms.now()) > within;
        return about(
                deal,
                late
                        && deal.interactions().stream()
                                .noneMatch(contact -> verifies(contact, terms)
                                        && contact.startedAt().isAfter(came)));
    }

    private static boolean verifies(Interaction contact, Terms terms) {
        boolean perhaps = contact.user() == null || terms.is(contact.user(), Role.QUALITY_CONTROL);
        return contact.type() == Interaction.Type.CALL && perhaps;
    }
}

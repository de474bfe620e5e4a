package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.INTERACTIONS;
import static io.crmrules.model.DataKind.STAGE_HISTORY;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.rule.Answering;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/**
 * More than {@code within} working days have passed since a deal came to CONDITIONAL_REFUSAL, where it stands, and no
 * call of a QUALITY_CONTROL user followed, nor one of somebody unknown.
 */
@Row(
        id = "refusal-not-verified",
        severity = MAJOR,
        answers = Answering.QUALITY_CONTROL,
        requires = {STAGE_HISTORY, INTERACTIONS},
        complete = INTERACTIONS,
        types = {"CALL", "MEETING"})
record RefusalNotVerified(int within) implements DealOracle {

    RefusalNotVerified() {
        this(2);
    }

    @Override
    public boolean answerable(CrmSnapshot crm, Terms terms) {
        return terms.anybodyIs(Set.of(Role.QUALITY_CONTROL), crm) && Refusals.conditionalStages(crm);
    }

    @Override
    public boolean unreached(Deal deal, Terms terms) {
        return Stages.arrivedUnseen(deal, Stage.Type.CONDITIONAL_REFUSAL, terms);
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        Instant came = Stages.cameAt(deal, terms);
        if (deal.stage().type() != Stage.Type.CONDITIONAL_REFUSAL || came == null) {
            return Stream.empty();
        }
        int passed = terms.time().daysPassed(came, terms.now());
        Instant over = terms.time().daysOver(came, within);
        return passed <= within || verified(deal, came, terms)
                ? Stream.empty()
                : Stream.of(accuse(deal)
                        .since(over)
                        .with("cameAt", came)
                        .with("workingDays", passed)
                        .with("lateSince", over)
                        .given(terms.carries(came, INTERACTIONS)));
    }

    private static boolean verified(Deal deal, Instant came, Terms terms) {
        return deal.interactions().stream()
                .filter(contact -> contact.type() == Interaction.Type.CALL)
                .filter(call -> call.startedAt().isAfter(came))
                .anyMatch(call -> call.user() == null || terms.is(call.user(), Role.QUALITY_CONTROL));
    }
}

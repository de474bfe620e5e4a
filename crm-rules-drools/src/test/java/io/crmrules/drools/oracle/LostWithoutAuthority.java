package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.STAGE_AUTHORS;
import static io.crmrules.model.DataKind.STAGE_HISTORY;
import static io.crmrules.policy.Severity.CRITICAL;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.rule.Answering;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A deal came to LOST, where it stands, in the last {@code lookback} days by a move whose author has none of
 * {@code allowedRoles}. Never grounded on an unknown author, a ROBOT or a user without role; not checkable when nobody
 * has an allowed role.
 */
@Row(
        id = "lost-without-authority",
        severity = CRITICAL,
        settled = Settled.EVENT,
        answers = Answering.AUTHOR,
        requires = {STAGE_HISTORY, STAGE_AUTHORS})
record LostWithoutAuthority(Set<Role> allowedRoles, int lookback) implements DealOracle {

    LostWithoutAuthority() {
        this(Set.of(Role.QUALITY_CONTROL, Role.HEAD_OF_SALES), 30);
    }

    @Override
    public boolean answerable(CrmSnapshot crm, Terms terms) {
        return terms.anybodyIs(allowedRoles, crm);
    }

    @Override
    public boolean unreached(Deal deal, Terms terms) {
        return Stages.arrivedUnseen(deal, Stage.Type.LOST, terms);
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        StageChange last = Stages.arrival(deal);
        boolean guilty = last != null
                && deal.stage().type() == Stage.Type.LOST
                && Stages.move(last)
                && terms.lately(last.at(), lookback)
                && terms.unauthorised(last.by(), allowedRoles);
        return guilty
                ? Stream.of(accuse(deal)
                        .since(last.at())
                        .answers(last.by())
                        .with("at", last.at())
                        .with("from", last.from())
                        .with("author", last.by()))
                : Stream.empty();
    }
}

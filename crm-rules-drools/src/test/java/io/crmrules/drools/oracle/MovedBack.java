package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.STAGE_AUTHORS;
import static io.crmrules.model.DataKind.STAGE_HISTORY;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.Role;
import io.crmrules.model.StageChange;
import io.crmrules.rule.Answering;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A move inside the look-back went to an earlier INCOMING or WORKING stage, or from CONDITIONAL_REFUSAL or LOST to
 * INCOMING or WORKING, and its author has none of {@code allowedRoles}. Per move. Never grounded on an unknown author,
 * a ROBOT or a user without role; not checkable when nobody has an allowed role.
 */
@Row(
        id = "moved-back",
        severity = MAJOR,
        settled = Settled.ACT,
        answers = Answering.AUTHOR,
        requires = {STAGE_HISTORY, STAGE_AUTHORS})
record MovedBack(Set<Role> allowedRoles, int lookback) implements DealOracle {

    MovedBack() {
        this(Set.of(Role.HEAD_OF_SALES, Role.QUALITY_CONTROL, Role.LEAD_EXCHANGE), 7);
    }

    @Override
    public boolean answerable(CrmSnapshot crm, Terms terms) {
        return terms.anybodyIs(allowedRoles, crm);
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        return Stages.history(deal).stream()
                .filter(change -> terms.lately(change.at(), lookback))
                .filter(change -> Stages.move(change) && back(change))
                .filter(change -> terms.unauthorised(change.by(), allowedRoles))
                .map(change -> accuse(deal, "DEAL", deal.id(), change.at().toString())
                        .since(change.at())
                        .answers(change.by())
                        .with("at", change.at())
                        .with("from", change.from())
                        .with("to", change.to())
                        .with("author", change.by()));
    }

    private static boolean back(StageChange move) {
        return Stages.before(move.to(), move.from()) || Stages.revival(move);
    }
}

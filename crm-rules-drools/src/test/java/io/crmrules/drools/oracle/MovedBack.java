package io.crmrules.drools.oracle;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Role;
import io.crmrules.model.StageChange;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A move inside the look-back went to an earlier INCOMING or WORKING stage, or from CONDITIONAL_REFUSAL or LOST to
 * INCOMING or WORKING, and its author has none of {@code allowedRoles}. Per move. Never grounded on an unknown author,
 * a ROBOT or a user without role; not checkable when nobody has an allowed role.
 */
record MovedBack(Set<Role> allowedRoles, int lookbackDays) implements DealOracle {

    MovedBack() {
        this(Set.of(Role.HEAD_OF_SALES, Role.QUALITY_CONTROL, Role.LEAD_EXCHANGE), 7);
    }

    @Override
    public String criterion() {
        return "moved-back";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.STAGE_HISTORY, DataKind.STAGE_AUTHORS);
    }

    @Override
    public Stream<Finding> judge(CrmSnapshot past, Terms terms) {
        return terms.anybodyIs(allowedRoles, past) ? DealOracle.super.judge(past, terms) : Stream.empty();
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        return Stages.history(deal).stream()
                .filter(change -> terms.lately(change.at(), lookbackDays))
                .filter(change -> Stages.move(change) && back(change))
                .filter(change -> terms.unauthorised(change.by(), allowedRoles))
                .map(change -> about(deal, "DEAL", deal.id(), change.at().toString()));
    }

    private static boolean back(StageChange move) {
        return Stages.before(move.to(), move.from()) || (Stages.refusal(move.from()) && Stages.active(move.to()));
    }
}

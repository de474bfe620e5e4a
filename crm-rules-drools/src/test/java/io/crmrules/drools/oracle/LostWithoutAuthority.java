package io.crmrules.drools.oracle;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A deal came to LOST, where it stands, in the last {@code lookbackDays} by a move whose author has none of
 * {@code allowedRoles}. Never grounded on an unknown author, a ROBOT or a user without role; not checkable when nobody
 * has an allowed role.
 */
record LostWithoutAuthority(Set<Role> allowedRoles, int lookbackDays) implements DealOracle {

    LostWithoutAuthority() {
        this(Set.of(Role.QUALITY_CONTROL, Role.HEAD_OF_SALES), 30);
    }

    @Override
    public String criterion() {
        return "lost-without-authority";
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
        StageChange last = Stages.arrival(deal);
        boolean guilty = last != null
                && deal.stage().type() == Stage.Type.LOST
                && Stages.move(last)
                && terms.lately(last.at(), lookbackDays)
                && terms.unauthorised(last.by(), allowedRoles);
        return about(deal, guilty);
    }
}

package io.crmrules.drools.oracle;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.LeadSource;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.User;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A deal created inside the look-back by a ROBOT, or by nobody known from a WEB_FORM, did not begin on an INCOMING stage,
 * or not with LEAD_EXCHANGE. Where or with whom it began is not held against it when that is unknown.
 */
record NewDealOutsideExchange(int lookbackDays) implements DealOracle {

    NewDealOutsideExchange() {
        this(30);
    }

    @Override
    public String criterion() {
        return "new-deal-outside-exchange";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.STAGE_HISTORY, DataKind.OWNER_HISTORY);
    }

    @Override
    public Stream<Finding> judge(CrmSnapshot past, Terms terms) {
        return terms.anybodyIs(Set.of(Role.LEAD_EXCHANGE), past) ? DealOracle.super.judge(past, terms) : Stream.empty();
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        boolean byItself = deal.createdBy() == null ? fromForm(deal) : terms.is(deal.createdBy(), Role.ROBOT);
        User owner = firstOwner(deal);
        boolean withSomebodyElse = owner != null && !terms.is(owner, Role.LEAD_EXCHANGE);
        return about(
                deal,
                byItself && terms.lately(deal.createdAt(), lookbackDays) && (withSomebodyElse || beganElsewhere(deal)));
    }

    private static boolean fromForm(Deal deal) {
        return deal.source() != null && deal.source().kind() == LeadSource.Kind.WEB_FORM;
    }

    private static @Nullable User firstOwner(Deal deal) {
        List<OwnerChange> hands = deal.ownerChanges();
        return hands.isEmpty() ? deal.owner() : hands.get(0).from();
    }

    private static boolean beganElsewhere(Deal deal) {
        List<StageChange> history = Stages.history(deal);
        Stage first = history.isEmpty() ? deal.stage() : history.get(0).from();
        if (first == null && !history.get(0).at().isAfter(deal.createdAt())) {
            first = history.get(0).to();
        }
        return first != null && first.type() != Stage.Type.INCOMING;
    }
}

package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.OWNER_HISTORY;
import static io.crmrules.model.DataKind.STAGE_HISTORY;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.User;
import io.crmrules.rule.Answering;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A deal created inside the look-back by a ROBOT, or by nobody known from a WEB_FORM, and not from an exempt source, did
 * not begin on an INCOMING stage, or not with LEAD_EXCHANGE. Where or with whom it began is not held against it when
 * that is unknown.
 */
@Row(
        id = "new-deal-outside-exchange",
        severity = MAJOR,
        settled = Settled.ACT,
        answers = Answering.SYSTEM,
        requires = {STAGE_HISTORY, OWNER_HISTORY},
        complete = {STAGE_HISTORY, OWNER_HISTORY})
record NewDealOutsideExchange(Set<String> exemptSources, int lookback) implements DealOracle {

    NewDealOutsideExchange() {
        this(Set.of(), 30);
    }

    @Override
    public boolean answerable(CrmSnapshot crm, Terms terms) {
        return terms.anybodyIs(Set.of(Role.LEAD_EXCHANGE), crm);
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        boolean byItself = deal.createdBy() == null ? fromForm(deal) : terms.is(deal.createdBy(), Role.ROBOT);
        boolean exempt =
                deal.source() != null && exemptSources.contains(deal.source().id());
        User owner = Hands.at(deal, Instant.MIN);
        boolean withSomebodyElse = owner != null && !terms.is(owner, Role.LEAD_EXCHANGE);
        return byItself
                        && !exempt
                        && terms.lately(deal.createdAt(), lookback)
                        && (withSomebodyElse || beganElsewhere(deal))
                ? Stream.of(accuse(deal)
                        .since(deal.createdAt())
                        .with("createdAt", deal.createdAt())
                        .with("firstOwner", owner)
                        .with("began", Stages.at(deal, Instant.MIN))
                        .given(terms.carries(deal.createdAt(), STAGE_HISTORY, OWNER_HISTORY)))
                : Stream.empty();
    }

    private static boolean fromForm(Deal deal) {
        return deal.source() != null && deal.source().kind() == LeadSource.Kind.WEB_FORM;
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

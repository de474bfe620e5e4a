package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.OWNER_HISTORY;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Role;
import io.crmrules.rule.Answering;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An open deal has been owned by LEAD_EXCHANGE for more than {@code maxWait} of working time, as its history says. */
@Row(id = "waiting-in-exchange", severity = MAJOR, answers = Answering.HEAD_OF_SALES, requires = OWNER_HISTORY)
record WaitingInExchange(Duration maxWait) implements DealOracle {

    WaitingInExchange() {
        this(Duration.ofHours(4));
    }

    @Override
    public boolean answerable(CrmSnapshot crm, Terms terms) {
        return terms.anybodyIs(Set.of(Role.LEAD_EXCHANGE), crm);
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        Instant since = ownedSince(deal, terms);
        boolean guilty = Stages.open(deal)
                && terms.is(deal.owner(), Role.LEAD_EXCHANGE)
                && since != null
                && terms.passedMoreThan(maxWait, since);
        return guilty ? Stream.of(accuse(deal).since(since).with("since", since)) : Stream.empty();
    }

    /** At least since the history is carried, when it tells of no change. */
    private static @Nullable Instant ownedSince(Deal deal, Terms terms) {
        OwnerChange last = Hands.last(deal);
        if (last != null) {
            return last.to().equals(deal.owner()) ? last.at() : null;
        }
        return Terms.latest(deal.createdAt(), terms.carried().from(OWNER_HISTORY));
    }
}

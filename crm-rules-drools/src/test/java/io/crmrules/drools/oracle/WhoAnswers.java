package io.crmrules.drools.oracle;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Leave;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who answers for a fault that is no consequence, in the order of the checklist. */
final class WhoAnswers {

    private static final String HEAD_OF_SALES = "ROLE HEAD_OF_SALES";
    private static final String UNKNOWN = "UNKNOWN";

    private final Terms terms;
    private final CrmSnapshot past;

    WhoAnswers(Terms terms, CrmSnapshot past) {
        this.terms = terms;
        this.past = past;
    }

    String of(Accusation it) {
        return switch (Fates.row(it).answers()) {
            case OWNER -> owner(it);
            case ASSIGNEE ->
                it.sequel().stranger() ? UNKNOWN : doer(it) == null ? owner(it) : standing(doer(it), whenAway(it));
            case SPEAKER, WRITER ->
                it.sequel().stranger() ? UNKNOWN : doer(it) == null ? owner(it) : acting(doer(it), it);
            case AUTHOR -> acting(doer(it), it);
            case CREATOR -> acting(it.deal().createdBy(), it);
            case SYSTEM -> "SYSTEM";
            case HEAD_OF_SALES -> HEAD_OF_SALES;
            case QUALITY_CONTROL -> "ROLE QUALITY_CONTROL";
        };
    }

    private static @Nullable User doer(Accusation it) {
        return it.sequel().doer();
    }

    private static boolean open(Accusation it) {
        return Fates.settledAt(it) == null;
    }

    /** Who did something is not excused by having been away; who has still to put it right has to be there. */
    private String acting(@Nullable User user, Accusation it) {
        return user == null ? UNKNOWN : standing(user, open(it) ? terms.now() : null);
    }

    /** Whether an absence counts, and of which moment; null: it does not. */
    private @Nullable Instant whenAway(Accusation it) {
        boolean act = Fates.row(it).settled() == Settled.ACT;
        return open(it) ? terms.now() : act ? null : it.since();
    }

    private String owner(Accusation it) {
        Deal deal = it.deal();
        if (deal == null) {
            return it.user() == null ? UNKNOWN : standing(it.user(), whenAway(it));
        } else if (!known(deal, open(it) ? terms.now() : it.since())) {
            return UNKNOWN;
        }
        User owner = open(it) ? deal.owner() : Hands.at(deal, it.since());
        return owner == null ? HEAD_OF_SALES : standing(owner, whenAway(it));
    }

    /** Whose the deal was: of today the CRM says it, of earlier moments the history, if it reaches so far. */
    private boolean known(Deal deal, Instant at) {
        if (!at.isBefore(past.takenAt())) {
            return true;
        }
        OwnerChange next = deal.ownerChanges().stream()
                .filter(change -> change.at().isAfter(at))
                .findFirst()
                .orElse(null);
        boolean nobodySays = next != null && next.from() == null;
        return terms.carries(at, DataKind.OWNER_HISTORY)
                && !deal.damagedKinds().contains(DataKind.OWNER_HISTORY)
                && !nobodySays;
    }

    private String standing(User user, @Nullable Instant at) {
        if (terms.is(user, Role.ROBOT)) {
            return "SYSTEM";
        } else if (!user.active() || terms.is(user, Role.LEAD_EXCHANGE)) {
            return HEAD_OF_SALES;
        }
        Leave leave = at == null ? null : terms.people().leave(user, at);
        return leave == null ? "USER " + user.id() : deputy(leave, user, at);
    }

    private String deputy(Leave leave, User absent, Instant at) {
        User deputy = past.users().stream()
                .filter(user -> user.id().equals(leave.deputy()) && !user.equals(absent))
                .findFirst()
                .orElse(null);
        boolean there = deputy != null
                && deputy.active()
                && !terms.is(deputy, Role.ROBOT)
                && !terms.is(deputy, Role.LEAD_EXCHANGE)
                && terms.people().leave(deputy, at) == null;
        return there ? "USER " + deputy.id() : HEAD_OF_SALES;
    }
}

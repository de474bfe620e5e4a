package io.crmrules.drools.internal.finding;

import io.crmrules.model.Comment;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.Role;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.policy.Deputies;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.report.Responsible;
import io.crmrules.rule.Telling;
import io.crmrules.rule.Telling.Settlement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a finding, in this order: whom its criterion names, where that is known; the system for what a robot
 * did; the head of sales for what belongs to nobody who could be asked; a deputy, or again the head of sales, for who is
 * away. That a consequence answers as its root does, is seen to where all findings of a deal are there.
 */
public final class WhoAnswers {

    private static final Responsible HEAD_OF_SALES = Responsible.of(Role.HEAD_OF_SALES);

    private final PolicyInForce policy;
    private final Coverage coverage;
    private final Deputies deputies;
    private final Instant now;
    private final boolean past;

    /** @param crm its users and what it carries; in the past, owners are known from their history only */
    public WhoAnswers(PolicyInForce policy, CrmSnapshot crm, Instant now) {
        this.policy = policy;
        this.coverage = crm.coverage();
        this.deputies = new Deputies(policy, crm::user);
        this.now = now;
        this.past = now.isBefore(crm.takenAt());
    }

    Responsible of(Telling telling, Fault fault) {
        boolean act = Settlement.act().equals(telling.settlement());
        return switch (telling.answers()) {
            case OWNER -> owner(fault, act);
            case ASSIGNEE ->
                fault.reported() instanceof Task task && (task.assignee() != null || task.stranger())
                        ? known(task.assignee(), whenAway(fault, act))
                        : owner(fault, act);
            case SPEAKER ->
                fault.reported() instanceof Interaction said && (said.user() != null || said.stranger())
                        ? doer(said.user(), fault)
                        : owner(fault, act);
            case WRITER ->
                fault.reported() instanceof Comment written && (written.author() != null || written.stranger())
                        ? doer(written.author(), fault)
                        : owner(fault, act);
            case AUTHOR -> doer(fault.actor(), fault);
            case CREATOR -> doer(fault.deal() == null ? null : fault.deal().createdBy(), fault);
            case SYSTEM -> Responsible.system();
            case HEAD_OF_SALES -> HEAD_OF_SALES;
            case QUALITY_CONTROL -> Responsible.of(Role.QUALITY_CONTROL);
        };
    }

    /** What is settled is answered by who did it, absent or not. */
    private Responsible doer(@Nullable User user, Fault fault) {
        return known(user, fault.open() ? now : null);
    }

    /** Of a stranger, whom the CRM names and nobody knows, nobody else takes the place. */
    private Responsible known(@Nullable User user, @Nullable Instant when) {
        return user == null ? Responsible.unknown() : present(user, when);
    }

    private Responsible owner(Fault fault, boolean act) {
        Instant since = fault.since();
        User owner = fault.ownerNow();
        if (!fault.ofOwner() && !ownersKnown(fault.deal())) {
            return Responsible.unknown();
        } else if (!fault.open() && fault.deal() != null && since != null) {
            owner = fault.deal().ownerAt(since);
            if (!ownerKnown(fault.deal(), owner, since)) {
                return Responsible.unknown();
            }
        }
        return owner == null ? HEAD_OF_SALES : present(owner, whenAway(fault, act));
    }

    /** Today the CRM says whose a deal is; of the past only its history does. */
    private boolean ownersKnown(@Nullable Deal deal) {
        return !past
                || (coverage.carries(DataKind.OWNER_HISTORY)
                        && (deal == null || !deal.damagedKinds().contains(DataKind.OWNER_HISTORY)));
    }

    /** A change that does not say from whom the deal came leaves unknown whose it was. */
    private boolean ownerKnown(Deal deal, @Nullable User owner, Instant at) {
        return coverage.carriesSince(DataKind.OWNER_HISTORY, at)
                && !deal.damagedKinds().contains(DataKind.OWNER_HISTORY)
                && (owner != null || deal.owner() == null);
    }

    /** The moment at which an absence counts; null for an act, which was done, absent or not. */
    private @Nullable Instant whenAway(Fault fault, boolean act) {
        return fault.open() ? now : act ? null : fault.since();
    }

    private Responsible present(User user, @Nullable Instant when) {
        if (policy.role(user) == Role.ROBOT) {
            return Responsible.system();
        } else if (!atWork(user)) {
            return HEAD_OF_SALES;
        }
        if (when == null || !deputies.away(user, when)) {
            return Responsible.of(user);
        }
        User deputy = deputies.of(user, when);
        return deputy == null ? HEAD_OF_SALES : Responsible.of(deputy);
    }

    private boolean atWork(User user) {
        return user.active() && policy.role(user) != Role.LEAD_EXCHANGE;
    }
}

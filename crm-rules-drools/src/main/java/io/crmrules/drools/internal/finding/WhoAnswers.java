package io.crmrules.drools.internal.finding;

import io.crmrules.model.Comment;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.Leave;
import io.crmrules.model.Role;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.report.Responsible;
import io.crmrules.rule.Telling;
import io.crmrules.rule.Telling.Settlement;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a finding, in this order: whom its criterion names, where that is known; the system for what a robot
 * did; the head of sales for what belongs to nobody who could be asked; a deputy, or again the head of sales, for who is
 * away. That a consequence answers as its root does, {@link Consequences} sees to.
 */
public final class WhoAnswers {

    private static final Responsible HEAD_OF_SALES = Responsible.of(Role.HEAD_OF_SALES);

    private final PolicyInForce policy;
    private final Coverage coverage;
    private final Map<String, User> users;
    private final Instant now;
    private final boolean ownersKnown;

    /** @param crm its users and what it carries; in the past, owners are known from their history only */
    public WhoAnswers(PolicyInForce policy, CrmSnapshot crm, Instant now) {
        this.policy = policy;
        this.coverage = crm.coverage();
        this.users = crm.users().stream().collect(Collectors.toMap(User::id, Function.identity(), (one, same) -> one));
        this.now = now;
        this.ownersKnown = !now.isBefore(crm.takenAt()) || coverage.carries(DataKind.OWNER_HISTORY);
    }

    Responsible of(Telling telling, Fault fault) {
        boolean act = Settlement.act().equals(telling.settlement());
        return switch (telling.answers()) {
            case OWNER -> owner(fault, act);
            case ASSIGNEE ->
                fault.reported() instanceof Task task && task.assignee() != null
                        ? present(task.assignee(), whenAway(fault, act))
                        : owner(fault, act);
            case SPEAKER ->
                fault.reported() instanceof Interaction said && said.user() != null
                        ? doer(said.user(), fault)
                        : owner(fault, act);
            case WRITER ->
                fault.reported() instanceof Comment written && written.author() != null
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
        return user == null ? Responsible.unknown() : present(user, fault.open() ? now : null);
    }

    private Responsible owner(Fault fault, boolean act) {
        Instant since = fault.since();
        User owner = fault.ownerNow();
        if (!fault.ofOwner() && !ownersKnown) {
            return Responsible.unknown();
        } else if (!fault.open() && fault.deal() != null && since != null) {
            owner = fault.deal().ownerAt(since);
            if (!ownerKnown(fault.deal(), owner, since)) {
                return Responsible.unknown();
            }
        }
        return owner == null ? HEAD_OF_SALES : present(owner, whenAway(fault, act));
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
        Leave leave = when == null ? null : policy.leave(user, when);
        return when == null || leave == null ? Responsible.of(user) : deputy(leave, user, when);
    }

    /** Nobody stands in for a deputy. */
    private Responsible deputy(Leave leave, User absent, Instant when) {
        User deputy = leave.deputy() == null ? null : users.get(leave.deputy());
        if (deputy == null || deputy.equals(absent) || policy.role(deputy) == Role.ROBOT || !atWork(deputy)) {
            return HEAD_OF_SALES;
        }
        return policy.leave(deputy, when) == null ? Responsible.of(deputy) : HEAD_OF_SALES;
    }

    private boolean atWork(User user) {
        return user.active() && policy.role(user) != Role.LEAD_EXCHANGE;
    }
}

package io.crmrules.examples.benchmarks.loops.deals;

import io.crmrules.examples.benchmarks.loops.common.Activity;
import io.crmrules.examples.benchmarks.loops.common.Clock;
import io.crmrules.examples.benchmarks.loops.common.Finding;
import io.crmrules.examples.benchmarks.loops.common.Interactions;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Role;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** slow-first-response, missed-call-not-returned and handover-without-task. */
final class FlowLoops {

    private static final int LOOKBACK_DAYS = 7;
    private static final Duration RESPONSE = Duration.ofMinutes(30);
    private static final Duration RETURN_CALL = Duration.ofHours(1);
    private static final int HANDOVER_DAYS = 1;
    private static final Set<Role> NOT_IN_SALES = EnumSet.of(Role.LEAD_EXCHANGE, Role.ROBOT);

    private final Clock clock;
    private final Instant lookback;

    FlowLoops(Clock clock) {
        this.clock = clock;
        this.lookback = clock.daysAgo(LOOKBACK_DAYS);
    }

    void check(Deal deal, List<Finding> found) {
        firstResponse(deal, found);
        missedCalls(deal, found);
        handover(deal, found);
    }

    private void firstResponse(Deal deal, List<Finding> found) {
        Instant created = deal.createdAt();
        User creator = deal.createdBy();
        boolean byRobot = creator != null && creator.role() == Role.ROBOT;
        if (created.isBefore(lookback)
                || !(byRobot || deal.firstStage().incoming())
                || !clock.moreThan(RESPONSE, created, clock.now)) {
            return;
        }
        for (Interaction interaction : deal.interactions()) {
            if (Interactions.maybeAttempt(interaction) && !clock.moreThan(RESPONSE, created, interaction.startedAt())) {
                return;
            }
        }
        Instant deadline = clock.deadline(created, RESPONSE);
        if (deal.stageAt(deadline).open()) {
            found.add(new Finding("slow-first-response", deal.id(), deal.id(), deadline));
        }
    }

    private void missedCalls(Deal deal, List<Finding> found) {
        for (Interaction call : deal.interactions()) {
            Instant missed = call.startedAt();
            if (call.missed()
                    && !call.shared()
                    && !missed.isBefore(lookback)
                    && clock.moreThan(RETURN_CALL, missed, clock.now)
                    && !returned(deal, missed)) {
                Instant deadline = clock.deadline(missed, RETURN_CALL);
                if (deal.stageAt(deadline).open()) {
                    found.add(new Finding("missed-call-not-returned", call.id(), deal.id(), deadline));
                }
            }
        }
    }

    private boolean returned(Deal deal, Instant missed) {
        for (Interaction other : deal.interactions()) {
            boolean after = !other.startedAt().isBefore(missed)
                    && Interactions.maybeAttempt(other)
                    && !clock.moreThan(RETURN_CALL, missed, other.startedAt());
            boolean meanwhile = !other.startedAt().isAfter(missed)
                    && !other.endedAt().isBefore(missed)
                    && Interactions.conversation(other);
            if (after || meanwhile) {
                return true;
            }
        }
        return false;
    }

    private void handover(Deal deal, List<Finding> found) {
        List<OwnerChange> changes = deal.ownerChanges();
        User owner = deal.owner();
        if (!deal.open() || changes.isEmpty() || owner == null || NOT_IN_SALES.contains(owner.role())) {
            return;
        }
        OwnerChange last = changes.get(changes.size() - 1);
        boolean creation = last.from() == null && !last.at().isAfter(deal.createdAt());
        if (last.to().equals(owner)
                && !last.to().equals(last.from())
                && !creation
                && clock.workingDaysSince(last.at()) > HANDOVER_DAYS
                && !planned(deal, owner)
                && !Activity.by(owner, deal, last.at())) {
            found.add(new Finding("handover-without-task", deal.id(), deal.id(), last.at()));
        }
    }

    private static boolean planned(Deal deal, User owner) {
        for (Task task : deal.openTasks()) {
            if (task.assignee() == null || task.assignee().equals(owner)) {
                return true;
            }
        }
        return false;
    }
}

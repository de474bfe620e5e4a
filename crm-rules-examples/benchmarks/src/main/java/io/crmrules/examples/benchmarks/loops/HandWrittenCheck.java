package io.crmrules.examples.benchmarks.loops;

import io.crmrules.examples.benchmarks.loops.common.Activity;
import io.crmrules.examples.benchmarks.loops.common.Clock;
import io.crmrules.examples.benchmarks.loops.common.Clocks;
import io.crmrules.examples.benchmarks.loops.common.Finding;
import io.crmrules.examples.benchmarks.loops.deals.DealLoops;
import io.crmrules.examples.benchmarks.loops.totals.CopiedComments;
import io.crmrules.examples.benchmarks.loops.totals.Totals;
import io.crmrules.examples.benchmarks.loops.totals.Workload;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.policy.calendar.BusinessCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The {@link #CRITERIA} over a CRM that fits into memory, on one thread. */
public final class HandWrittenCheck {

    /** What the loops judge, and the rules that they are compared with. */
    public static final List<String> CRITERIA = List.of(
            "close-date-passed",
            "conversation-without-comment",
            "copy-pasted-comment",
            "deal-of-dismissed-user",
            "deal-without-contact",
            "deal-without-note",
            "deal-without-task",
            "handover-without-task",
            "incomplete-company",
            "incomplete-contact",
            "junk-task",
            "lost-without-authority",
            "lost-without-conditional-refusal",
            "missed-call-not-returned",
            "moved-back",
            "moved-without-events",
            "overdue-task",
            "phantom-deal",
            "poor-comment",
            "refusal-contradicts-facts",
            "refusal-not-verified",
            "refusal-without-conversation",
            "refusal-without-reason",
            "required-field-missing",
            "revived-by-same-owner",
            "silent-lead-source",
            "skipped-stage",
            "slow-first-response",
            "stage-ahead-of-facts",
            "stage-behind-facts",
            "stale-deal",
            "stuck-in-stage",
            "task-of-dismissed-user",
            "task-parked-far-ahead",
            "task-without-details",
            "task-without-due-time",
            "too-many-open-deals",
            "too-many-other-reasons",
            "unprocessed-lead",
            "worked-lead-in-incoming");

    private final CrmSnapshot crm;
    private final Clocks clocks;
    private final Map<Clock, DealLoops> loops = new HashMap<>();
    private final CopiedComments copies;
    private final Workload workload = new Workload();
    private final List<Finding> found = new ArrayList<>();

    private HandWrittenCheck(CrmSnapshot crm) {
        this.crm = crm;
        this.clocks = new Clocks(BusinessCalendar.standard(), crm);
        this.copies = new CopiedComments(clocks);
    }

    /** What is not in order at the moment the snapshot was taken. */
    public static List<Finding> check(CrmSnapshot crm) {
        HandWrittenCheck check = new HandWrittenCheck(crm);
        check.all();
        return check.found;
    }

    private void all() {
        Totals totals = new Totals(clocks.company);
        for (Deal deal : crm.deals()) {
            totals.add(deal);
            if (!deal.pipeline().archived()) {
                judge(deal);
            }
        }
        totals.check(crm.leadSources(), found);
        copies.check(found);
        workload.check(found);
    }

    private void judge(Deal deal) {
        DealLoops ofDeal = loops.computeIfAbsent(clocks.of(deal.owner()), clock -> new DealLoops(clock, clocks));
        ofDeal.check(deal, found);
        if (deal.open()) {
            Instant lastActivity = Activity.last(deal);
            ofDeal.checkOpen(deal, lastActivity, found);
            copies.add(deal);
            workload.add(deal, lastActivity);
        }
    }
}

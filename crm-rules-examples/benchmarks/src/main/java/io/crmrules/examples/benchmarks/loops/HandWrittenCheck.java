package io.crmrules.examples.benchmarks.loops;

import io.crmrules.examples.benchmarks.loops.common.Activity;
import io.crmrules.examples.benchmarks.loops.common.Clock;
import io.crmrules.examples.benchmarks.loops.common.Finding;
import io.crmrules.examples.benchmarks.loops.deals.CardLoops;
import io.crmrules.examples.benchmarks.loops.deals.CommentLoops;
import io.crmrules.examples.benchmarks.loops.deals.EventLoops;
import io.crmrules.examples.benchmarks.loops.deals.FlowLoops;
import io.crmrules.examples.benchmarks.loops.deals.RefusalLoops;
import io.crmrules.examples.benchmarks.loops.deals.RevivalLoops;
import io.crmrules.examples.benchmarks.loops.deals.StageLoops;
import io.crmrules.examples.benchmarks.loops.deals.TaskLoops;
import io.crmrules.examples.benchmarks.loops.totals.ContactLoops;
import io.crmrules.examples.benchmarks.loops.totals.CopiedComments;
import io.crmrules.examples.benchmarks.loops.totals.Duplicates;
import io.crmrules.examples.benchmarks.loops.totals.Totals;
import io.crmrules.examples.benchmarks.loops.totals.Workload;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.policy.calendar.BusinessCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Every criterion that is on by default, and skipped-stage, over a CRM that fits into memory, on one thread. */
public final class HandWrittenCheck {

    private final CrmSnapshot crm;
    private final Clock clock;
    private final ContactLoops contacts;
    private final List<Finding> found = new ArrayList<>();

    private HandWrittenCheck(CrmSnapshot crm) {
        this.crm = crm;
        this.clock = new Clock(BusinessCalendar.standard(), crm.takenAt());
        this.contacts = new ContactLoops(clock);
    }

    /** What is not in order at the moment the snapshot was taken. */
    public static List<Finding> check(CrmSnapshot crm) {
        HandWrittenCheck check = new HandWrittenCheck(crm);
        check.openDeals();
        check.allDeals();
        new Duplicates(crm, check.contacts).check(check.found);
        return check.found;
    }

    private void openDeals() {
        TaskLoops tasks = new TaskLoops(clock);
        CardLoops card = new CardLoops(clock);
        RevivalLoops revivals = new RevivalLoops(clock);
        CopiedComments copies = new CopiedComments(clock);
        Workload workload = new Workload();
        for (Deal deal : crm.deals()) {
            if (deal.open()) {
                Instant lastActivity = Activity.last(deal);
                tasks.check(deal, lastActivity, found);
                card.check(deal, lastActivity, found);
                revivals.check(deal, found);
                copies.add(deal);
                workload.add(deal, lastActivity);
            }
        }
        copies.check(found);
        workload.check(found);
    }

    private void allDeals() {
        CommentLoops comments = new CommentLoops(clock);
        StageLoops stages = new StageLoops(clock);
        RefusalLoops refusals = new RefusalLoops(clock);
        FlowLoops flow = new FlowLoops(clock);
        EventLoops events = new EventLoops(clock);
        Totals totals = new Totals(clock);
        for (Deal deal : crm.deals()) {
            comments.check(deal, found);
            stages.check(deal, found);
            contacts.check(deal, found);
            refusals.check(deal, found);
            flow.check(deal, found);
            events.check(deal, found);
            totals.add(deal);
        }
        totals.check(crm.leadSources(), found);
    }
}

package io.crmrules.examples.benchmarks.loops;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.policy.calendar.BusinessCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Every criterion that is on by default, and skipped-stage, over a CRM that fits into memory, on one thread. */
public final class HandWrittenCheck {

    private final CrmSnapshot crm;
    private final Words words;
    private final ContactLoops contacts;
    private final List<Finding> found = new ArrayList<>();

    private HandWrittenCheck(CrmSnapshot crm) {
        this.crm = crm;
        this.words = new Words(BusinessCalendar.standard(), crm.takenAt());
        this.contacts = new ContactLoops(words);
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
        TaskLoops tasks = new TaskLoops(words);
        CardLoops card = new CardLoops(words);
        RevivalLoops revivals = new RevivalLoops(words);
        CopiedComments copies = new CopiedComments(words);
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
        CommentLoops comments = new CommentLoops(words);
        StageLoops stages = new StageLoops(words);
        RefusalLoops refusals = new RefusalLoops(words);
        FlowLoops flow = new FlowLoops(words);
        EventLoops events = new EventLoops(words);
        Totals totals = new Totals(words);
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

package io.crmrules.examples.benchmarks.loops;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.policy.BusinessCalendar;
import java.util.ArrayList;
import java.util.List;

/** All twelve criteria over a CRM that fits into memory, on one thread. */
public final class HandWrittenCheck {

    private HandWrittenCheck() {}

    /** What is not in order at the moment the snapshot was taken. */
    public static List<Finding> check(CrmSnapshot crm) {
        Words words = new Words(BusinessCalendar.standard(), crm.takenAt());
        TaskLoops tasks = new TaskLoops(words);
        CommentLoops comments = new CommentLoops(words);
        StageLoops stages = new StageLoops(words);
        CardLoops card = new CardLoops(words);
        Workload workload = new Workload();
        List<Finding> found = new ArrayList<>();
        for (Deal deal : crm.deals()) {
            tasks.check(deal, found);
            comments.check(deal, found);
            stages.check(deal, found);
            card.check(deal, found);
            workload.add(deal);
        }
        workload.check(found);
        new Duplicates(words).check(crm.contacts(), found);
        return found;
    }
}

package io.crmrules.examples.benchmarks.loops;

import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import io.crmrules.model.Task;
import java.time.Instant;
import java.util.List;

/** required-field-missing, deal-without-note and stale-deal. */
final class CardLoops {

    private static final int MAX_IDLE_DAYS = 14;

    private final Words words;
    private final Instant idleLimit;

    CardLoops(Words words) {
        this.words = words;
        this.idleLimit = words.daysAgo(MAX_IDLE_DAYS);
    }

    void check(Deal deal, List<Finding> found) {
        if (!deal.open()) {
            return;
        }
        if (fromFirstWorkingStage(deal) && !reachable(deal)) {
            found.add(new Finding("required-field-missing", deal.id(), deal.id(), null));
        }
        if (deal.pastFirstWorkingStage() && Words.blank(deal.note())) {
            found.add(new Finding("deal-without-note", deal.id(), deal.id(), null));
        }
        Instant last = Words.lastActivity(deal);
        if (last.isBefore(idleLimit) && !planned(deal)) {
            found.add(new Finding("stale-deal", deal.id(), deal.id(), last));
        }
    }

    private static boolean fromFirstWorkingStage(Deal deal) {
        Stage first = deal.pipeline().firstWorkingStage();
        return first != null && deal.stage().active() && deal.stage().position() >= first.position();
    }

    private static boolean reachable(Deal deal) {
        for (Contact contact : deal.contacts()) {
            if (anyFilled(contact.phones()) || anyFilled(contact.emails())) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyFilled(List<String> texts) {
        for (String text : texts) {
            if (!Words.blank(text)) {
                return true;
            }
        }
        return false;
    }

    private boolean planned(Deal deal) {
        for (Task task : deal.openTasks()) {
            Instant due = words.due(task);
            if (due != null && due.isAfter(words.now)) {
                return true;
            }
        }
        return false;
    }
}

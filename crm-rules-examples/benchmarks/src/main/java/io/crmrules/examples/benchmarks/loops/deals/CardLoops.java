package io.crmrules.examples.benchmarks.loops.deals;

import io.crmrules.examples.benchmarks.loops.common.Blanks;
import io.crmrules.examples.benchmarks.loops.common.Clock;
import io.crmrules.examples.benchmarks.loops.common.Clocks;
import io.crmrules.examples.benchmarks.loops.common.Fillers;
import io.crmrules.examples.benchmarks.loops.common.Finding;
import io.crmrules.examples.benchmarks.loops.common.Interactions;
import io.crmrules.examples.benchmarks.loops.common.People;
import io.crmrules.examples.benchmarks.loops.common.Texts;
import io.crmrules.model.Comment;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import io.crmrules.model.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The card of an open deal: section D without what is read from contacts and without duplicates. */
final class CardLoops {

    private static final int MAX_IDLE_DAYS = 14;
    private static final int PHANTOM_DAYS = 7;
    private static final int MIN_NOTE = 10;
    private static final Set<String> STOP_PHRASES = Set.of("ок", "нд", "ok");

    private final Clock clock;
    private final Clocks clocks;
    private final LocalDate today;
    private final Instant idleLimit;
    private final Instant phantomLimit;

    CardLoops(Clock clock, Clocks clocks) {
        this.clock = clock;
        this.clocks = clocks;
        this.today = clock.today();
        this.idleLimit = clock.daysAgo(MAX_IDLE_DAYS);
        this.phantomLimit = clock.daysAgo(PHANTOM_DAYS);
    }

    void check(Deal deal, Instant lastActivity, List<Finding> found) {
        boolean direct = directlyReachable(deal);
        if (fromFirstWorkingStage(deal) && !direct) {
            found.add(new Finding("required-field-missing", deal.id(), deal.id(), null));
        }
        if (!direct && !reachableOverCompany(deal)) {
            found.add(new Finding("deal-without-contact", deal.id(), deal.id(), null));
        }
        if (deal.pastFirstWorkingStage() && !told(deal.note())) {
            found.add(new Finding("deal-without-note", deal.id(), deal.id(), null));
        }
        if (lastActivity.isBefore(idleLimit) && !planned(deal)) {
            found.add(new Finding("stale-deal", deal.id(), deal.id(), lastActivity));
        }
        if (phantom(deal)) {
            found.add(new Finding("phantom-deal", deal.id(), deal.id(), deal.createdAt()));
        }
        closeDate(deal, found);
        dismissed(deal, found);
    }

    private static boolean told(@Nullable String note) {
        return note != null
                && !Blanks.blank(note)
                && Texts.length(note) >= MIN_NOTE
                && !Fillers.filler(Texts.normalised(note), STOP_PHRASES);
    }

    private static boolean fromFirstWorkingStage(Deal deal) {
        Stage first = deal.pipeline().firstWorkingStage();
        return first != null && deal.stage().active() && deal.stage().position() >= first.position();
    }

    private static boolean directlyReachable(Deal deal) {
        for (Contact contact : deal.contacts()) {
            if (Blanks.filled(contact.phones()) || Blanks.filled(contact.emails())) {
                return true;
            }
        }
        return false;
    }

    private static boolean reachableOverCompany(Deal deal) {
        if (reachable(deal.company())) {
            return true;
        }
        for (Contact contact : deal.contacts()) {
            if (reachable(contact.company())) {
                return true;
            }
        }
        return false;
    }

    private static boolean reachable(@Nullable Company company) {
        return company != null && (Blanks.filled(company.phones()) || Blanks.filled(company.emails()));
    }

    private boolean planned(Deal deal) {
        for (Task task : deal.openTasks()) {
            Instant due = clocks.due(task, clock);
            if (due != null && due.isAfter(clock.now)) {
                return true;
            }
        }
        return false;
    }

    private boolean phantom(Deal deal) {
        return deal.createdAt().isBefore(phantomLimit)
                && People.knownPerson(deal.createdBy())
                && !Blanks.entered(deal.amount())
                && Interactions.firstAttempt(deal) == null
                && !commented(deal);
    }

    private static boolean commented(Deal deal) {
        for (Comment comment : deal.comments()) {
            if (People.person(comment.author())) {
                return true;
            }
        }
        return false;
    }

    private void closeDate(Deal deal, List<Finding> found) {
        LocalDate expected = deal.expectedCloseDate();
        if (expected != null && expected.isBefore(today)) {
            Instant since = Clock.later(Clock.later(clock.dayOver(expected), deal.createdAt()), deal.lastRevivalAt());
            found.add(new Finding("close-date-passed", deal.id(), deal.id(), since));
        }
    }

    private static void dismissed(Deal deal, List<Finding> found) {
        if (deal.owner() != null && !deal.owner().active()) {
            found.add(new Finding("deal-of-dismissed-user", deal.id(), deal.id(), null));
        }
        for (Task task : deal.openTasks()) {
            if (task.assignee() != null && !task.assignee().active()) {
                found.add(new Finding("task-of-dismissed-user", task.id(), deal.id(), null));
            }
        }
    }
}

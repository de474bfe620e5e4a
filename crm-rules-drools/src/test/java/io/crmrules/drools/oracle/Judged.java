package io.crmrules.drools.oracle;

import io.crmrules.model.Deal;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Stage;
import java.util.Map;
import java.util.function.BiPredicate;

/** Which deals a criterion checks: those that have what it speaks of. Only where that is plain. */
final class Judged {

    static final Map<String, BiPredicate<Deal, Terms>> BY_CRITERION = Map.ofEntries(
            Map.entry(
                    "deal-without-task",
                    (deal, terms) -> Stages.open(deal) && deal.pipeline().main()),
            Map.entry("overdue-task", Judged::planned),
            Map.entry("task-without-due-time", Judged::planned),
            Map.entry("task-without-details", Judged::planned),
            Map.entry("task-parked-far-ahead", Judged::planned),
            Map.entry("junk-task", Judged::planned),
            Map.entry("task-of-dismissed-user", Judged::planned),
            Map.entry("stage-behind-facts", (deal, terms) -> Stages.active(deal.stage())),
            Map.entry("unprocessed-lead", Judged::incoming),
            Map.entry("worked-lead-in-incoming", Judged::incoming),
            Map.entry("deal-without-note", Judged::advanced),
            Map.entry(
                    "incomplete-contact",
                    (deal, terms) -> advanced(deal, terms) && !deal.contacts().isEmpty()),
            Map.entry("deal-without-contact", Judged::open),
            Map.entry("phantom-deal", (deal, terms) -> Stages.open(deal) && terms.knownPerson(deal.createdBy())),
            Map.entry("stale-deal", Judged::open),
            Map.entry("close-date-passed", (deal, terms) -> Stages.open(deal) && deal.expectedCloseDate() != null),
            Map.entry("deal-of-dismissed-user", (deal, terms) -> Stages.open(deal) && deal.owner() != null),
            Map.entry(
                    "malformed-contact-data", (deal, terms) -> !deal.contacts().isEmpty() || deal.amount() != null),
            Map.entry(
                    "lead-typed-by-hand",
                    (deal, terms) -> deal.source() != null && deal.source().kind() == LeadSource.Kind.WEB_FORM));

    private Judged() {}

    private static boolean open(Deal deal, Terms terms) {
        return Stages.open(deal);
    }

    private static boolean planned(Deal deal, Terms terms) {
        return Stages.openTasks(deal).findAny().isPresent();
    }

    private static boolean incoming(Deal deal, Terms terms) {
        return deal.stage().type() == Stage.Type.INCOMING;
    }

    private static boolean advanced(Deal deal, Terms terms) {
        return Stages.pastFirstWorking(deal.stage());
    }
}

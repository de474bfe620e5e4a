package io.crmrules.drools.oracle;

import io.crmrules.model.Deal;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Stage;
import java.util.Map;
import java.util.function.BiPredicate;

/** Which deals a criterion checks: those that have what it speaks of. Only where that is plain. */
final class Judged {

    private static final BiPredicate<Deal, Terms> OPEN = (deal, terms) -> Stages.open(deal);
    private static final BiPredicate<Deal, Terms> PLANNED =
            (deal, terms) -> Stages.openTasks(deal).findAny().isPresent();
    private static final BiPredicate<Deal, Terms> INCOMING =
            (deal, terms) -> deal.stage().type() == Stage.Type.INCOMING;
    private static final BiPredicate<Deal, Terms> ADVANCED = (deal, terms) -> Stages.pastFirstWorking(deal.stage());

    static final Map<String, BiPredicate<Deal, Terms>> BY_CRITERION = Map.ofEntries(
            Map.entry(
                    "deal-without-task",
                    OPEN.and((deal, terms) -> deal.pipeline().main())),
            Map.entry("overdue-task", PLANNED),
            Map.entry("task-without-due-time", PLANNED),
            Map.entry("task-without-details", PLANNED),
            Map.entry("task-parked-far-ahead", PLANNED),
            Map.entry("junk-task", PLANNED),
            Map.entry("task-of-dismissed-user", PLANNED),
            Map.entry("stage-behind-facts", (deal, terms) -> Stages.active(deal.stage())),
            Map.entry("unprocessed-lead", INCOMING),
            Map.entry("worked-lead-in-incoming", INCOMING),
            Map.entry("deal-without-note", ADVANCED),
            Map.entry(
                    "incomplete-contact",
                    ADVANCED.and((deal, terms) -> !deal.contacts().isEmpty())),
            Map.entry("deal-without-contact", OPEN),
            Map.entry("phantom-deal", OPEN.and((deal, terms) -> terms.knownPerson(deal.createdBy()))),
            Map.entry("stale-deal", OPEN),
            Map.entry("close-date-passed", OPEN.and((deal, terms) -> deal.expectedCloseDate() != null)),
            Map.entry("deal-of-dismissed-user", OPEN.and((deal, terms) -> deal.owner() != null)),
            Map.entry(
                    "malformed-contact-data", (deal, terms) -> !deal.contacts().isEmpty() || deal.amount() != null),
            Map.entry(
                    "lead-typed-by-hand",
                    (deal, terms) -> deal.source() != null && deal.source().kind() == LeadSource.Kind.WEB_FORM));

    private Judged() {}
}

package io.crmrules.rule;

import io.crmrules.model.Deal;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Role;
import java.util.function.Predicate;

/**
 * Whom a criterion judges: what a report counts as checked. A rule names it with {@code @judges}; its condition must
 * hold for nothing outside.
 */
public enum Population {
    DEALS(deal -> true),
    OPEN_DEALS(Deal::open),
    /** Open deals of main pipelines. */
    OPEN_MAIN_DEALS(deal -> deal.open() && deal.pipeline().main()),
    /** Deals on INCOMING or WORKING stages. */
    ACTIVE_DEALS(deal -> deal.stage().active()),
    INCOMING_DEALS(Deal::incoming),
    /** Open deals above the first WORKING stage of their pipeline. */
    ADVANCED_DEALS(Deal::pastFirstWorkingStage),
    /** Deals with at least one interaction. */
    CONTACTED_DEALS(deal -> !deal.interactions().isEmpty()),
    /** Deals with at least one stage change. */
    MOVED_DEALS(deal -> !deal.stageChanges().isEmpty()),
    /** Deals on a stage that names a milestone, lost ones aside. */
    DEALS_ON_MILESTONES(
            deal -> deal.stage().milestone() != null && !deal.stage().lost()),
    /** Deals on CONDITIONAL_REFUSAL or LOST. */
    REFUSED_DEALS(Deal::refused),
    LOST_DEALS(deal -> deal.stage().lost()),
    CONDITIONAL_REFUSALS(deal -> deal.stage().conditionalRefusal()),
    /** Deals on INCOMING or WORKING stages that came back from a refusal. */
    REVIVED_DEALS(deal -> deal.stage().active() && deal.lastRevival() != null),
    /** Open deals of an owner. */
    OWNED_DEALS(deal -> deal.open() && deal.owner() != null),
    /** Open deals with at least one open task. */
    PLANNED_DEALS(deal -> !deal.openTasks().isEmpty()),
    /** Deals with at least one contact. */
    DEALS_WITH_CONTACTS(deal -> !deal.contacts().isEmpty()),
    /** Deals that began on an INCOMING stage or were created by a ROBOT. */
    NEW_LEADS(deal -> deal.firstStage().incoming()
            || (deal.createdBy() != null && deal.createdBy().role() == Role.ROBOT)),
    /** Open deals whose owner got them from somebody else. */
    HANDED_OVER_DEALS(deal -> deal.open() && deal.handedOver()),
    /** Deals whose source is a web form. */
    WEB_FORM_DEALS(deal -> deal.source() != null && deal.source().kind() == LeadSource.Kind.WEB_FORM),
    /** Active owners of open deals who are SALES_REP or TRAINEE. */
    SALESPEOPLE,
    /** Users who own open deals. */
    OWNERS,
    CONTACTS,
    /** Active lead sources. */
    LEAD_SOURCES,
    /** The CRM as a whole. */
    CRM;

    @SuppressWarnings("ImmutableEnumChecker") // the predicates above hold nothing
    private final Predicate<Deal> deals;

    private final boolean ofDeals;

    Population(Predicate<Deal> deals) {
        this.deals = deals;
        this.ofDeals = true;
    }

    Population() {
        this.deals = deal -> false;
        this.ofDeals = false;
    }

    /** Whether it consists of deals. */
    public boolean ofDeals() {
        return ofDeals;
    }

    /** Whether {@code deal} belongs to it; never for populations of something else than deals. */
    public boolean includes(Deal deal) {
        return deals.test(deal);
    }
}

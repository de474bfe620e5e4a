package io.crmrules.rule;

import io.crmrules.model.Deal;
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
    /** Active owners of open deals who are SALES_REP or TRAINEE. */
    SALESPEOPLE(deal -> false),
    /** Users who own open deals. */
    OWNERS(deal -> false),
    CONTACTS(deal -> false);

    @SuppressWarnings("ImmutableEnumChecker") // the predicates above hold nothing
    private final Predicate<Deal> deals;

    Population(Predicate<Deal> deals) {
        this.deals = deals;
    }

    /** Whether {@code deal} belongs to it; never for populations of something else than deals. */
    public boolean includes(Deal deal) {
        return deals.test(deal);
    }
}

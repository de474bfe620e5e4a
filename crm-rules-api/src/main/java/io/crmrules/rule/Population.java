package io.crmrules.rule;

import static io.crmrules.rule.Membership.when;

import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Role;
import io.crmrules.rule.facts.Portfolio;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whom a criterion judges: what a report counts as checked. A rule names it with {@code @judges}; the engine lets the
 * rule report nothing outside. Where "lately" is said, the rule's own parameter {@code lookback} says how far back; a
 * rule without one looks back for ever.
 */
public enum Population {
    /** All deals. */
    DEALS((deal, asking) -> Membership.IN),
    OPEN_DEALS((deal, asking) -> when(deal.open())),
    /** Open deals of main pipelines. */
    OPEN_MAIN_DEALS((deal, asking) -> when(deal.open() && deal.pipeline().main())),
    /** Open deals of an owner. */
    OWNED_DEALS((deal, asking) -> when(deal.open() && deal.owner() != null)),
    /** Open deals of the lead exchange; when they came to it must be known. */
    EXCHANGE_DEALS((deal, asking) -> when(deal.open()
            && asking.check().role(deal.owner()) == Role.LEAD_EXCHANGE
            && asking.check().ownedSince(deal) != null)),
    /** Open deals whose owner got them from somebody else. */
    HANDED_OVER_DEALS((deal, asking) -> when(deal.open() && deal.handedOver())),
    /** Open deals that a known person typed in. */
    TYPED_DEALS((deal, asking) -> when(deal.open() && asking.check().knownPerson(deal.createdBy()))),
    /** Open deals with an expected close date. */
    FORECAST_DEALS((deal, asking) -> when(deal.open() && deal.expectedCloseDate() != null)),
    /** Open deals with at least one open task. */
    PLANNED_DEALS((deal, asking) -> when(!deal.openTasks().isEmpty())),
    /** Open deals of which it is known since when, at the least, they have stood on their stage. */
    STAGED_DEALS((deal, asking) -> when(deal.open() && asking.check().onStageSince(deal) != null)),
    /** Deals on INCOMING or WORKING stages. */
    ACTIVE_DEALS((deal, asking) -> when(deal.stage().active())),
    INCOMING_DEALS((deal, asking) -> when(deal.incoming())),
    /** Open deals above the first WORKING stage of their pipeline. */
    ADVANCED_DEALS((deal, asking) -> when(deal.pastFirstWorkingStage())),
    /** The same, with at least one contact. */
    ADVANCED_DEALS_WITH_CONTACTS((deal, asking) ->
            when(deal.pastFirstWorkingStage() && !deal.contacts().isEmpty())),
    /** Open deals above the first WORKING stage with an amount that can be compared with the rule's minDealAmount. */
    ADVANCED_DEALS_WITH_AMOUNTS(
            (deal, asking) -> when(deal.pastFirstWorkingStage() && deal.amount() != null && asking.comparable(deal))),
    /** Deals with at least one contact. */
    DEALS_WITH_CONTACTS((deal, asking) -> when(!deal.contacts().isEmpty())),
    /** Open deals with at least one contact. */
    OPEN_DEALS_WITH_CONTACTS(
            (deal, asking) -> when(deal.open() && !deal.contacts().isEmpty())),
    /** Deals with at least one contact or an amount. */
    DEALS_WITH_DATA((deal, asking) -> when(!deal.contacts().isEmpty() || deal.amount() != null)),
    /** Deals of which the policy requires a field where they stand, and of which it can be told. */
    DEALS_WITH_REQUIRED_FIELDS((deal, asking) -> asking.requiredFields(deal)),
    /** Deals with at least one interaction. */
    CONTACTED_DEALS((deal, asking) -> when(!deal.interactions().isEmpty())),
    /** Deals with a conversation that ended lately: the look-back is that of conversations. */
    CONVERSED_DEALS((deal, asking) -> when(asking.conversed(deal))),
    /** Deals with a conversation that ended lately and whose time for a comment is over. */
    DEALS_DUE_FOR_COMMENT((deal, asking) -> when(asking.commentDue(deal))),
    /** Deals with a call that began lately, was a conversation and has ended. */
    CALLED_DEALS((deal, asking) -> any(
            deal.interactions(),
            call -> call.call()
                    && asking.lately(call.startedAt(), deal)
                    && !call.endedAt().isAfter(asking.check().now())
                    && asking.check().conversation(call))),
    /** Deals with a missed call lately. */
    DEALS_WITH_MISSED_CALLS((deal, asking) ->
            any(deal.interactions(), call -> call.missed() && asking.lately(call.startedAt(), deal))),
    /** Deals with a stage change lately. */
    MOVED_DEALS((deal, asking) ->
            when(deal.stageHistory().stream().anyMatch(change -> asking.lately(change.at(), deal)))),
    /** Open deals, and deals won lately, on a stage that names a milestone. */
    DEALS_ON_MILESTONES(
            (deal, asking) -> deal.stage().milestone() == null || deal.stage().lost()
                    ? Membership.OUT
                    : deal.open() ? when(asking.check().onStageSince(deal) != null) : asking.arrivedLately(deal)),
    /** Deals on CONDITIONAL_REFUSAL, and those that lately came to LOST. */
    REFUSED_DEALS((deal, asking) -> asking.refused(deal)),
    /** The same; an amount, if one was entered, can be compared with the rule's minDealAmount. */
    REFUSED_DEALS_WITH_AMOUNTS((deal, asking) -> asking.comparable(deal) ? asking.refused(deal) : Membership.OUT),
    /** Deals that lately came to LOST. */
    LOST_DEALS((deal, asking) -> asking.lost(deal)),
    /** Deals on CONDITIONAL_REFUSAL; when they came there must be known. */
    CONDITIONAL_REFUSALS(
            (deal, asking) -> deal.stage().conditionalRefusal() ? asking.arrivedLately(deal) : Membership.OUT),
    /** Deals on INCOMING or WORKING stages that lately came back from a refusal. */
    REVIVED_DEALS((deal, asking) ->
            when(deal.stage().active() && deal.lastRevivalAt() != null && asking.lately(deal.lastRevivalAt(), deal))),
    /** Deals created lately that began on an INCOMING stage or were created by a ROBOT. */
    NEW_LEADS((deal, asking) -> when(asking.lately(deal.createdAt(), deal)
            && (deal.firstStage().incoming() || asking.check().role(deal.createdBy()) == Role.ROBOT))),
    /** Deals created lately by a ROBOT, or by nobody known from a web form. */
    AUTOMATIC_DEALS((deal, asking) -> when(asking.lately(deal.createdAt(), deal)
            && (asking.check().role(deal.createdBy()) == Role.ROBOT || (deal.createdBy() == null && fromForm(deal))))),
    /** Deals whose source is a web form. */
    WEB_FORM_DEALS((deal, asking) -> when(fromForm(deal))),
    /** Active owners of open deals who are SALES_REP or TRAINEE. */
    SALESPEOPLE(portfolio ->
            portfolio.owner().active() && (portfolio.role() == Role.SALES_REP || portfolio.role() == Role.TRAINEE)),
    /** Users who own open deals. */
    OWNERS(portfolio -> true),
    /** Users who own open deals, robots aside. */
    PEOPLE(portfolio -> portfolio.role() != Role.ROBOT),
    /** Users who own open deals with calls on known lines, robots aside. */
    CALLERS(portfolio -> portfolio.role() != Role.ROBOT && portfolio.calls() > 0),
    CONTACTS,
    /** Active lead sources. */
    LEAD_SOURCES,
    /** The CRM as a whole; it is not judged by its refusals when there is none. */
    CRM;

    /** What {@link #of} asks. */
    private interface OfDeals {
        Membership ask(Deal deal, Asking asking);
    }

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas above hold nothing
    private final @Nullable OfDeals deals;

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas above hold nothing
    private final @Nullable Predicate<Portfolio> owners;

    Population(OfDeals deals) {
        this.deals = deals;
        this.owners = null;
    }

    Population(Predicate<Portfolio> owners) {
        this.deals = null;
        this.owners = owners;
    }

    Population() {
        this.deals = null;
        this.owners = null;
    }

    /** Whether it consists of deals. */
    public boolean ofDeals() {
        return deals != null;
    }

    /** Whether it consists of owners of open deals. */
    public boolean ofOwners() {
        return owners != null;
    }

    /** Whether {@code deal} belongs to it; never to a population of something else than deals. */
    public Membership of(Deal deal, Asking asking) {
        return deals == null ? Membership.OUT : deals.ask(deal, asking);
    }

    /** Whether the owner of this portfolio belongs to it; never to a population of something else than owners. */
    public boolean includes(Portfolio portfolio) {
        return owners != null && owners.test(portfolio);
    }

    private static Membership any(List<Interaction> interactions, Predicate<Interaction> condition) {
        return when(interactions.stream().anyMatch(condition));
    }

    private static boolean fromForm(Deal deal) {
        return deal.source() != null && deal.source().kind() == LeadSource.Kind.WEB_FORM;
    }
}

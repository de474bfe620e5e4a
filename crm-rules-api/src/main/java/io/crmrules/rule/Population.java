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
 * Whom a criterion judges: what a report counts as checked, and what rates are shares of. A rule names it with
 * {@code @judges}; a match outside is a failure of the rule and no finding.
 *
 * <p>"Lately" is within the rule's look-back: at or after the same local time so many days ago as its own parameter
 * {@code lookback} says, for the deal's pipeline; a rule without such a parameter looks back for ever. Roles are what
 * the policy says, else what the CRM says. Where it cannot be told whether a deal belongs, it counts as not checkable.
 */
public enum Population {
    /** All deals, open and closed. */
    DEALS((deal, asking) -> Membership.IN),
    /** Deals neither won nor lost: on an INCOMING, WORKING or CONDITIONAL_REFUSAL stage. */
    OPEN_DEALS((deal, asking) -> when(deal.open())),
    /** Open deals of main pipelines, which are held to having a next task. */
    OPEN_MAIN_DEALS((deal, asking) -> when(deal.open() && deal.pipeline().main())),
    /** Open deals whose owner is known, whoever that is. */
    OWNED_DEALS((deal, asking) -> when(deal.open() && deal.owner() != null)),
    /** Open deals of the LEAD_EXCHANGE of which it is known since when, at the least, it has had them. */
    EXCHANGE_DEALS((deal, asking) -> when(deal.open()
            && asking.check().role(deal.owner()) == Role.LEAD_EXCHANGE
            && asking.check().ownedSince(deal) != null)),
    /**
     * Open deals whose owner got them from somebody else, the exchange included; being created with an owner is no
     * handover.
     */
    HANDED_OVER_DEALS((deal, asking) -> when(deal.open() && deal.handedOver())),
    /** Open deals created by a known person, neither a ROBOT nor unknown. */
    TYPED_DEALS((deal, asking) -> when(deal.open() && asking.check().knownPerson(deal.createdBy()))),
    /** Open deals with an expected close date, passed or not. */
    FORECAST_DEALS((deal, asking) -> when(deal.open() && deal.expectedCloseDate() != null)),
    /** Open deals with at least one open task, due or not, of whomever. */
    PLANNED_DEALS((deal, asking) -> when(!deal.openTasks().isEmpty())),
    /** Open deals of which it is known since when, at the least, they have stood on their stage. */
    STAGED_DEALS((deal, asking) -> when(deal.open() && asking.check().onStageSince(deal) != null)),
    /** Deals on INCOMING or WORKING stages. */
    ACTIVE_DEALS((deal, asking) -> when(deal.stage().active())),
    /** Deals on INCOMING stages: leads that nobody has taken into work. */
    INCOMING_DEALS((deal, asking) -> when(deal.incoming())),
    /** Deals on a stage above the first WORKING stage of their pipeline, refusals and closed deals aside. */
    ADVANCED_DEALS((deal, asking) -> when(deal.pastFirstWorkingStage())),
    /** The same, with at least one contact. */
    ADVANCED_DEALS_WITH_CONTACTS((deal, asking) ->
            when(deal.pastFirstWorkingStage() && !deal.contacts().isEmpty())),
    /** The same, with a company. */
    ADVANCED_DEALS_WITH_COMPANIES((deal, asking) -> when(deal.pastFirstWorkingStage() && deal.company() != null)),
    /**
     * The same, with an amount, entered or 0. Where one cannot be compared with the rule's minDealAmount, because the
     * policy has no rate for its currency, that cannot be told.
     */
    ADVANCED_DEALS_WITH_AMOUNTS(
            (deal, asking) -> asking.compared(when(deal.pastFirstWorkingStage() && deal.amount() != null), deal)),
    /** Deals with at least one contact, open and closed. */
    DEALS_WITH_CONTACTS((deal, asking) -> when(!deal.contacts().isEmpty())),
    /** Open deals with at least one contact. */
    OPEN_DEALS_WITH_CONTACTS(
            (deal, asking) -> when(deal.open() && !deal.contacts().isEmpty())),
    /** Deals with at least one contact or an amount, open and closed: there is something that may be malformed. */
    DEALS_WITH_DATA((deal, asking) -> when(!deal.contacts().isEmpty() || deal.amount() != null)),
    /** Deals of which the policy requires a field where they stand, when it can be told whether that is filled in. */
    DEALS_WITH_REQUIRED_FIELDS((deal, asking) -> asking.requiredFields(deal)),
    /** Deals with at least one interaction of any kind, a missed call included. */
    CONTACTED_DEALS((deal, asking) -> when(!deal.interactions().isEmpty())),
    /**
     * Deals with a conversation that has ended, and not before the look-back of the company's term
     * conversation.lookback. A conversation is a call of at least conversation.minTalk or a meeting that was held, by a
     * person; one that hangs on a contact of several deals is none here.
     */
    CONVERSED_DEALS((deal, asking) -> when(asking.conversed(deal))),
    /**
     * The same, when more working time than conversation.within has passed since the end: a comment should be there.
     */
    DEALS_DUE_FOR_COMMENT((deal, asking) -> when(asking.commentDue(deal))),
    /** Deals with a call that began lately, was a conversation, has ended and is of this deal alone. */
    CALLED_DEALS((deal, asking) -> any(
            deal.interactions(),
            call -> call.call()
                    && !call.shared()
                    && asking.lately(call.startedAt(), deal)
                    && !call.endedAt().isAfter(asking.check().now())
                    && asking.check().conversation(call))),
    /**
     * Deals with an outgoing call by a person lately, not shared with other deals, when the hour at the customer's is
     * known. Where nothing tells where the customer is, that cannot be told.
     */
    DIALLED_DEALS((deal, asking) -> asking.dialled(deal)),
    /** Deals with an incoming call lately, not shared with other deals, that nobody answered: talk time 0. */
    DEALS_WITH_MISSED_CALLS((deal, asking) ->
            any(deal.interactions(), call -> call.missed() && !call.shared() && asking.lately(call.startedAt(), deal))),
    /** Deals with a stage change lately; one that its author took back within ten minutes was none. */
    MOVED_DEALS((deal, asking) -> when(!deal.stageHistory().isEmpty()
            && asking.lately(
                    deal.stageHistory().get(deal.stageHistory().size() - 1).at(), deal))),
    /**
     * Deals on a stage that names a milestone: open ones of which it is known since when they stand there, and those
     * that came there by being won lately.
     */
    DEALS_ON_MILESTONES(
            (deal, asking) -> deal.stage().milestone() == null || deal.stage().lost()
                    ? Membership.OUT
                    : deal.open() ? when(asking.check().onStageSince(deal) != null) : asking.arrivedLately(deal)),
    /**
     * Deals on CONDITIONAL_REFUSAL, where they wait for a decision however long, and those that lately came to LOST.
     * Where the history does not reach back so far, that cannot be told.
     */
    REFUSED_DEALS((deal, asking) -> asking.refused(deal)),
    /** The same. Where an amount cannot be compared with the rule's minDealAmount, that cannot be told either. */
    REFUSED_DEALS_WITH_AMOUNTS((deal, asking) -> asking.compared(asking.refused(deal), deal)),
    /**
     * Deals that lately came to LOST, directly or from CONDITIONAL_REFUSAL. Where the history does not reach back so
     * far, that cannot be told.
     */
    LOST_DEALS((deal, asking) -> asking.lost(deal)),
    /**
     * Deals on CONDITIONAL_REFUSAL that lately came there. Where the history does not reach back so far, that cannot be
     * told.
     */
    CONDITIONAL_REFUSALS(
            (deal, asking) -> deal.stage().conditionalRefusal() ? asking.arrivedLately(deal) : Membership.OUT),
    /** Deals on INCOMING or WORKING stages that lately came back from a refusal. */
    REVIVED_DEALS((deal, asking) ->
            when(deal.stage().active() && deal.lastRevivalAt() != null && asking.lately(deal.lastRevivalAt(), deal))),
    /**
     * Deals created lately that began on an INCOMING stage or were created by a ROBOT: somebody waits for a first
     * answer.
     */
    NEW_LEADS((deal, asking) -> when(asking.lately(deal.createdAt(), deal)
            && (deal.firstStage().incoming() || asking.check().role(deal.createdBy()) == Role.ROBOT))),
    /** Deals created lately by a ROBOT, or by nobody known from a WEB_FORM source. */
    AUTOMATIC_DEALS((deal, asking) -> when(asking.lately(deal.createdAt(), deal)
            && (asking.check().role(deal.createdBy()) == Role.ROBOT || (deal.createdBy() == null && fromForm(deal))))),
    /** Deals whose source is a WEB_FORM, whenever and by whomever they were created. */
    WEB_FORM_DEALS((deal, asking) -> when(fromForm(deal))),
    /** Active users who own open deals and are SALES_REP or TRAINEE: those whose load has a limit. */
    SALESPEOPLE(portfolio -> portfolio.size() > 0
            && portfolio.owner().active()
            && (portfolio.role() == Role.SALES_REP || portfolio.role() == Role.TRAINEE)),
    /** Users who own at least one open deal, active or not. */
    OWNERS(portfolio -> portfolio.size() > 0),
    /** The same, ROBOTs aside. */
    PEOPLE(portfolio -> portfolio.size() > 0 && portfolio.role() != Role.ROBOT),
    /** The same, with at least one call on a known line among those that the rule's {@code @facts} count. */
    CALLERS(portfolio -> portfolio.role() != Role.ROBOT && portfolio.calls() > 0),
    /**
     * Users, ROBOTs aside, who had at least one of the deals that were won or lost within the window of the rule's
     * {@code @facts}, whether they own open ones or not.
     */
    CLOSERS(portfolio ->
            portfolio.role() != Role.ROBOT && !portfolio.closedDeals().isEmpty()),
    /** All contacts of the CRM, those without deals included. */
    CONTACTS,
    /** Lead sources that are active. */
    LEAD_SOURCES,
    /** The CRM as a whole, which counts as one; it is not judged by its refusals when there is none. */
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

    /** Whether it consists of deals; else of owners, or of something else of the CRM. */
    public boolean ofDeals() {
        return deals != null;
    }

    /** Whether a deal belongs to it only if its amount can be compared: in a currency that the policy has a rate for. */
    public boolean comparesAmounts() {
        return this == ADVANCED_DEALS_WITH_AMOUNTS || this == REFUSED_DEALS_WITH_AMOUNTS;
    }

    /** Whether closed deals stay in it for ever, so that a company's past weighs as much as its present. */
    public boolean keepsClosedDeals() {
        return switch (this) {
            case DEALS,
                    DEALS_WITH_CONTACTS,
                    DEALS_WITH_DATA,
                    DEALS_WITH_REQUIRED_FIELDS,
                    CONTACTED_DEALS,
                    WEB_FORM_DEALS -> true;
            default -> false;
        };
    }

    /** Whether it consists of owners of open deals. */
    public boolean ofOwners() {
        return owners != null;
    }

    /**
     * Whether {@code deal} belongs to it; never to a population of something else than deals.
     *
     * @param asking the criterion that judges, with the check of the moment
     */
    public Membership of(Deal deal, Asking asking) {
        return deals == null ? Membership.OUT : deals.ask(deal, asking);
    }

    /** Whether the owner of this portfolio belongs to it; never to a population of something else than owners. */
    public boolean includes(Portfolio portfolio) {
        return owners != null && owners.test(portfolio);
    }

    private static Membership any(List<Interaction> interactions, Predicate<Interaction> condition) {
        for (Interaction interaction : interactions) {
            if (condition.test(interaction)) {
                return Membership.IN;
            }
        }
        return Membership.OUT;
    }

    private static boolean fromForm(Deal deal) {
        return deal.source() != null && deal.source().kind() == LeadSource.Kind.WEB_FORM;
    }
}

package io.crmrules.rule;

import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.RequiredField;
import io.crmrules.rule.facts.ConversationGroup;
import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A criterion that asks of a deal whether to judge it: with the words of a check, and parameters of its own. For
 * engines, which make one for each criterion and check and hand it to {@link Population#of}. Belongs to one thread, as
 * its check does.
 */
public final class Asking {

    private static final String LOOKBACK = "lookback";
    private static final String MINIMUM = "minDealAmount";

    private final Check check;
    private final @Nullable String lookback;
    private final @Nullable String minimum;

    /** Of the criterion's parameters {@code lookback} and {@code minDealAmount} matter here; it may have neither. */
    public Asking(Check check, CriterionSpec criterion) {
        this.check = check;
        this.lookback = name(criterion, LOOKBACK);
        this.minimum = name(criterion, MINIMUM);
    }

    private static @Nullable String name(CriterionSpec criterion, String parameter) {
        return criterion.parameter(parameter) == null ? null : criterion.id() + "." + parameter;
    }

    Check check() {
        return check;
    }

    /** Whether the moment lies within the criterion's look-back; without one, always. */
    boolean lately(Instant moment, Deal deal) {
        return lookback == null || !moment.isBefore(check.daysAgo(lookback, deal));
    }

    /**
     * Whether the deal came to its stage within the look-back. A history that does not reach back far enough leaves that
     * open; one that leads to another stage tells nothing that could be judged.
     */
    Membership arrivedLately(Deal deal) {
        Instant came = check.cameToStage(deal);
        if (came == null) {
            return deal.stageHistory().isEmpty() ? Membership.UNKNOWN : Membership.OUT;
        }
        return Membership.when(lately(came, deal));
    }

    /** Deals that wait on CONDITIONAL_REFUSAL are judged however long they do. */
    Membership refused(Deal deal) {
        return deal.stage().conditionalRefusal() ? Membership.IN : lost(deal);
    }

    Membership lost(Deal deal) {
        return deal.stage().lost() ? arrivedLately(deal) : Membership.OUT;
    }

    /** As it is where the deal's amount, if one was entered, can be compared with the criterion's minimum. */
    Membership compared(Membership membership, Deal deal) {
        boolean comparable =
                minimum == null || !check.amountEntered(deal) || check.comparable(deal.amount(), minimum, deal);
        return comparable || membership == Membership.OUT ? membership : Membership.UNKNOWN;
    }

    /** Whether somebody called the customer lately, at an hour that is known there. */
    Membership dialled(Deal deal) {
        Membership called = Membership.OUT;
        for (Interaction call : deal.interactions()) {
            if (call.call()
                    && call.outgoing()
                    && !call.shared()
                    && check.person(call.user())
                    && lately(call.startedAt(), deal)) {
                if (check.customersHour(call.startedAt(), deal) != null) {
                    return Membership.IN;
                }
                called = Membership.UNKNOWN;
            }
        }
        return called;
    }

    /** Whether a field is required of the deal where it stands, and it can be told whether it is there. */
    Membership requiredFields(Deal deal) {
        Membership asked = Membership.OUT;
        for (RequiredField field : check.requiredFields(deal)) {
            if (check.tells(field, deal)) {
                return Membership.IN;
            }
            asked = Membership.UNKNOWN;
        }
        return asked;
    }

    /** Whether conversations of the deal ended within the look-back that all criteria of conversations share. */
    boolean conversed(Deal deal) {
        return anyConversation(deal, group -> true);
    }

    /** Whether the time in which a comment was to answer such conversations is over. */
    boolean commentDue(Deal deal) {
        return anyConversation(
                deal,
                group -> check.workingTimeSince(group.endedAt(), deal)
                                .compareTo(check.duration(CompanyTerm.WITHIN.id(), deal))
                        > 0);
    }

    /** Conversations are put in groups of few deals only: those where somebody talked lately. */
    private boolean anyConversation(Deal deal, Predicate<ConversationGroup> condition) {
        Instant since = check.daysAgo(CompanyTerm.LOOKBACK.id(), deal);
        return check.conversedSince(deal, since)
                && check.conversations(deal).stream()
                        .anyMatch(group -> !group.endedAt().isAfter(check.now())
                                && !group.endedAt().isBefore(since)
                                && condition.test(group));
    }
}

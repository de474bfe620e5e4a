package io.crmrules.examples.benchmarks.loops.deals;

import io.crmrules.examples.benchmarks.loops.common.Arrivals;
import io.crmrules.examples.benchmarks.loops.common.Blanks;
import io.crmrules.examples.benchmarks.loops.common.Clock;
import io.crmrules.examples.benchmarks.loops.common.Finding;
import io.crmrules.examples.benchmarks.loops.common.Interactions;
import io.crmrules.examples.benchmarks.loops.common.People;
import io.crmrules.examples.benchmarks.loops.common.Texts;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.Money;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refused deals: section E without its statistics. */
final class RefusalLoops {

    private static final int LOOKBACK_DAYS = 30;
    private static final int VERIFIED_WITHIN = 2;
    private static final int ATTEMPTS = 3;
    private static final Set<Role> MAY_CLOSE = EnumSet.of(Role.QUALITY_CONTROL, Role.HEAD_OF_SALES);
    private static final Set<String> BUDGET_REASONS = Set.of("маленький бюджет", "small budget");
    private static final BigDecimal MIN_AMOUNT = BigDecimal.valueOf(70_000);

    private final Clock clock;
    private final Instant lookback;

    RefusalLoops(Clock clock) {
        this.clock = clock;
        this.lookback = clock.daysAgo(LOOKBACK_DAYS);
    }

    void check(Deal deal, List<Finding> found) {
        if (!deal.refused()) {
            return;
        }
        Instant came = Arrivals.cameToStage(deal);
        boolean waiting = deal.stage().conditionalRefusal();
        if (waiting && came != null) {
            verified(deal, came, found);
        }
        if (waiting || (came != null && !came.isBefore(lookback))) {
            lost(deal, came, found);
            refused(deal, found);
        }
    }

    private void verified(Deal deal, Instant came, List<Finding> found) {
        if (clock.workingDaysSince(came) > VERIFIED_WITHIN && !verified(deal, came)) {
            Instant since = clock.workingDaysOver(came, VERIFIED_WITHIN);
            found.add(new Finding("refusal-not-verified", deal.id(), deal.id(), since));
        }
    }

    private static boolean verified(Deal deal, Instant came) {
        int calls = 0;
        for (Interaction contact : deal.interactions()) {
            boolean byQuality = contact.user() == null || contact.user().role() == Role.QUALITY_CONTROL;
            if (byQuality && contact.startedAt().isAfter(came)) {
                calls += contact.call() ? 1 : 0;
                if (calls >= ATTEMPTS || Interactions.conversation(contact)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void lost(Deal deal, @Nullable Instant came, List<Finding> found) {
        if (!deal.stage().lost()) {
            return;
        }
        StageChange arrival = deal.arrival();
        if (arrival != null && arrival.move() && People.lacks(MAY_CLOSE, arrival.by())) {
            found.add(new Finding("lost-without-authority", deal.id(), deal.id(), arrival.at()));
        }
        if (deal.pipeline().conditionalRefusalStage() != null && !deal.stoodOn(Stage.Type.CONDITIONAL_REFUSAL)) {
            found.add(new Finding("lost-without-conditional-refusal", deal.id(), deal.id(), came));
        }
    }

    private static void refused(Deal deal, List<Finding> found) {
        String reason = deal.refusalReason();
        if (Blanks.blank(reason)) {
            found.add(new Finding("refusal-without-reason", deal.id(), deal.id(), deal.refusalAt()));
        } else if (BUDGET_REASONS.contains(Texts.normalised(reason)) && contradicted(deal.amount())) {
            found.add(new Finding("refusal-contradicts-facts", deal.id(), deal.id(), deal.refusalAt()));
        }
        Instant began = Arrivals.refusedAt(deal);
        if (began != null && !talkedBefore(deal, began)) {
            found.add(new Finding("refusal-without-conversation", deal.id(), deal.id(), began));
        }
    }

    private static boolean contradicted(@Nullable Money amount) {
        return amount == null
                || !Blanks.entered(amount)
                || (amount.currency().equals("RUB") && amount.value().compareTo(MIN_AMOUNT) >= 0);
    }

    private static boolean talkedBefore(Deal deal, Instant moment) {
        for (Interaction interaction : deal.interactions()) {
            if (interaction.startedAt().isBefore(moment) && Interactions.conversation(interaction)) {
                return true;
            }
        }
        return false;
    }
}

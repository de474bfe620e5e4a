package io.crmrules.drools.internal.finding;

import io.crmrules.model.Deal;
import io.crmrules.model.MilestoneType;
import io.crmrules.report.Action;
import org.jspecify.annotations.Nullable;

/** Of which deals there is money to lose. */
public final class Stakes {

    private static final String PAYMENT = MilestoneType.PAID.name();

    private Stakes() {}

    /**
     * Of open ones. What is lost is lost; what is won is earned, unless it is the payment that is asked for.
     *
     * @param deal null for a finding of no single deal, or of one of those that only open deals have
     * @param action what is to be done, null when nothing is
     */
    public static boolean any(@Nullable Deal deal, @Nullable Action action) {
        if (action == null) {
            return false;
        }
        return deal == null
                || deal.open()
                || (deal.stage().won() && PAYMENT.equals(action.on().get("milestone")));
    }
}

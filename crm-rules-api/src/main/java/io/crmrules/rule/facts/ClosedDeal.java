package io.crmrules.rule.facts;

import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import io.crmrules.model.Money;
import io.crmrules.model.Named;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a deal that was won or lost, for rules that look at what somebody has closed.
 *
 * @param id the deal's
 * @param title the deal's, possibly empty
 * @param stage where it stands: WON or LOST
 * @param amount null when nobody entered one
 * @param createdAt when it was created
 * @param closedAt when it was won or lost
 * @param contacts in the order of the deal
 */
public record ClosedDeal(
        String id,
        String title,
        Stage stage,
        @Nullable Money amount,
        Instant createdAt,
        Instant closedAt,
        List<Contact> contacts)
        implements Named {

    /** What is kept of {@code deal}, closed at this moment. */
    public static ClosedDeal of(Deal deal, Instant closedAt) {
        return new ClosedDeal(
                deal.id(), deal.title(), deal.stage(), deal.amount(), deal.createdAt(), closedAt, deal.contacts());
    }

    /** When the deal was won or lost, by the CRM, else by its last move; null when it is open or neither tells. */
    public static @Nullable Instant whenClosed(Deal deal) {
        StageChange arrival = deal.closedAt() == null && !deal.open() ? deal.arrival() : null;
        return deal.open() ? null : arrival == null ? deal.closedAt() : arrival.at();
    }

    @Override
    public String label() {
        return title.isBlank() ? id : title;
    }
}

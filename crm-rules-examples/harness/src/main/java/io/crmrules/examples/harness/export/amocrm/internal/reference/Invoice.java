package io.crmrules.examples.harness.export.amocrm.internal.reference;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.Moments;
import io.crmrules.examples.harness.export.internal.Times;
import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.parts.MilestoneDay;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An element of the list of invoices. It was issued when it was entered. Of its states only two prove something: how much
 * came in of one that is paid in part, and whether any other state is one of an issued invoice, is not known.
 */
public final class Invoice {

    private static final Set<String> CREATED = Set.of("created", "создан");
    private static final Set<String> PAID = Set.of("paid", "оплачен");

    private final Times times;
    private final String status;
    private final @Nullable Instant createdAt;
    private final String paidOn;
    private final @Nullable Instant changedAt;
    private final @Nullable Money price;

    private Invoice(JsonCursor element, CustomFields fields, Times times, String currency) {
        this.times = times;
        this.status = fields.choice("bill_status").toLowerCase(Locale.ROOT);
        this.createdAt = element.flag("is_deleted", false) ? null : times.moment(element, "created_at");
        this.paidOn = fields.first("bill_payment_date");
        this.changedAt = times.moment(element, "updated_at");
        String amount = fields.first("bill_price");
        this.price = amount.matches("\\d{1,15}(\\.\\d{1,6})?") ? new Money(new BigDecimal(amount), currency) : null;
    }

    public static Invoice of(JsonCursor element, Times times, String currency) {
        return new Invoice(element, CustomFields.of(element, times), times, currency);
    }

    /** Whether it says its state, as nothing but an invoice does. */
    public boolean told() {
        return !status.isEmpty();
    }

    public boolean paid() {
        return PAID.contains(status);
    }

    /** Adds what it proves to the deal that it was issued for; false when that is not all there may be. */
    public boolean addTo(DealDraft deal) {
        if (createdAt == null || !(paid() || CREATED.contains(status))) {
            return false;
        }
        deal.add(new Milestone(MilestoneType.INVOICE_ISSUED, createdAt));
        return !paid() || addPayment(deal);
    }

    /** It was paid by the last change at the latest: a date of payment after it is a plan. */
    private boolean addPayment(DealDraft deal) {
        Instant said = Moments.parse(paidOn, times.zone());
        boolean late = said == null || (changedAt != null && said.isAfter(changedAt));
        Instant at = late ? changedAt : said;
        if (price == null || at == null) {
            return false;
        }
        if (!late && paidOn.indexOf(':') < 0) {
            deal.add(new MilestoneDay(MilestoneType.PAID, LocalDate.ofInstant(at, times.zone()), times.zone(), price));
        } else {
            deal.add(new Milestone(MilestoneType.PAID, at, price));
        }
        return true;
    }
}
